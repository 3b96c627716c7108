import { describe, expect, test } from 'vitest'
import { type FigureFinder, figureAt, figureOver } from '#core/attributes/figure-in-text'
import { makeFigure } from '#core/figures/make-figure'

/** Finds 近 or 约, digits and 万, 元 or 家; a bare numeral only when asked for. */
const find: FigureFinder = (text, { numerals }) =>
  [...text.matchAll(/[近约]?(\d+)万?([元家]?)/g)].flatMap(({ 0: whole, 1: digits = '', 2: unit, index }) =>
    unit || numerals
      ? [
          makeFigure(text, {
            start: index,
            end: index + whole.length,
            kind: 'count',
            value: digits,
            rules: [],
            certainty: unit === '家' && digits === '1' ? 'unlikely' : 'sure',
            parts: { numeral: [{ start: index + whole.indexOf(digits), end: index + whole.indexOf(digits) + digits.length }] },
          }),
        ]
      : [],
  )

const text = '首批拨付近2000万元，惠及86家、14家店，第3期。\n1家店。'

describe('at a place', () => {
  test('every character of a figure gives the whole of it', () => {
    for (let at = 4; at < 11; at++) expect(figureAt(text, at, find)?.text).toBe('近2000万元')
    expect(figureAt(text, 11, find)).toBeNull()
    expect(figureAt(text, 18, find)?.text).toBe('14家')
  })

  test('what a reader would pass over is none', () => {
    expect(figureAt(text, text.indexOf('1家店'), find)).toBeNull()
    expect(figureAt(text, -1, find)).toBeNull()
    expect(figureAt(text, text.length, find)).toBeNull()
  })

  test('offsets are those of the whole text', () => {
    const figure = figureAt(text, 6, find)
    expect(figure).toMatchObject({ start: 4, end: 11, parts: { numeral: [{ start: 5, end: 9 }] } })
  })

  test('a wall of digits is no figure', () => {
    expect(figureAt(`约${'7'.repeat(5000)}家店`, 2500, find)).toBeNull()
    expect(figureAt(`约${'7'.repeat(200)}家店`, 100, find)).toMatchObject({ start: 0, end: 202 })
  })

  test('only a stretch around the place is read', () => {
    const line = '甲'.repeat(1_000_000)
    let read = 0
    const counting: FigureFinder = (stretch, options) => {
      read += stretch.length
      return find(stretch, options)
    }
    expect(figureAt(`${line}约30家${line}`, 1_000_001, counting)?.text).toBe('约30家')
    expect(read).toBeLessThan(1000)
  })
})

describe('under a selection', () => {
  const over = (quote: string) => {
    const start = text.indexOf(quote)
    return figureOver(text, [{ start, end: start + quote.length }], find)?.text
  }

  test('the figure that matches it best is meant', () => {
    expect(over('2000')).toBe('近2000万元')
    expect(over('86家、1')).toBe('86家')
    expect(over('惠及86家')).toBe('86家')
  })

  test('a numeral that is no figure is read when it is marked', () => {
    expect(over('第3期')).toBe('3')
    expect(over('1家')).toBe('1家')
  })

  test('where there is no number there is none, and a whole page is not read as one', () => {
    expect(over('首批')).toBeUndefined()
    expect(figureOver(text.repeat(50), [{ start: 0, end: 1200 }], find)).toBeNull()
    expect(figureOver(text, [], find)).toBeNull()
  })

  test('spans apart are read as the stretch they span', () => {
    const spans = [
      { start: 4, end: 5 },
      { start: 9, end: 11 },
    ]
    expect(figureOver(text, spans, find)?.text).toBe('近2000万元')
  })
})
