import { proseScore, readability } from '#core/text/encoding-score'

/**
 * The platform's decoder (TextDecoder with `ignoreBOM: true`): the text of `bytes` in the encoding that a WHATWG label names, or `null`
 * when the label is unknown or, with `fatal`, when some bytes mean nothing in it. Without `fatal` those become U+FFFD.
 */
export type DecodeBytes = (label: string, bytes: Uint8Array, fatal: boolean) => string | null

export interface Decoded {
  /** As decoded: without the byte order mark, with the line ends of the file. */
  readonly text: string
  /** WHATWG label, lower case. */
  readonly encoding: string
  /** 0 to 1; below SURE_ENOUGH a person should look. */
  readonly confidence: number
  /** Other encodings the bytes may be in, likeliest first. */
  readonly alternatives: readonly string[]
  /** U+FFFD put in for bytes that mean nothing in this encoding. */
  readonly replaced: number
}

export const SURE_ENOUGH = 0.5

const MARKS: readonly { readonly bytes: readonly number[]; readonly label: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], label: 'utf-8' },
  { bytes: [0xff, 0xfe], label: 'utf-16le' },
  { bytes: [0xfe, 0xff], label: 'utf-16be' },
  { bytes: [0x84, 0x31, 0x95, 0x33], label: 'gb18030' },
]

/** What is tried when bytes are not UTF-8; of equals the earlier wins. */
const CANDIDATES = ['gb18030', 'big5', 'utf-8', 'shift_jis', 'euc-kr', 'euc-jp', 'windows-1252', 'utf-16le', 'utf-16be']

/** U+0080 to U+009F as windows-1252 has them (WHATWG Encoding, index windows-1252); Node 20 decodes them as ISO-8859-1. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Names that files declare for encodings of which the platform's decoder knows a wider one. */
const SAME_AS: Readonly<Record<string, string>> = {
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  gb_2312: 'gb18030',
  cp936: 'gb18030',
  utf8: 'utf-8',
  'big5-hkscs': 'big5',
  cp950: 'big5',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
}

/** Bytes looked at to tell encodings apart. */
const SAMPLE = 65_536
/** What a declared encoding is worth against one that fits the bytes better, on the scale of `proseScore`. */
const HINT_BONUS = 0.15
/** A score from which a decoding reads like prose, and a lead over the next from which there is no doubt. */
const GOOD_SCORE = 0.5
const CLEAR_LEAD = 0.25
/** Fewer characters beyond ASCII than this prove little. */
const ENOUGH_CHARACTERS = 10
/** How the sample is cut up to find a second encoding in it (bytes, pieces), and what is left of the confidence then. */
const LEAST_PIECE = 200
const MOST_PIECES = 8
const MIXED_DOUBT = 0.3

interface Guess {
  readonly label: string
  readonly score: number
}

function withWindows1252(decode: DecodeBytes): DecodeBytes {
  return (label, bytes, fatal) => {
    const text = decode(label, bytes, fatal)
    return label === 'windows-1252' && text !== null
      ? text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80))
      : text
  }
}

const clamp = (value: number) => Math.min(1, Math.max(0, value))

function finish(bytes: Uint8Array, decode: DecodeBytes, label: string, rest: Pick<Decoded, 'confidence' | 'alternatives'>): Decoded {
  const text = decode(label, bytes, true)
  if (text !== null) return { text, encoding: label, replaced: 0, ...rest }
  const patched = decode(label, bytes, false) ?? ''
  return { text: patched, encoding: label, replaced: patched.split('\uFFFD').length - 1, ...rest }
}

/**
 * UTF-16 without a mark: where there are NUL bytes, whichever half of the code units they are in, and the text reads better so than as
 * UTF-8 with NUL characters in it.
 */
function byNuls(bytes: Uint8Array, decode: DecodeBytes): Decoded | null {
  const sample = bytes.subarray(0, SAMPLE)
  if (!sample.includes(0)) return null
  const guesses = ['utf-16le', 'utf-16be', 'utf-8'].map((label) => ({ label, score: readability(decode(label, sample, false) ?? '') }))
  const [best, second] = guesses.sort((a, b) => b.score - a.score)
  if (!best || !second || best.label === 'utf-8' || best.score < GOOD_SCORE) return null
  return finish(bytes, decode, best.label, { confidence: clamp((best.score - second.score) / CLEAR_LEAD), alternatives: [second.label] })
}

/** Up to SAMPLE bytes from the first that is not ASCII, from an even offset so that UTF-16 units stay whole. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80)
  const start = Math.max(0, first) & ~1
  return bytes.subarray(start, start + SAMPLE)
}

/** Bytes of a sample up to an ASCII byte, so that no character is cut at its end. */
function wholeCharacters(bytes: Uint8Array, whole: Uint8Array): Uint8Array {
  if (bytes.length < SAMPLE || bytes.length === whole.length) return bytes
  const last = bytes.findLastIndex((byte) => byte < 0x40)
  return last > SAMPLE / 2 ? bytes.subarray(0, (last + 1) & ~1) : bytes
}

/** The seven-bit encodings with escape sequences: only ISO-2022-JP can be decoded, the Chinese and Korean ones are told as doubtful. */
function bySevenBits(bytes: Uint8Array, decode: DecodeBytes): Decoded | null {
  const at = bytes.findIndex((byte, i) => byte === 0x1b && bytes[i + 1] === 0x24)
  if (at === -1 || bytes.some((byte) => byte >= 0x80)) return null
  const japanese = bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40
  if (!japanese) return finish(bytes, decode, 'utf-8', { confidence: 0, alternatives: ['iso-2022-jp'] })
  return finish(bytes, decode, 'iso-2022-jp', { confidence: 0.9, alternatives: [] })
}

/** The label that `decodeText` knows a declared encoding by. */
function encodingLabel(declared: string): string {
  const label = declared.trim().toLowerCase()
  return SAME_AS[label] ?? label
}

const countHigh = (bytes: Uint8Array) => bytes.reduce((count, byte) => (byte >= 0x80 ? count + 1 : count), 0)

function rank(sample: Uint8Array, decode: DecodeBytes, hint: string): readonly Guess[] {
  const labels = hint === '' || CANDIDATES.includes(hint) ? CANDIDATES : [...CANDIDATES, hint]
  const guesses = labels.flatMap((label) => {
    const text = decode(label, sample, false)
    return text === null ? [] : [{ label, score: proseScore(text) + (label === hint ? HINT_BONUS : 0) }]
  })
  const ranked = guesses.sort((a, b) => b.score - a.score)
  return ranked.filter((guess, i) => i === 0 || !guess.label.startsWith('utf-16'))
}

/** Pieces of the sample that begin and end at a byte that is no part of a longer character. */
function piecesOf(sample: Uint8Array): readonly Uint8Array[] {
  const size = Math.max(LEAST_PIECE, Math.ceil(sample.length / MOST_PIECES))
  const pieces: Uint8Array[] = []
  for (let start = 0; start < sample.length; ) {
    const stop = sample.findIndex((byte, i) => i >= start + size && byte < 0x30)
    const end = stop === -1 ? sample.length : stop
    pieces.push(sample.subarray(start, end))
    start = end
  }
  return pieces
}

/** The encoding in which some piece of the sample reads clearly better than in `label`: a second one in the same file. */
function otherEncoding(sample: Uint8Array, decode: DecodeBytes, label: string): string | null {
  if (label.startsWith('utf-16')) return null
  for (const piece of piecesOf(sample)) {
    const guesses = countHigh(piece) < ENOUGH_CHARACTERS * 2 ? [] : rank(piece, decode, '')
    const [best] = guesses
    const own = guesses.find((guess) => guess.label === label)
    if (best && own && best.score - own.score > CLEAR_LEAD) return best.label
  }
  return null
}

function byProse(bytes: Uint8Array, decode: DecodeBytes, hint: string): Decoded {
  const sample = wholeCharacters(sampleOf(bytes), bytes)
  const [best, second, third] = rank(sample, decode, hint)
  if (!best) return finish(bytes, decode, 'utf-8', { confidence: 0, alternatives: [] })
  const lead = best.score - (second?.score ?? -1)
  const amount = countHigh(sample) / (2 * ENOUGH_CHARACTERS)
  const other = otherEncoding(sample, decode, best.label)
  const runnersUp = [second, third].flatMap((guess) => (guess ? [guess.label] : []))
  return finish(bytes, decode, best.label, {
    confidence: (other ? MIXED_DOUBT : 1) * clamp(best.score / GOOD_SCORE) * clamp(lead / CLEAR_LEAD) * clamp(amount),
    alternatives: other ? [...new Set([other, ...runnersUp])] : runnersUp,
  })
}

/**
 * Decodes a file whose encoding nobody vouches for. In this order: byte order mark; NUL bytes (UTF-16); strict UTF-8; then the decoding
 * whose characters are the commonest in prose. `hint` is the encoding that the file declares: believed against close rivals, not against
 * the bytes.
 */
export function decodeText(bytes: Uint8Array, platform: DecodeBytes, hint = ''): Decoded {
  const decode = withWindows1252(platform)
  const mark = MARKS.find((m) => m.bytes.every((byte, i) => bytes[i] === byte))
  if (mark) return finish(bytes.subarray(mark.bytes.length), decode, mark.label, { confidence: 1, alternatives: [] })
  const utf16 = byNuls(bytes, decode)
  if (utf16) return utf16
  const sevenBits = bySevenBits(bytes, decode)
  if (sevenBits) return sevenBits
  const utf8 = decode('utf-8', bytes, true)
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', confidence: 1, alternatives: [], replaced: 0 }
  return byProse(bytes, decode, encodingLabel(hint))
}
