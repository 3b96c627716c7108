import fc from 'fast-check'
import { expect, it } from 'vitest'
import { uuid7 } from '#core/util/uuid7'

it('is the example of RFC 9562, appendix A.6', () => {
  const random = Uint8Array.of(0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f)
  expect(uuid7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')
})

it('has version 7 and variant 10 and sorts by time', () => {
  const random = fc.uint8Array({ minLength: 10, maxLength: 10 })
  fc.assert(
    fc.property(fc.nat(2 ** 47), fc.integer({ min: 1, max: 1000 }), random, random, (now, later, a, b) => {
      expect(uuid7(now, a)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      expect(uuid7(now, a) < uuid7(now + later, b)).toBe(true)
    }),
    { seed: 29, numRuns: 200 },
  )
})
