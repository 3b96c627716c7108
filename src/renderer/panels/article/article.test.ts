import { describe, expect, it } from 'vitest'
import { FIGURE, INITIATIVE } from '#core/model/codebook'
import { defaultCodebook } from '#core/model/default-codebook'
import { messagesFor } from '../../i18n/use-messages'
import { linkDirection } from './link-direction'
import { paletteOrder } from './palette-order'
import { codeLooks, readerWords } from './reading-words'

const codebook = defaultCodebook('en')
const t = messagesFor('en')

describe('linkDirection', () => {
  it('goes from a figure to initiatives, and back the other way round', () => {
    expect(linkDirection(codebook, FIGURE)).toMatchObject({ measures: true, targets: expect.arrayContaining([INITIATIVE]) })
    expect(linkDirection(codebook, INITIATIVE)).toMatchObject({ measures: false, targets: expect.arrayContaining([FIGURE]) })
  })

  it('is none for a code that takes no part in measuring', () => {
    const type = codebook.linkTypes[0]
    const apart = codebook.codes.find((code) => !type?.from.includes(code.id) && !type?.to.includes(code.id))
    expect(apart && linkDirection(codebook, apart.id)).toBeNull()
  })
})

describe('paletteOrder', () => {
  it('begins with the code used last and keeps the order of the others', () => {
    const ids = codebook.codes.map((code) => code.id)
    expect(paletteOrder(codebook.codes, FIGURE).map((code) => code.id)).toEqual([FIGURE, ...ids.filter((id) => id !== FIGURE)])
    expect(paletteOrder(codebook.codes, null)).toEqual(codebook.codes)
  })
})

describe('words for the reader', () => {
  it('draws what measures as short, with a gloss', () => {
    const looks = codeLooks(t, codebook)
    expect(looks.get(FIGURE)?.short).toBe(true)
    expect(looks.get(INITIATIVE)?.short).toBe(false)
  })

  it('says on the card of an unlinked figure that it is unlinked', () => {
    expect(readerWords(t, codebook).unlinked).toBe('Unlinked')
  })

  it('tells what a block holds', () => {
    const words = readerWords(t, codebook)
    const counts = new Map([
      [FIGURE, 3],
      [INITIATIVE, 1],
    ])
    expect(words.marksInBlock(counts, 0)).toBe('3 figures, 1 initiative')
    expect(words.marksInBlock(new Map(), 2)).toBe('2 suggestions')
    expect(readerWords(messagesFor('zh-CN'), codebook).marksInBlock(counts, 0)).toBe('3 个数字，1 项举措')
  })
})
