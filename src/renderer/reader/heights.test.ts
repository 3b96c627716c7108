import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Heights } from './heights'

describe('Heights', () => {
  test('sums and finds like a plain walk, after any changes', () => {
    const height = fc.integer({ min: 0, max: 500 })
    fc.assert(
      fc.property(
        fc.array(height, { minLength: 1, maxLength: 40 }),
        fc.array(fc.tuple(fc.nat(39), height), { maxLength: 20 }),
        fc.integer({ min: -50, max: 20_000 }),
        (start, changes, y) => {
          const plain = [...start]
          const heights = new Heights(start)
          for (const [at, value] of changes) {
            if (at >= plain.length) continue
            plain[at] = value
            heights.set(at, value)
          }
          const top = (index: number) => plain.slice(0, index).reduce((sum, each) => sum + each, 0)
          plain.forEach((_, i) => {
            expect(heights.top(i)).toBe(top(i))
          })
          expect(heights.total()).toBe(top(plain.length))
          const found = heights.find(y)
          if (y >= 0 && y < heights.total()) expect(top(found) <= y && y < top(found + 1)).toBe(true)
          else expect(found >= 0 && found < plain.length).toBe(true)
        },
      ),
      { seed: 20_261_123 },
    )
  })

  test('nothing in it', () => {
    const heights = new Heights([])
    expect(heights.total()).toBe(0)
    expect(heights.find(10)).toBe(0)
  })
})
