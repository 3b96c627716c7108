import { expect, test } from 'vitest'
import { pointerText, selectionSpan, snapAt } from './text-units'

const text = '按照《小店贴息办法》，三家店获益。\n第二段。'
const article = { text, blocks: [{ kind: 'paragraph' as const, level: 0, start: 0, end: 17 }] }
const words = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : null)

test('a double click takes the quoted name with its marks, else the word, else the character', () => {
  expect(words(snapAt(article, 5))).toBe('《小店贴息办法》')
  expect(words(snapAt(article, 0))).toBe('按照')
  expect(words(snapAt(article, 10))).toBe('，')
})

test('a double click takes the whole figure first: hedge, number and unit, also inside a quoted name', () => {
  const figures = { ...article, text: '拨付近2000万元，《2024年工作要点》列了两新。' }
  const taken = (quote: string) => {
    const { start, end } = snapAt(figures, figures.text.indexOf(quote))
    return figures.text.slice(start, end)
  }
  expect(['近2', '000', '万元'].map(taken)).toEqual(['近2000万元', '近2000万元', '近2000万元'])
  expect([taken('2024'), taken('工作')]).toEqual(['2024年', '《2024年工作要点》'])
})

test('a double click on a line of a million characters reads a stretch of it only', () => {
  const line = '河湾夜校开到家门口，来的人有1400多万人，'.repeat(50_000)
  const long = { text: line, blocks: [{ kind: 'paragraph' as const, level: 0, start: 0, end: line.length }] }
  const at = line.indexOf('1400', 500_000)
  const before = performance.now()
  for (let n = 0; n < 20; n++) expect(snapAt(long, at + 2)).toEqual({ start: at, end: at + 7 })
  expect(performance.now() - before).toBeLessThan(500)
})

test('a triple click takes the sentence', () => {
  expect(words(pointerText(article).sentence(12))).toBe('按照《小店贴息办法》，三家店获益。')
})

test('a selection cuts no grapheme and leaves line feeds at its ends out', () => {
  const emoji = '甲👨‍👩‍👧乙\n丙'
  expect(selectionSpan(emoji, 3, 1)).toEqual({ start: 1, end: 9 })
  expect(selectionSpan(emoji, 9, 11)).toEqual({ start: 9, end: 10 })
  expect(selectionSpan(emoji, 10, 11)).toBeNull()
  expect(selectionSpan(emoji, 4, 4)).toBeNull()
})
