import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CURRENT_WEIGHT, placeGlosses } from './place-glosses'

const line = (wanted: number) => ({ wanted, height: 22, weight: 1 })

describe('placeGlosses', () => {
  test('glosses with room stand at their lines', () => {
    expect(placeGlosses([line(10), line(50), line(90)])).toEqual([10, 50, 90])
  })

  test('two at one line share the displacement', () => {
    expect(placeGlosses([line(100), line(100)])).toEqual([89, 111])
  })

  test('the current one hardly moves', () => {
    const [first = 0, current = 0, last = 0] = placeGlosses([line(100), { wanted: 100, height: 70, weight: CURRENT_WEIGHT }, line(100)])
    expect(Math.abs(current - 100)).toBeLessThanOrEqual(2)
    expect(first).toBe(current - 22)
    expect(last).toBe(current + 70)
  })

  test('none above the floor', () => {
    expect(placeGlosses([line(-30), line(-30)])).toEqual([0, 22])
  })

  test('never overlap, whatever is wanted', () => {
    const box = fc.record({
      wanted: fc.integer({ min: -100, max: 900 }),
      height: fc.integer({ min: 10, max: 80 }),
      weight: fc.constantFrom(1, 40),
    })
    fc.assert(
      fc.property(fc.array(box, { maxLength: 30 }), (boxes) => {
        const tops = placeGlosses(boxes)
        tops.slice(1).forEach((top, i) => {
          expect(top - (tops[i] ?? 0)).toBeGreaterThanOrEqual((boxes[i]?.height ?? 0) - 1)
        })
      }),
      { seed: 11 },
    )
  })
})
