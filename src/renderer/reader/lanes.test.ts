import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assignLanes, NO_LANE } from './lanes'

const figure = (start: number, end: number) => ({ start, end, code: 'figure', short: true })
const initiative = (start: number, end: number) => ({ start, end, code: 'initiative', short: false })
const place = (start: number, end: number) => ({ start, end, code: 'place', short: false })

describe('assignLanes', () => {
  test('a figure inside an initiative is nearest the glyphs', () => {
    expect([...assignLanes([initiative(0, 20), figure(0, 3)])]).toEqual([1, 0])
  })

  test('of two codes the shorter stretch is nearer the text', () => {
    expect([...assignLanes([initiative(0, 20), place(5, 8)])]).toEqual([2, 1])
  })

  test('of overlapping stretches of one code the later start goes lower, whatever their lengths', () => {
    expect([...assignLanes([figure(0, 10), figure(5, 8)])]).toEqual([0, 1])
    expect([...assignLanes([figure(5, 8), figure(0, 10), figure(7, 30)])]).toEqual([1, 0, 2])
  })

  test('the fourth over one place has no line', () => {
    expect([...assignLanes([figure(0, 10), figure(1, 10), figure(2, 10), figure(3, 10)])]).toEqual([0, 1, 2, NO_LANE])
  })

  test('neighbours share a lane', () => {
    expect([...assignLanes([figure(0, 3), figure(3, 6)])]).toEqual([0, 0])
  })

  test('no two overlapping stretches share a line', () => {
    const stretch = fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }), fc.constantFrom('figure', 'initiative', 'place'))
      .map(([start, length, code]) => ({ start, end: start + length, code, short: code === 'figure' }))
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 25 }), (stretches) => {
        const lanes = assignLanes(stretches)
        stretches.forEach((a, i) => {
          if (!a.short) expect(lanes[i]).toBeGreaterThan(0)
          stretches.forEach((b, j) => {
            if (i < j && a.start < b.end && b.start < a.end && lanes[i] !== NO_LANE) expect(lanes[i]).not.toBe(lanes[j])
          })
        })
      }),
      { seed: 7 },
    )
  })
})
