import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DecodeBytes, decodeText, SURE_ENOUGH } from '#core/text/decode'
import { utf8Encode } from '#core/text/utf8'

const decode: DecodeBytes = (label, bytes, fatal) => {
  try {
    return new TextDecoder(label, { fatal, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

const prose = (name: string) => readFileSync(new URL(`../../../fixtures/import/prose/${name}.txt`, import.meta.url), 'utf8')
const samples = { simplified: prose('simplified'), traditional: prose('traditional'), japanese: prose('japanese'), korean: prose('korean') }

/** Bytes of each character in a two-byte encoding: every code of the platform's decoder, turned round. */
function reverseTable(label: string): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>()
  for (let byte = 0; byte < 0x80; byte++) table.set(String.fromCharCode(byte), [byte])
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decode(label, Uint8Array.of(lead, trail), true)
      if (char && [...char].length === 1 && !table.has(char)) table.set(char, [lead, trail])
    }
  }
  return table
}

const tables = {
  gb18030: reverseTable('gb18030'),
  big5: reverseTable('big5'),
  shift_jis: reverseTable('shift_jis'),
  'euc-kr': reverseTable('euc-kr'),
}
type Coded = keyof typeof tables

/** `text` without the characters that the encoding does not have, and its bytes. */
function encode(label: Coded, text: string): { readonly text: string; readonly bytes: Uint8Array } {
  const known = [...text].filter((char) => tables[label].has(char))
  return { text: known.join(''), bytes: Uint8Array.from(known.flatMap((char) => tables[label].get(char) ?? [])) }
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian)
  return new Uint8Array(view.buffer)
}

/** Stretches of 25 to 1,000 characters with at least 20 Han characters, evenly spread over `text`. */
function stretches(text: string, count: number): readonly string[] {
  const lengths = [25, 30, 40, 60, 100, 300, 1000]
  return lengths
    .flatMap((length) => stretchesOf(text, length, Math.ceil(count / lengths.length)))
    .filter((stretch) => (stretch.match(/\p{Script=Han}/gu)?.length ?? 0) >= 20)
}

function stretchesOf(text: string, length: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => text.slice(Math.floor((i * (text.length - length)) / count)).slice(0, length))
}

/** Text of ASCII, é, ë, è, non-breaking space, en dash and curly quotes in windows-1252. */
function windows1252(text: string): Uint8Array {
  const others = new Map([
    ['“', 0x93],
    ['”', 0x94],
    ['’', 0x92],
    ['–', 0x96],
  ])
  return Uint8Array.from([...text].map((char) => others.get(char) ?? char.charCodeAt(0)))
}

describe('encoding of prose', () => {
  const cases = [
    ...stretches(samples.simplified, 800).map((text) => ({ expected: 'gb18030', ...encode('gb18030', text) })),
    ...stretches(samples.traditional, 800).map((text) => ({ expected: 'big5', ...encode('big5', text) })),
    ...stretches(samples.traditional, 300).map((text) => ({ expected: 'gb18030', ...encode('gb18030', text) })),
    ...stretches(samples.simplified + samples.traditional, 700).map((text) => ({ expected: 'utf-8', text, bytes: utf8Encode(text) })),
    ...stretches(samples.simplified, 400).map((text) => ({ expected: 'utf-16le', text, bytes: utf16(text, true) })),
    ...stretches(samples.traditional, 400).map((text) => ({ expected: 'utf-16be', text, bytes: utf16(text, false) })),
  ]
  const wrong = (some: typeof cases) => some.filter(({ text, bytes }) => decodeText(bytes, decode).text !== text)

  it('is right for at least 99 % of 3,000 buffers of 25 to 1,000 characters, in every encoding', () => {
    expect(cases.length).toBeGreaterThanOrEqual(3000)
    for (const label of new Set(cases.map((c) => c.expected))) {
      const some = cases.filter((c) => c.expected === label)
      expect(wrong(some).length / some.length, label).toBeLessThan(0.01)
    }
  })

  it('reports the encoding that was used and hardly ever doubts what is right', () => {
    const decoded = cases.map((c) => ({ ...c, got: decodeText(c.bytes, decode) })).filter(({ text, got }) => got.text === text)
    expect(decoded.filter(({ expected, got }) => got.encoding !== expected)).toEqual([])
    expect(decoded.filter(({ got }) => got.confidence < SURE_ENOUGH).length / decoded.length).toBeLessThan(0.05)
  })

  it('doubts nearly all that it gets wrong', () => {
    const short = stretchesOf(samples.traditional, 2, 400).map((text) => encode('big5', text))
    const mistaken = short.map((c) => ({ ...c, got: decodeText(c.bytes, decode) })).filter(({ text, got }) => got.text !== text)
    expect(mistaken.filter(({ got }) => got.confidence >= SURE_ENOUGH)).toEqual([])
  })

  it.each(['shift_jis', 'euc-kr'] as const)('tells %s', (label) => {
    const text = label === 'euc-kr' ? samples.korean : samples.japanese
    for (const stretch of stretchesOf(text, 40, 60)) {
      const coded = encode(label, stretch)
      expect(decodeText(coded.bytes, decode)).toMatchObject({ text: coded.text, encoding: label, replaced: 0 })
    }
  })

  it('tells windows-1252 in an English text', () => {
    const text = prose('english')
    const bytes = windows1252(text)
    expect(decodeText(bytes, decode)).toMatchObject({ text, encoding: 'windows-1252' })
  })

  it('tells whole articles', () => {
    for (const [label, text] of [
      ['gb18030', samples.simplified],
      ['big5', samples.traditional],
    ] as const) {
      const coded = encode(label, text)
      expect(decodeText(coded.bytes, decode)).toEqual({
        text: coded.text,
        encoding: label,
        confidence: 1,
        alternatives: expect.any(Array),
        replaced: 0,
      })
    }
  })
})

describe('single characters', () => {
  it('every two-byte code of GB18030 and of Big5 comes out as the platform has it, within its text', () => {
    for (const label of ['gb18030', 'big5'] as const) {
      const context = encode(label, label === 'big5' ? samples.traditional : samples.simplified)
      const chars = [...tables[label].keys()].filter((char) => char.charCodeAt(0) >= 0x80)
      for (let i = 0; i < chars.length; i += 400) {
        const some = encode(label, chars.slice(i, i + 400).join(''))
        const bytes = Uint8Array.from([...context.bytes, ...some.bytes])
        expect(decodeText(bytes, decode).text === context.text + some.text, `${label} ${chars[i]}`).toBe(true)
      }
    }
  })

  it('four-byte GB18030: 㐀, 😀 and 𠀀', () => {
    const context = encode('gb18030', samples.simplified.slice(0, 300))
    const fourBytes = [0x81, 0x39, 0xee, 0x39, 0x94, 0x39, 0xfc, 0x36, 0x95, 0x32, 0x82, 0x36]
    expect(decodeText(Uint8Array.from([...context.bytes, ...fourBytes]), decode).text).toBe(`${context.text}㐀😀𠀀`)
  })

  it('Big5 characters with a backslash as second byte: 許功蓋', () => {
    const coded = encode('big5', '許功蓋是本市的退休教師，他說許多長輩沒有電梯，上下樓非常不便。')
    expect([...coded.bytes].filter((byte) => byte === 0x5c)).toHaveLength(4)
    expect(decodeText(coded.bytes, decode)).toMatchObject({ text: coded.text, encoding: 'big5' })
  })
})

describe('marks, NULs and short files', () => {
  it.each([
    ['empty', [], '', 'utf-8'],
    ['only a mark', [0xef, 0xbb, 0xbf], '', 'utf-8'],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0xe4, 0xb8, 0x80], '一', 'utf-8'],
    ['UTF-16LE with a mark', [0xff, 0xfe, 0x00, 0x4e], '一', 'utf-16le'],
    ['UTF-16BE with a mark', [0xfe, 0xff, 0x4e, 0x00], '一', 'utf-16be'],
    ['GB18030 with a mark', [0x84, 0x31, 0x95, 0x33, 0xd2, 0xbb], '一', 'gb18030'],
    ['digits', [0x31, 0x32], '12', 'utf-8'],
    ['one letter', [0x61], 'a', 'utf-8'],
    ['a NUL in ASCII', [...'one two\0three four'].map((c) => c.charCodeAt(0)), 'one two\0three four', 'utf-8'],
    ['ISO-2022-JP', [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42], '日本', 'iso-2022-jp'],
  ])('%s', (_, bytes, text, encoding) => {
    expect(decodeText(Uint8Array.from(bytes), decode)).toMatchObject({ text, encoding, replaced: 0 })
  })

  it('UTF-16 without a mark in English', () => {
    for (const [label, little] of [
      ['utf-16le', true],
      ['utf-16be', false],
    ] as const) {
      expect(decodeText(utf16('Four towns will share one service.', little), decode)).toMatchObject({ encoding: label, confidence: 1 })
    }
  })

  it('ISO-2022-CN, which cannot be decoded, is doubtful', () => {
    const bytes = Uint8Array.of(0x1b, 0x24, 0x29, 0x41, 0x0e, 0x3d, 0x3b, 0x3b, 0x3b, 0x0f)
    expect(decodeText(bytes, decode).confidence).toBe(0)
  })

  it('doubts two encodings in one file, and names the other', () => {
    const half = samples.simplified.slice(0, 400)
    const bytes = Uint8Array.from([...encode('gb18030', half).bytes, ...utf8Encode(half)])
    const got = decodeText(bytes, decode)
    expect(got.confidence).toBeLessThan(SURE_ENOUGH)
    expect([got.encoding, ...got.alternatives]).toEqual(expect.arrayContaining(['gb18030', 'utf-8']))
  })

  it('believes a declared encoding only when the bytes do not contradict it', () => {
    const utf8 = utf8Encode(samples.simplified)
    const gb = encode('gb18030', samples.simplified)
    expect(decodeText(utf8, decode, 'gb2312').encoding).toBe('utf-8')
    expect(decodeText(gb.bytes, decode, 'utf-8').text).toBe(gb.text)
    expect(decodeText(gb.bytes, decode, 'big5').text).toBe(gb.text)
    expect(decodeText(gb.bytes, decode, 'no-such-encoding').text).toBe(gb.text)
  })
})

describe('damage', () => {
  it('a flipped byte in UTF-8 costs a few characters, is counted, and does not change the encoding', () => {
    const whole = utf8Encode(samples.simplified.slice(0, 600))
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const bytes = whole.slice()
        bytes[at] = (bytes[at] ?? 0) ^ flip
        const got = decodeText(bytes, decode)
        expect(got.encoding).toBe('utf-8')
        expect(got.replaced).toBe(got.text.split('\uFFFD').length - 1)
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  it('a last character that was cut off is counted', () => {
    const gb = encode('gb18030', samples.simplified.slice(0, 300))
    expect(decodeText(gb.bytes.subarray(0, -1), decode)).toMatchObject({ encoding: 'gb18030', replaced: 1 })
  })

  it('never throws and always decodes to something', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const got = decodeText(bytes, decode)
        expect(got.confidence).toBeGreaterThanOrEqual(0)
        expect(got.confidence).toBeLessThanOrEqual(1)
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})
