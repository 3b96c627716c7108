import { describe, expect, test } from 'vitest'
import { otherReadings, type ReadingPatch } from '#core/attributes/other-reading'
import { type ParsedFigure, refilled } from '#core/attributes/parsed-figure'
import type { Reading } from '#core/figures/figure'
import { makeFigure } from '#core/figures/make-figure'
import type { AttributeValue } from '#core/model/annotation'
import { AttributeId } from '#core/model/ids'

const byHand = (...ids: string[]) => ids.map((id) => AttributeId.parse(id))

describe('after the text under a figure has changed', () => {
  const before = { kind: 'count', value: '2000', unit: '元' }
  const after = { kind: 'money', value: '20000000', unit: '元', approx: 'nearly' }

  test('what was read before is read again', () => {
    expect(refilled({ attributes: before }, before, after)).toEqual(after)
    expect(refilled({ attributes: after }, after, before)).toEqual(before)
  })

  test('what was set by hand stays, also when it is nothing', () => {
    expect(refilled({ attributes: { ...before, value: '2100' }, byHand: byHand('value') }, before, after)).toEqual({
      ...after,
      value: '2100',
    })
    const { value: _taken, ...rest } = before
    expect(refilled({ attributes: rest, byHand: byHand('value') }, before, after)).not.toHaveProperty('value')
  })

  test('a value from elsewhere stays without a mark, and what is no reading of the text too', () => {
    const given = { ...before, value: '7', asOf: '2024', note: 'x' }
    expect(refilled({ attributes: given }, before, after)).toEqual({ ...after, value: '7', asOf: '2024', note: 'x' })
  })

  test('a figure without values is filled', () => {
    expect(refilled({ attributes: {} }, before, after)).toEqual(after)
  })
})

describe('other readings', () => {
  const parsed = (attributes: Record<string, AttributeValue>, readings: readonly Reading[] = []): ParsedFigure => ({
    figure: makeFigure('提高6倍', { start: 2, end: 4, kind: 'multiple', rules: [], readings }),
    attributes,
  })
  const by = { kind: 'multiple', value: '6', change: 'up-by' }
  const to = { ...by, change: 'up-to' }
  const patch = (value: string, change: string): ReadingPatch => ({ value, bounds: null, change })

  test('by so many times and to so many times take turns where the grammar names both', () => {
    const named = parsed(by, [{ value: '6', factor: '6', rule: 'times-as-much' }])
    expect(otherReadings(by, named)).toEqual([patch('6', 'up-to')])
    expect(otherReadings(to, named)).toEqual([patch('6', 'up-by')])
    expect(otherReadings(to, parsed(to))).toEqual([])
  })

  test('another value takes the bounds of the first with it, and the way goes round', () => {
    const first = { kind: 'length', value: '35000', bounds: { lo: '35000', hi: null, loOpen: true, hiOpen: false } }
    const all = parsed(first, [{ value: '35', factor: null, rule: 'kilo' }])
    const second = { value: '35', bounds: null, change: null }
    expect(otherReadings(first, all)).toEqual([second])
    expect(otherReadings({ kind: 'length', value: '35' }, all)).toEqual([{ value: '35000', bounds: first.bounds, change: null }])
  })

  test('what a coder typed keeps its value; most words have one reading', () => {
    expect(otherReadings({ ...by, value: '5' }, parsed(by))).toEqual([patch('5', 'up-to')])
    expect(otherReadings({ kind: 'count', value: '5' }, null)).toEqual([])
    expect(otherReadings({ kind: 'count', value: '5' }, parsed({ kind: 'count', value: '5' }))).toEqual([])
    expect(otherReadings({ kind: 'multiple', value: '1.5' }, null)).toEqual([])
  })
})
