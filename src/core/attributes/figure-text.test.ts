import { expect, test } from 'vitest'
import { figureText } from '#core/attributes/figure-text'
import type { AttributeValue } from '#core/model/annotation'

const read = (attributes: Record<string, AttributeValue>) =>
  figureText({ attributes, anchor: { spans: [{ start: 0, end: 2 }], quote: '十几', prefix: '', suffix: '' } })
const bounds = (lo: string | null, hi: string | null, loOpen = false, hiOpen = false) => ({ lo, hi, loOpen, hiOpen })

test.each<[string, Record<string, AttributeValue>]>([
  ['333,300 家', { value: '333300', unit: '家', kind: 'count' }],
  ['≥ 500 家', { value: '500', bounds: bounds('500', null), approx: 'at-least', unit: '家' }],
  ['12,000–13,000 家', { value: '12000', bounds: bounds('12000', '13000'), classifier: '家' }],
  ['+9.4 pp', { value: '9.4', kind: 'percentage-point', unit: '个百分点', change: 'up-by' }],
  ['× 1.5', { value: '1.5', kind: 'multiple', change: 'up-to' }],
  ['× 7', { value: '6', kind: 'multiple', change: 'up-by', unit: '倍' }],
  ['× < 4', { value: '3', bounds: bounds(null, '3', false, true), kind: 'multiple', change: 'up-by' }],
  ['< 20,000,000 元', { value: '20000000', approx: 'nearly', unit: '元' }],
  ['≈ 30 天', { value: '30', approx: 'about', unit: '天' }],
  ['98.6%', { value: '98.6', kind: 'percent', unit: '%' }],
  ['−12%', { value: '12', kind: 'percent', change: 'down-by' }],
  ['→ 500 个', { value: '500', change: 'up-to', unit: '个' }],
  ['十几', { unit: '家', approx: 'about', kind: 'vague' }],
  ['十几', {}],
])('%s', (line, attributes) => {
  expect(read(attributes)).toBe(line)
})
