import { describe, expect, test } from 'vitest'
import { figureContradictions } from '#core/analysis/figure-contradiction'
import type { ParsedFigure } from '#core/attributes/parsed-figure'
import type { FigureChange, Reading } from '#core/figures/figure'
import { makeFigure } from '#core/figures/make-figure'
import type { AttributeValue } from '#core/model/annotation'
import { figureAttributes } from '#core/suggestions/figure-attributes'

type Attributes = Record<string, AttributeValue>

const interval = (lo: string | null, hi: string | null, loOpen = false, hiOpen = false) => ({ lo, hi, loOpen, hiOpen })

interface Said {
  readonly kind?: 'count' | 'money' | 'percent' | 'percentage-point' | 'area' | 'multiple'
  readonly value?: string
  readonly bounds?: ReturnType<typeof interval>
  readonly unit?: string
  readonly classifier?: string
  readonly change?: FigureChange
  readonly readings?: readonly Reading[]
}

function parsed({ kind = 'count', ...said }: Said): ParsedFigure {
  const figure = makeFigure('9.4个百分点', { start: 0, end: 7, kind, rules: [], ...said })
  return { figure, attributes: figureAttributes('9.4个百分点', figure) }
}

const codes = (attributes: Attributes, said: Said | null) =>
  figureContradictions(attributes, said && parsed(said)).map(({ attribute, problem }) => `${attribute}: ${problem.code}`)

describe('a value against the words', () => {
  const shops = { value: '333300', unit: '家' }
  const people = { value: '14000000', bounds: interval('14000000', '15000000', true, true), unit: '人' }
  const money: Said = { kind: 'money', value: '20000000', bounds: interval(null, '20000000', false, true), unit: '元' }
  const dozen = { bounds: interval('110000', '190000'), unit: '家' }

  test.each<[string, Attributes, Said]>([
    ['what was read', { ...shops }, shops],
    ['the same with other zeros', { value: '333300.00', unit: '家' }, shops],
    ['a value between the bounds', { value: '14600000', unit: '人' }, people],
    ['a value at the end that is left out', { value: '20000000', unit: '元' }, money],
    ['a little less than nearly so much', { value: '19500000', unit: '元' }, money],
    ['one of a dozen', { value: '150000', unit: '家' }, dozen],
    ['no value', { unit: '家' }, shops],
    ['no unit', { value: '333300' }, shops],
    ['the same amount in another unit', { value: '2', unit: '公顷' }, { kind: 'area', value: '30', unit: '亩' }],
    ['the scale written into the unit', { value: '2000', unit: '万元' }, money],
    ['another reading', { value: '35' }, { value: '35000', readings: [{ value: '35', factor: null, rule: 'kilo' }] }],
    ['tighter bounds', { bounds: interval('14200000', '14800000') }, people],
  ])('%s is no contradiction', (_name, attributes, said) => {
    expect(codes(attributes, said)).toEqual([])
  })

  test.each<[string, Attributes, Said, string[]]>([
    ['万 forgotten', { value: '33.33' }, shops, ['value: figure-times-too-small']],
    ['万 for 亿', { value: '3333000000' }, shops, ['value: figure-times-too-large']],
    ['万 forgotten under a bound', { value: '2000' }, money, ['value: figure-times-too-small']],
    ['万 forgotten in a dozen', { value: '15' }, dozen, ['value: figure-times-too-small']],
    ['another number', { value: '333333' }, shops, ['value: figure-value-differs']],
    ['beyond the bounds', { value: '15100000' }, people, ['value: figure-value-differs']],
    ['a share as a fraction', { value: '0.094' }, { kind: 'percent', value: '9.4' }, ['value: figure-times-too-small']],
    ['bounds ten thousand times too small', { bounds: interval('1400', '1500') }, people, ['bounds: figure-times-too-small']],
    ['other bounds', { bounds: interval('16000000', '17000000') }, people, ['bounds: figure-value-differs']],
    ['bounds that leave the value out', { bounds: interval('1', '2') }, shops, ['bounds: figure-value-differs']],
    ['another unit', { unit: '户' }, shops, ['unit: figure-unit-differs']],
    ['another unit as a classifier', { classifier: '户' }, shops, ['classifier: figure-unit-differs']],
    [
      'the value in another unit, the number unchanged',
      { value: '30', unit: '公顷' },
      { kind: 'area', value: '30', unit: '亩' },
      ['unit: figure-unit-differs'],
    ],
    [
      'points as percent',
      { kind: 'percent', value: '9.4' },
      { kind: 'percentage-point', value: '9.4', unit: '百分点', classifier: '个' },
      ['kind: figure-share-differs'],
    ],
    [
      'down for up',
      { change: 'down-by', value: '9.4' },
      { value: '9.4', change: { direction: 'up', mode: 'by', verb: '提高', factor: null } },
      ['change: figure-change-opposite'],
    ],
  ])('%s is one', (_name, attributes, said, expected) => {
    expect(codes(attributes, said)).toEqual(expected)
  })

  test('says by how much and what was read', () => {
    expect(figureContradictions({ value: '33.33' }, parsed(shops))[0]?.problem.params).toEqual({
      value: '33.33',
      factor: '10,000',
      read: '333,300',
    })
  })

  test('points are points with or without their classifier; an opposite mode is a reading', () => {
    expect(codes({ unit: '个百分点' }, { kind: 'percentage-point', value: '9.4', unit: '百分点', classifier: '个' })).toEqual([])
    const sixfold: Said = { kind: 'multiple', value: '6', unit: '倍', change: { direction: 'up', mode: 'by', verb: '提高', factor: '7' } }
    expect(codes({ kind: 'multiple', value: '6', change: 'up-to' }, sixfold)).toEqual([])
  })
})

describe('attributes against each other', () => {
  test.each<[Attributes, string[]]>([
    [{ bounds: interval('5', '3') }, ['bounds: figure-bounds-reversed']],
    [{ value: '9', bounds: interval('3', '5') }, ['value: figure-value-outside']],
    [{ value: '5', bounds: interval('3', '5', false, true) }, []],
    [{ value: '5', bounds: interval(null, null) }, []],
    [{ value: 'many', bounds: 'x' }, []],
  ])('%j', (attributes, expected) => {
    expect(codes(attributes, null)).toEqual(expected)
  })

  test('one attribute is named once', () => {
    expect(codes({ value: '33.33', bounds: interval('300000', '400000') }, { value: '333300' })).toEqual(['value: figure-times-too-small'])
  })
})
