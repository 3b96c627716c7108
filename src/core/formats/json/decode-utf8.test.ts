import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeUtf8 } from '#core/formats/json/decode-utf8'

test('reads what TextDecoder reads and refuses what it refuses', () => {
  const strict = (bytes: Uint8Array) => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      return null
    }
  }
  const text = fc.string({ unit: 'grapheme' }).map((s) => new TextEncoder().encode(s))
  const edges = fc.array(
    fc.constantFrom(0, 0x7f, 0x80, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xa0, 0xed, 0x9f, 0xf0, 0x90, 0xf4, 0x8f, 0xf5, 0xff),
  )
  const bytes = fc.oneof(
    text,
    fc.uint8Array(),
    edges.map((b) => Uint8Array.from(b)),
  )
  fc.assert(
    fc.property(bytes, (b) => {
      expect(decodeUtf8(b)).toBe(strict(b))
    }),
    { seed: 3, numRuns: 2000 },
  )
})

test('joins long text without cutting characters', () => {
  const text = `a${'𠮷'.repeat(20_000)}`
  expect(decodeUtf8(new TextEncoder().encode(`\ufeff${text}`))).toBe(text)
})
