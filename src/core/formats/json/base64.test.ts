import fc from 'fast-check'
import { expect, test } from 'vitest'
import { base64Decode, base64Encode } from '#core/formats/json/base64'

test('encodes as RFC 4648 says and decodes again', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(base64Encode(bytes)).toBe(Buffer.from(bytes).toString('base64'))
      expect(base64Decode(base64Encode(bytes))).toEqual(bytes)
    }),
    { seed: 4 },
  )
})

test('encodes in pieces without a seam', () => {
  const bytes = Uint8Array.from({ length: 100_001 }, (_, i) => i * 7)
  expect(base64Encode(bytes)).toBe(Buffer.from(bytes).toString('base64'))
})

test.each(['A', 'AA', 'AAA', 'AA=A', 'A===', 'AB==', 'AAB=', 'AA-_', 'AA AA=', '===='])('refuses %j', (text) => {
  expect(base64Decode(text)).toBeNull()
})
