import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareRationals, fromDecimal, minus, over, plus, rational, times, toDecimal } from '#core/attributes/rational'

test.each<[bigint, bigint, string, boolean]>([
  [2000n, 3n, '666.667', false],
  [200000n, 3n, '66666.7', false],
  [2000000000n, 3n, '666666667', false],
  [1n, 3000n, '0.000333333', false],
  [1n, 8n, '0.125', true],
  [-5n, 2n, '-2.5', true],
  [-2n, 3n, '-0.666667', false],
  [1234567890123n, 1n, '1234567890123', true],
  [999999999n, 1000n, '999999.999', true],
  [9999990n, 10000003n, '0.999999', false],
  [0n, 7n, '0', true],
])('%d/%d is %s', (n, d, decimal, exact) => {
  expect(toDecimal(rational(n, d), 6)).toEqual({ decimal, exact })
})

test('calculates as fractions do', () => {
  const fraction = fc
    .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 50 }))
    .map(([n, d]) => rational(BigInt(n), BigInt(d)))
  const number = ({ n, d }: { n: bigint; d: bigint }) => Number(n) / Number(d)
  fc.assert(
    fc.property(fraction, fraction, (a, b) => {
      expect(number(plus(a, b))).toBeCloseTo(number(a) + number(b), 9)
      expect(number(times(a, b))).toBeCloseTo(number(a) * number(b), 9)
      expect(compareRationals(a, b)).toBe(Math.sign(Number(a.n * b.d - b.n * a.d)))
      expect(minus(plus(a, b), b)).toEqual(a)
      if (b.n !== 0n) expect(over(times(a, b), b)).toEqual(a)
    }),
    { seed: 5 },
  )
})

test('a decimal is read exactly and, rounded, is off by half a last place at most', () => {
  const decimal = fc
    .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.nat(9))
    .map(([n, places]) => rational(n, 10n ** BigInt(places) * 3n))
  fc.assert(
    fc.property(decimal, (value) => {
      const rounded = fromDecimal(toDecimal(value, 6).decimal)
      const { n, d } = over(minus(rounded, value), value.n === 0n ? rational(1n) : value)
      expect((n < 0n ? -n : n) * 200_000n <= d).toBe(true)
    }),
    { seed: 6 },
  )
  expect(fromDecimal('-0.050')).toEqual(rational(-1n, 20n))
})
