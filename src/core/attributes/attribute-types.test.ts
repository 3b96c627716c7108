import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attributeTypes, compareAttributes, formatAttribute, parseAttribute } from '#core/attributes/attribute-types'
import { compareDecimals } from '#core/attributes/decimal-number'
import { fits, fittingAttributes } from '#core/attributes/fitting'
import type { AttributeValue } from '#core/model/annotation'
import { type AttributeDefinition, AttributeKind } from '#core/model/codebook'
import { AttributeId } from '#core/model/ids'

const definition = (kind: AttributeKind): AttributeDefinition => ({
  id: AttributeId.parse('a'),
  label: { 'zh-CN': '属性', en: 'Attribute' },
  kind,
  choices: [
    { id: 'planned', label: { 'zh-CN': '计划', en: 'Planned' } },
    { id: 'running', label: { 'zh-CN': '进行中', en: '' } },
  ],
})

const read = (kind: AttributeKind, typed: string) => {
  const result = parseAttribute(definition(kind), typed)
  return result.ok ? result.value : result.problem.code
}
const show = (kind: AttributeKind, value: AttributeValue, language: 'en' | 'zh-CN' = 'en') =>
  formatAttribute(definition(kind), value, language)
const interval = (lo: string | null, hi: string | null, loOpen = false, hiOpen = false) => ({ lo, hi, loOpen, hiOpen })

describe('decimal', () => {
  test.each([
    ['333300', '333300'],
    ['33.33万', '333300'],
    ['3,541.07', '3541.07'],
    ['１，２３４．５', '1234.5'],
    ['007', '7'],
    ['.5', '0.5'],
    ['-0', '0'],
    ['−12', '-12'],
    ['+3', '3'],
    ['1.20', '1.20'],
    ['1.2万亿', '1200000000000'],
    [' 12 000 ', '12000'],
    ['123456789012345678901234567890.000000000000000000001', '123456789012345678901234567890.000000000000000000001'],
  ])('reads %s', (typed, value) => {
    expect(read('decimal', typed)).toBe(value)
  })

  test.each(['', '万', 'abc', '1,23', '1.2.3', '1e5', '--1', '.', '-', '1,2345', '12家'])('refuses %j', (typed) => {
    expect(read('decimal', typed)).toBe('attribute-decimal')
  })

  test('compares by value, whatever the length', () => {
    const sorted = ['-10', '-9.5', '-0.01', '0', '0.5', '0.50', '9', '10', '123456789012345678901']
    expect([...sorted].reverse().sort(compareDecimals).map(Number)).toEqual(sorted.map(Number))
    expect(compareDecimals('0.5', '0.50')).toBe(0)
  })

  test('compares as numbers do', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (a, b) => {
        expect(Math.sign(compareDecimals(String(a), String(b)))).toBe(Math.sign(a - b))
      }),
      { seed: 1 },
    )
  })
})

describe('interval', () => {
  test.each([
    ['[1, 2)', interval('1', '2', false, true)],
    ['[1,2)', interval('1', '2', false, true)],
    ['（1，2］', interval('1', '2', true, false)],
    ['(…, 4)', interval(null, '4', false, true)],
    ['≥500', interval('500', null)],
    ['> 500', interval('500', null, true)],
    ['<=4', interval(null, '4')],
    ['＜4', interval(null, '4', false, true)],
    ['12000–13000', interval('12000', '13000')],
    ['12,000-13,000', interval('12000', '13000')],
    ['10至15万', interval('100000', '150000')],
    ['9亿～16亿', interval('900000000', '1600000000')],
    ['-5–-3', interval('-5', '-3')],
    ['20', interval('20', '20')],
    ['[12,000, 13,000)', interval('12000', '13000', false, true)],
    ['[12,000,13,000)', interval('12000', '13000', false, true)],
  ])('reads %s', (typed, value) => {
    expect(read('interval', typed)).toEqual(value)
  })

  test.each([
    ['', 'attribute-interval'],
    ['(…, …)', 'attribute-interval'],
    ['[1,200,300]', 'attribute-interval'],
    ['≥', 'attribute-interval'],
    ['3–2', 'attribute-interval-empty'],
    ['(2, 2]', 'attribute-interval-empty'],
  ])('refuses %j', (typed, code) => {
    expect(read('interval', typed)).toBe(code)
  })

  test.each([
    [interval('12000', '13000'), '12,000–13,000'],
    [interval('500', null), '≥ 500'],
    [interval('500', null, true), '> 500'],
    [interval(null, '4', false, true), '< 4'],
    [interval('1', '2', true), '(1, 2]'],
    [interval('7', '7'), '7'],
    [interval('-5', '-3'), '−5–−3'],
  ])('writes %j', (value, shown) => {
    expect(show('interval', value)).toBe(shown)
  })
})

describe('date', () => {
  test.each([
    ['2024', '2024'],
    ['2024-3', '2024-03'],
    ['2024年3月18日', '2024-03-18'],
    ['2024.3.18', '2024-03-18'],
    ['２０２４年', '2024'],
    ['2024/2026', '2024/2026'],
    ['2023年6月至2024年3月1日', '2023-06/2024-03-01'],
    ['2024-02-29', '2024-02-29'],
    ['2024-05/2024', '2024-05/2024'],
    ['3月18日', '--03-18'],
    ['２月２９日', '--02-29'],
    ['5月', '--05'],
    ['--04-24', '--04-24'],
    ['2016/..', '2016/..'],
    ['2016至', '2016/..'],
    ['../2020-06', '../2020-06'],
    ['11月至3月', '--11/--03'],
    ['FREQ=WEEKLY;BYDAY=MO,TU', 'FREQ=WEEKLY;BYDAY=MO,TU'],
  ])('reads %s', (typed, value) => {
    expect(read('date', typed)).toBe(value)
  })

  test.each([
    '',
    '24',
    '2024-13',
    '2023-02-29',
    '2024-00',
    '2026/2024',
    '2024/2025/2026',
    '13月',
    '2月30日',
    '../..',
    'FREQ=',
    '1900-02-29',
  ])('refuses %j', (typed) => {
    expect(read('date', typed)).toBe('attribute-date')
  })
})

describe('choice, flag, text', () => {
  test('a choice is read from its id or a label in either language', () => {
    expect([' PLANNED ', '进行中', '计划'].map((typed) => read('choice', typed))).toEqual(['planned', 'running', 'planned'])
    expect(parseAttribute(definition('choice'), 'later')).toEqual({
      ok: false,
      problem: { code: 'attribute-choice', params: { value: 'later', examples: 'planned, running' } },
    })
  })

  test('a choice shows its label, one that is gone its id', () => {
    expect([show('choice', 'planned', 'zh-CN'), show('choice', 'running'), show('choice', 'gone')]).toEqual(['计划', '进行中', 'gone'])
  })

  test('a flag is yes or no', () => {
    expect(['是', 'no', '1', 'maybe'].map((typed) => read('flag', typed))).toEqual([true, false, true, 'attribute-flag'])
    expect([show('flag', true, 'zh-CN'), show('flag', false)]).toEqual(['是', 'No'])
  })

  test('text keeps what is inside and needs something', () => {
    expect([read('text', '  𠮷 野  家 '), read('text', ' \n')]).toEqual(['𠮷 野  家', 'attribute-empty'])
  })
})

test.each<[AttributeKind, AttributeValue, boolean]>([
  ['decimal', '-12.50', true],
  ['decimal', 'abc', false],
  ['decimal', '1,000', false],
  ['decimal', '007', false],
  ['decimal', true, false],
  ['interval', interval('1', null), true],
  ['interval', interval('many', null), false],
  ['interval', '1–2', false],
  ['date', '2024-03', true],
  ['date', '202X', true],
  ['date', '--04-24', true],
  ['date', 'March', false],
  ['date', '../..', false],
  ['flag', 'true', false],
  ['text', 'abc', true],
])('a %s holds %j: %s', (kind, value, expected) => {
  expect(fits(definition(kind), value)).toBe(expected)
})

test('a value that the attribute cannot hold still shows', () => {
  expect([show('decimal', 'abc'), show('interval', interval('many', '3')), show('decimal', false), show('date', 'March')]).toEqual([
    'abc',
    'many–3',
    'No',
    'March',
  ])
})

test('a choice that is not offered does not fit, and what does not fit is left out', () => {
  const choice = definition('choice')
  expect([fits(choice, 'planned'), fits(choice, 'gone')]).toEqual([true, false])
  expect(fittingAttributes([choice], { a: 'planned', b: '1' })).toEqual({ a: 'planned' })
  expect(fittingAttributes([definition('decimal')], { a: 'abc' })).toEqual({})
})

test('what format writes, parse reads back', () => {
  const decimal = fc.tuple(fc.bigInt(), fc.constantFrom('', '.5', '.250')).map(([n, fraction]) => `${n}${fraction}`)
  const bounds = fc
    .record({ lo: fc.option(decimal), hi: fc.option(decimal), loOpen: fc.boolean(), hiOpen: fc.boolean() })
    .filter(({ lo, hi }) => (lo ?? hi) !== null && (lo === null || hi === null || compareDecimals(lo, hi) < 0))
    .map(({ lo, hi, loOpen, hiOpen }) => ({ lo, hi, loOpen: lo !== null && loOpen, hiOpen: hi !== null && hiOpen }))
  const drawn = fc.oneof(
    fc.tuple(fc.constant<AttributeKind>('decimal'), decimal),
    fc.tuple(fc.constant<AttributeKind>('interval'), bounds),
    fc.tuple(fc.constant<AttributeKind>('choice'), fc.constantFrom('planned', 'running')),
    fc.tuple(fc.constant<AttributeKind>('flag'), fc.boolean()),
    fc.tuple(fc.constant<AttributeKind>('quantity'), fc.constantFrom('20000000 元', '-3.50 km', '7', '12 km per hour')),
    fc.tuple(fc.constant<AttributeKind>('choices'), fc.constantFrom<string[]>(['planned'], ['planned', 'running'])),
    fc.tuple(
      fc.constant<AttributeKind>('date'),
      fc.constantFrom('2024', '2024-03', '2024-03-18', '2024/2026-05', '--02-29', '2016/..', '--11/--03'),
    ),
  )
  fc.assert(
    fc.property(drawn, fc.constantFrom('en' as const, 'zh-CN' as const), ([kind, value], language) => {
      expect(read(kind, show(kind, value, language))).toEqual(value)
    }),
    { seed: 2, numRuns: 500 },
  )
})

describe('quantity', () => {
  test.each([
    ['2000万元', '20000000 元'],
    ['2000 万元', '20000000 元'],
    ['12.5 km per hour', '12.5 km per hour'],
    ['3千克', '3 千克'],
    ['9.4个百分点', '9.4 个百分点'],
    ['１２３，４５６ 人', '123456 人'],
    ['30', '30'],
    ['5万', '50000'],
  ])('reads %s', (typed, value) => {
    expect(read('quantity', typed)).toBe(value)
  })

  test.each(['', '元', '几家', '1,23 km'])('refuses %j', (typed) => {
    expect(read('quantity', typed)).toBe('attribute-quantity')
  })

  test('shows the number in groups, and orders by unit first', () => {
    expect(show('quantity', '20000000 元')).toBe('20,000,000 元')
    expect(['9 km', '10 km', '1 m'].sort((a, b) => compareAttributes(definition('quantity'), b, a))).toEqual(['1 m', '10 km', '9 km'])
  })
})

describe('several choices', () => {
  test.each([
    ['进行中、计划', ['planned', 'running']],
    ['running, planned, running', ['planned', 'running']],
    ['Planned', ['planned']],
  ])('reads %s, each once and in the order of the codebook', (typed, value) => {
    expect(read('choices', typed)).toEqual(value)
  })

  test.each(['', ' , ', '计划，不知道'])('refuses %j', (typed) => {
    expect(read('choices', typed)).toBe('attribute-choice')
  })

  test('shows labels, and fits only where all of them are offered', () => {
    expect(show('choices', ['planned', 'running'], 'zh-CN')).toBe('计划、进行中')
    expect(fits(definition('choices'), ['planned', 'gone'])).toBe(false)
    expect(fits(definition('choices'), ['planned'])).toBe(true)
    expect(fits(definition('choices'), 'planned')).toBe(false)
    expect(show('text', ['planned', 'running'])).toBe('planned; running')
  })
})

test('every kind has as many cells as columns', () => {
  const samples: Record<AttributeKind, AttributeValue> = {
    text: 'x',
    decimal: '1',
    interval: interval('1', null),
    choice: 'planned',
    flag: true,
    date: '2024',
    quantity: '12 km',
    choices: ['planned'],
    place: '临江市',
    actor: '市财政局',
    initiative: 'n1',
  }
  for (const kind of AttributeKind.options) {
    const { column } = attributeTypes[kind]
    expect(column.cells(samples[kind] as never)).toHaveLength(column.suffixes.length)
  }
})

test('a value left behind by another kind still shows and sorts last', () => {
  expect([show('flag', '旧'), show('text', true), show('decimal', interval('1', '2'))]).toEqual(['旧', 'Yes', '1–2'])
  expect([true, '10', '9'].sort((a, b) => compareAttributes(definition('decimal'), a, b))).toEqual(['9', '10', true])
  expect(['running', 'planned'].sort((a, b) => compareAttributes(definition('choice'), a, b))).toEqual(['planned', 'running'])
})
