import { describe, expect, test } from 'vitest'
import { figureSentence, figureText } from '#core/attributes/figure-text'
import type { AttributeValue } from '#core/model/annotation'

type Attributes = Record<string, AttributeValue>

const anchor = { spans: [{ start: 0, end: 2 }], quote: '十几', prefix: '', suffix: '' }
const bounds = (lo: string | null, hi: string | null, loOpen = false, hiOpen = false) => ({ lo, hi, loOpen, hiOpen })

describe('in the margin', () => {
  test.each<[string, string, Attributes]>([
    ['333,300 家', '333,300 家', { value: '333300', unit: '家', kind: 'count' }],
    ['≥ 500 家', '≥ 500 家', { value: '500', bounds: bounds('500', null), approx: 'at-least', unit: '家' }],
    ['12,000–13,000 家', '12,000–13,000 家', { value: '12000', bounds: bounds('12000', '13000', true, true), classifier: '家' }],
    [
      '14–15 million 人',
      '1400万–1500万 人',
      { value: '14000000', bounds: bounds('14000000', '15000000', true, true), approx: 'more-than', unit: '人' },
    ],
    ['11–19 家', '11–19 家', { bounds: bounds('11', '19'), approx: 'about', unit: '家' }],
    ['+9.4 pp', '+9.4 pp', { value: '9.4', kind: 'percentage-point', unit: '百分点', classifier: '个', change: 'up-by' }],
    ['×1.5', '×1.5', { value: '1.5', kind: 'multiple', change: 'up-to' }],
    ['×7', '×7', { value: '6', kind: 'multiple', change: 'up-by', unit: '倍' }],
    ['×6', '×6', { value: '6', kind: 'multiple', change: 'up-to', unit: '倍' }],
    ['< ×4', '< ×4', { value: '3', bounds: bounds(null, '3', false, true), kind: 'multiple', change: 'up-by' }],
    ['×4–5', '×4–5', { bounds: bounds('3', '4'), kind: 'multiple', change: 'up-by' }],
    ['×4', '×4', { value: '2', kind: 'doubling', unit: '番', change: 'up-by' }],
    ['< 20,000,000 元', '< 20,000,000 元', { value: '20000000', approx: 'nearly', unit: '元' }],
    ['≈ 30 天', '≈ 30 天', { value: '30', approx: 'about', unit: '天' }],
    ['98.6%', '98.6%', { value: '98.6', kind: 'percent', unit: '%' }],
    ['−12%', '−12%', { value: '12', kind: 'percent', change: 'down-by' }],
    ['down nearly 12%', '减少近 12%', { value: '12', kind: 'percent', change: 'down-by', approx: 'nearly' }],
    ['+20–30%', '+20–30%', { bounds: bounds('20', '30'), kind: 'percent', change: 'up-by' }],
    ['→ 500 个', '→ 500 个', { value: '500', change: 'up-to', unit: '个' }],
    ['Mar 2019', '2019年3月', { kind: 'date', date: '2019-03' }],
    ['the last 2 years', '最近 2 年', { kind: 'date', value: '2', unit: '年' }],
    ['11–19 家', '11–19 家', { bounds: bounds('10', '20', true, true), approx: 'about', unit: '家' }],
    ['310,000–390,000', '310,000–390,000', { bounds: bounds('300000', '400000', true, true), approx: 'about' }],
    ['2,000–9,999 人', '2,000–9,999 人', { bounds: bounds('2000', '10000', false, true), approx: 'about', unit: '人' }],
    ['3 个月', '3 个月', { kind: 'duration', value: '3', unit: '月', classifier: '个' }],
    ['1/3', '1/3', { kind: 'fraction', value: '0.333333333333333' }],
    ['−1/2', '−1/2', { kind: 'fraction', value: '0.5', change: 'down-by' }],
    ['5:3', '5:3', { kind: 'ratio', value: '1.666666666666667' }],
    ['0.1234567', '0.1234567', { kind: 'fraction', value: '0.1234567' }],
    ['→ ≤ 30 天', '→ ≤ 30 天', { bounds: bounds(null, '30'), value: '30', change: 'down-to', unit: '天' }],
    ['no. 3 届', '第 3 届', { kind: 'ordinal', value: '3', unit: '届' }],
    ['十几', '十几', { unit: '家', approx: 'about', kind: 'vague' }],
    ['十几', '十几', { value: 'many', kind: 'multiple', bounds: bounds('some', null) }],
    ['十几', '十几', {}],
  ])('%s · %s', (english, chinese, attributes) => {
    expect([figureText({ attributes, anchor }, 'en'), figureText({ attributes, anchor }, 'zh-CN')]).toEqual([english, chinese])
  })
})

describe('on the card', () => {
  test.each<[string, string, Attributes]>([
    ['333,300 家', '333,300 家', { value: '333300', unit: '家', kind: 'count' }],
    [
      'more than 14,000,000 人 (14–15 million)',
      '超过 14,000,000 人（1400万–1500万）',
      { value: '14000000', bounds: bounds('14000000', '15000000', true, true), approx: 'more-than', unit: '人' },
    ],
    [
      'nearly 20,000,000 元',
      '近 20,000,000 元',
      { value: '20000000', bounds: bounds(null, '20000000', false, true), approx: 'nearly', unit: '元' },
    ],
    ['at least 500 家', '不少于 500 家', { value: '500', bounds: bounds('500', null), unit: '家' }],
    ['11–19 家', '11–19 家', { bounds: bounds('11', '19'), approx: 'about', unit: '家' }],
    ['+9.4 pp', '+9.4 pp', { value: '9.4', kind: 'percentage-point', unit: '百分点', change: 'up-by' }],
    ['×7 (increase by 6 times)', '×7（增加 6 倍）', { value: '6', kind: 'multiple', change: 'up-by', unit: '倍' }],
    ['×6 (increase to 6 times)', '×6（增加到 6 倍）', { value: '6', kind: 'multiple', change: 'up-to', unit: '倍' }],
    [
      'less than ×4 (increase by 3 times)',
      '不到 ×4（增加 3 倍）',
      { value: '3', bounds: bounds(null, '3', false, true), kind: 'multiple', change: 'up-by' },
    ],
    ['×4 (doubled 2 times)', '×4（翻 2 番）', { value: '2', kind: 'doubling', unit: '番' }],
    ['down nearly 12%', '减少近 12%', { value: '12', kind: 'percent', change: 'down-by', approx: 'nearly' }],
    ['×2 (doubled)', '×2（翻一番）', { value: '1', kind: 'doubling', unit: '番' }],
    ['increase to 15%', '增加到 15%', { value: '15', kind: 'percent', change: 'up-to' }],
    ['decrease to at most 30 天', '减少到不超过 30 天', { bounds: bounds(null, '30'), value: '30', change: 'down-to', unit: '天' }],
    ['every Saturday', '每周六', { kind: 'date', date: 'FREQ=WEEKLY;BYDAY=SA' }],
    ['', '', { kind: 'vague' }],
  ])('%s · %s', (english, chinese, attributes) => {
    expect([figureSentence({ attributes }, 'en'), figureSentence({ attributes }, 'zh-CN')]).toEqual([english, chinese])
  })
})
