import { expect, test } from 'vitest'
import type { Figure } from '#core/figures/figure'
import { figureAttributes } from '#core/suggestions/figure-attributes'

const nothing: Figure = {
  start: 0,
  end: 0,
  text: '',
  parts: { numeral: [], scale: [], hedge: [], classifier: null, unit: null },
  kind: 'count',
  value: null,
  bounds: null,
  comparator: null,
  approx: null,
  unit: null,
  unitCode: null,
  classifier: null,
  change: null,
  date: null,
  entity: null,
  property: null,
  certainty: 'sure',
  rules: [],
  readings: [],
}

test('a figure fills every attribute it says something of', () => {
  const text = '覆盖率提升超过9.4个百分点'
  const bounds = { lo: '9.4', hi: null, loOpen: true, hiOpen: true }
  const figure: Figure = {
    ...nothing,
    start: 5,
    end: 14,
    text: '超过9.4个百分点',
    kind: 'percentage-point',
    value: '9.4',
    bounds,
    comparator: '>',
    approx: 'more-than',
    unit: '百分点',
    classifier: '个',
    change: { direction: 'up', mode: 'by', verb: '提升', factor: null },
    property: { start: 0, end: 3 },
  }
  expect(figureAttributes(text, figure)).toEqual({
    kind: 'percentage-point',
    value: '9.4',
    bounds: { ...bounds, hiOpen: false },
    approx: 'more-than',
    unit: '百分点',
    classifier: '个',
    change: 'up-by',
    property: '覆盖率',
  })
})

test('what it does not say is left out; a date is one', () => {
  expect(figureAttributes('2024年3月', { ...nothing, kind: 'date', date: '2024-03', unit: '' })).toEqual({ kind: 'date', date: '2024-03' })
})
