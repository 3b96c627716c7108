import type { DecodeBytes } from '#core/text/decode-bytes'
import { proseScore, readability } from '#core/text/encoding-score'

export interface EncodingGuess {
  /** WHATWG label, lower case. */
  readonly label: string
  /** 0 to 1. */
  readonly confidence: number
  /** Other encodings the bytes may be in, likeliest first. */
  readonly alternatives: readonly string[]
}

/** What is tried when bytes are not UTF-8; of equals the earlier wins. */
const CANDIDATES = ['gb18030', 'big5', 'utf-8', 'shift_jis', 'euc-kr', 'euc-jp', 'windows-1252', 'utf-16le', 'utf-16be']

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

interface Scored {
  readonly label: string
  readonly score: number
}

const clamp = (value: number) => Math.min(1, Math.max(0, value))

/**
 * UTF-16 without a mark: where there are NUL bytes, whichever half of the code units they are in, and the text reads better so than as
 * UTF-8 with NUL characters in it.
 */
export function guessByNuls(bytes: Uint8Array, decode: DecodeBytes): EncodingGuess | null {
  const sample = bytes.subarray(0, SAMPLE)
  if (!sample.includes(0)) return null
  const guesses = ['utf-16le', 'utf-16be', 'utf-8'].map((label) => ({ label, score: readability(decode(label, sample, false) ?? '') }))
  const [best, second] = guesses.sort((a, b) => b.score - a.score)
  if (!best || !second || best.label === 'utf-8' || best.score < GOOD_SCORE) return null
  return { label: best.label, confidence: clamp((best.score - second.score) / CLEAR_LEAD), alternatives: [second.label] }
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

/** The label that a declared encoding is tried under. */
function encodingLabel(declared: string): string {
  const label = declared.trim().toLowerCase()
  return SAME_AS[label] ?? label
}

const countHigh = (bytes: Uint8Array) => bytes.reduce((count, byte) => (byte >= 0x80 ? count + 1 : count), 0)

function rank(sample: Uint8Array, decode: DecodeBytes, hint: string): readonly Scored[] {
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

/**
 * The encoding in which bytes that are no UTF-8 read most like prose. `declared`: what the file says it is in; believed against close
 * rivals, not against the bytes.
 */
export function guessByProse(bytes: Uint8Array, decode: DecodeBytes, declared: string): EncodingGuess {
  const sample = wholeCharacters(sampleOf(bytes), bytes)
  const [best, second, third] = rank(sample, decode, encodingLabel(declared))
  if (!best) return { label: 'utf-8', confidence: 0, alternatives: [] }
  const lead = best.score - (second?.score ?? -1)
  const amount = countHigh(sample) / (2 * ENOUGH_CHARACTERS)
  const other = otherEncoding(sample, decode, best.label)
  const runnersUp = [second, third].flatMap((guess) => (guess ? [guess.label] : []))
  return {
    label: best.label,
    confidence: (other ? MIXED_DOUBT : 1) * clamp(best.score / GOOD_SCORE) * clamp(lead / CLEAR_LEAD) * clamp(amount),
    alternatives: other ? [...new Set([other, ...runnersUp])] : runnersUp,
  }
}
