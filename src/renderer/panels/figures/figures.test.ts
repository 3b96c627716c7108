import { describe, expect, it } from 'vitest'
import { defaultCodebook } from '#core/model/default-codebook'
import { messagesFor } from '../../i18n/use-messages'
import { unitText, valueText } from './figure-cell'
import { copyHeadings, figureWords, originOf } from './figure-words'
import { sumWords } from './selection-line'

const t = messagesFor('en')

const none = { value: null, bounds: null, approx: '', kind: 'count', moment: '' }
const said = (fields: Partial<Parameters<typeof valueText>[0]>) => valueText({ ...none, ...fields }, 'en')

describe('what a row says', () => {
  it('gives the value with its hedge as a sign, and the bounds where there is no value', () => {
    expect(said({ value: '220000', approx: 'more-than' })).toBe('> 220,000')
    expect(said({ bounds: { lo: '11', hi: '19', loOpen: false, hiOpen: false }, approx: 'about' })).toBe('11–19')
    expect(said({ value: '-0.5' })).toBe('−0.5')
    expect(said({})).toBe('')
  })

  it('gives a fraction as a fraction, and a date in words', () => {
    expect(said({ kind: 'fraction', value: '0.3333333333333333' })).toBe('1/3')
    expect(said({ kind: 'date', moment: '2019-03' })).toBe('Mar 2019')
    expect(valueText({ ...none, kind: 'date', moment: '2019-03' }, 'zh-CN')).toBe('2019年3月')
  })

  it('gives the unit as written, else the sign of its kind', () => {
    expect(unitText({ unit: '家', kind: 'count' })).toBe('家')
    expect(unitText({ unit: '', kind: 'percent' })).toBe('%')
    expect(unitText({ unit: '', kind: 'percentage-point' })).toBe('pp')
  })

  it('has words for every choice of the codebook', () => {
    const words = figureWords(messagesFor('zh-CN'), defaultCodebook('zh-CN'))
    expect(words['kind percent']).toBe('百分比')
    expect(words['change up-to']).toBe('增加到')
    expect(words[`origin ${originOf({ by: 'coder', byHand: true })}`]).toBe('手填')
  })

  it('names as many columns as it copies cells', () => {
    expect(copyHeadings('bounds')).toHaveLength(2)
    expect(copyHeadings('entity')).toHaveLength(2)
    expect(copyHeadings('value')).toEqual(['figures.column.value'])
  })
})

describe('what the selected rows come to', () => {
  const sum = { count: 12, unit: '元', kind: 'money', sum: '340000000', median: '1200', hedged: 0, hedgedSum: null }

  it('adds and gives the middle, hedged ones apart', () => {
    expect(sumWords(t, 12, sum)).toBe('12 selected · sum 340,000,000 元 · median 1,200 元')
    expect(sumWords(t, 12, { ...sum, hedged: 3, hedgedSum: '500' })).toContain('· 3 hedged, sum 500 元')
  })

  it('says why there is no sum', () => {
    expect(sumWords(t, 2, 'units')).toBe('2 selected · different units, no sum')
    expect(sumWords(t, 3, { ...sum, kind: 'percent', unit: '', sum: null, median: '7', hedged: 1 })).toBe(
      '3 selected · median 7 % · 1 hedged',
    )
  })
})
