import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode, encode } from './wire'

const round = (value: unknown) => decode(encode(value))

test('values of the structured clone kind come back as they were', () => {
  const value = {
    bytes: new Uint8Array([1, 2, 255]),
    part: new Uint8Array([9, 8, 7, 6]).subarray(1, 3),
    floats: new Float64Array([0.5, -0]),
    map: new Map<unknown, unknown>([
      [1, 'a'],
      ['朱', { deep: [undefined, null] }],
    ]),
    set: new Set(['𠮷']),
    date: new Date(0),
    big: 12n,
    odd: [Number.NaN, Number.POSITIVE_INFINITY, -0],
  }
  expect(round(value)).toEqual(value)
})

test('any JSON value comes back', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(round(value)).toEqual(value)
    }),
    { seed: 7, numRuns: 200 },
  )
})

test('functions are refused', () => {
  expect(() => encode({ run: () => {} })).toThrow('could not be cloned')
})
