import fc from 'fast-check'
import { expect, it } from 'vitest'
import { utf8Encode } from '#core/text/utf8'

it('writes what the platform writes, lone surrogates included', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom('', '\uD800', '\uDFFF', '\uDE00\uD83D'),
      (text, surrogates) => {
        const whole = text + surrogates + text
        expect(utf8Encode(whole)).toEqual(new Uint8Array(new TextEncoder().encode(whole)))
      },
    ),
    { seed: 3, numRuns: 300 },
  )
})

it('keeps a byte order mark, CRLF and NUL', () => {
  expect([...utf8Encode('\uFEFF\r\n\0')]).toEqual([0xef, 0xbb, 0xbf, 13, 10, 0])
})
