import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byteOffset, codePointOffset, offsetTable, splitsPair } from '#core/text/offsets'
import { utf8Encode } from '#core/text/utf8'

const pieces = fc.constantFrom(
  'a',
  '一',
  '𠮷',
  '𠀀',
  '👩‍👩‍👧‍👦',
  '🇨🇳',
  'é',
  'e\u0301',
  '\r\n',
  '\n',
  '\uFEFF',
  '\u0000',
  '葛\u{E0100}',
  '한',
  '\uD83D',
  '\uDE00',
)
const texts = fc.array(pieces, { maxLength: 700 }).map((parts) => parts.join(''))
const settings = { seed: 11, numRuns: 120 }

describe('offset table', () => {
  it('gives the same lengths as the platform', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const table = offsetTable(text)
        expect([table.units, table.codePoints, table.bytes]).toEqual([text.length, [...text].length, utf8Encode(text).length])
      }),
      settings,
    )
  })

  it('goes to code points and bytes and back at every border of a character', () => {
    fc.assert(
      fc.property(texts, fc.double({ min: 0, max: 1, noNaN: true }), (text, where) => {
        const guess = Math.floor(where * text.length)
        const unit = splitsPair(text, guess) ? guess - 1 : guess
        const table = offsetTable(text)
        expect(table.toCodePoint(unit)).toBe([...text.slice(0, unit)].length)
        expect(table.toByte(unit)).toBe(utf8Encode(text.slice(0, unit)).length)
        expect(table.fromCodePoint(table.toCodePoint(unit))).toBe(unit)
        expect(table.fromByte(table.toByte(unit))).toBe(unit)
      }),
      settings,
    )
  })

  it('takes an offset inside a character as its beginning and one outside as the nearest end', () => {
    const table = offsetTable('a𠮷b')
    expect(table.toCodePoint(2)).toBe(1)
    expect(table.toByte(2)).toBe(1)
    expect([2, 3, 4].map((byte) => table.fromByte(byteOffset(byte)))).toEqual([1, 1, 1])
    expect(table.toCodePoint(99)).toBe(3)
    expect(table.fromCodePoint(codePointOffset(99))).toBe(4)
    expect(table.fromCodePoint(codePointOffset(-1))).toBe(0)
  })

  it('answers 20,000 questions about a text of 500,000 characters at once', () => {
    const text = '数字𠮷a'.repeat(100_000)
    const start = performance.now()
    const table = offsetTable(text)
    for (let i = 0; i < 20_000; i++) table.toCodePoint(i * 25)
    expect(performance.now() - start).toBeLessThan(1500)
  })
})
