import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson } from '#core/util/canonical-json'

it('sorts keys at every depth, leaves arrays in order and adds no white space', () => {
  expect(canonicalJson({ b: [3, { d: null, c: '一' }], a: true })).toBe('{"a":true,"b":[3,{"c":"一","d":null}]}')
})

it('leaves absent members out', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}')
})

it('is JSON of the same value, whatever the order of its members', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse())
      expect(canonicalJson(reversed)).toBe(canonicalJson(value))
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
    { seed: 31, numRuns: 200 },
  )
})
