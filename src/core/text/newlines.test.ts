import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalText } from '#core/text/newlines'

it.each([
  ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
  ['\uFEFFa\uFEFFb', 'a\uFEFFb'],
  ['\r\r\n\n', '\n\n\n'],
  ['a\u0085b\u2028c\u2029d\u000be\u000cf', 'a\u0085b\u2028c\u2029d\u000be\u000cf'],
  ['e\u0301 \u212B ﬁ', 'e\u0301 \u212B ﬁ'],
  ['', ''],
])('%j becomes %j', (text, canonical) => {
  expect(canonicalText(text)).toBe(canonical)
})

it('gives one text for the three styles of line ends', () => {
  const lines = fc.array(fc.string({ unit: fc.constantFrom('一', 'a', ' ', '𠮷') }))
  fc.assert(
    fc.property(lines, (some) => {
      const [lf, crlf, cr] = ['\n', '\r\n', '\r'].map((end) => canonicalText(some.join(end)))
      expect([crlf, cr]).toEqual([lf, lf])
      expect(canonicalText(lf ?? '')).toBe(lf)
    }),
    { seed: 5, numRuns: 100 },
  )
})
