/** Characters of a shingle. */
const SHINGLE = 5

const HAN_NUMERALS = new Set([...'〇零一二两三四五六七八九十百千万亿'].map((character) => character.charCodeAt(0)))
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** One Han numeral alone is mostly part of a word: 统一, 一些. */
function isNumber(body: string, at: number): boolean {
  const code = body.charCodeAt(at)
  if (isDigit(code)) return true
  if (!HAN_NUMERALS.has(code)) return false
  return HAN_NUMERALS.has(body.charCodeAt(at - 1)) || HAN_NUMERALS.has(body.charCodeAt(at + 1))
}

/**
 * Hashes of all runs of five UTF-16 code units, each once, in ascending order. The lowest bit is set when a number stands in the run.
 * O(n log n).
 */
export function shinglesOf(body: string): Uint32Array {
  const count = Math.max(0, body.length - SHINGLE + 1)
  const hashes = new Uint32Array(count)
  let lastNumber = -1
  for (let at = 0; at < body.length; at++) {
    if (isNumber(body, at)) lastNumber = at
    const start = at - SHINGLE + 1
    if (start >= 0) hashes[start] = ((hash(body, start) & ~1) | Number(lastNumber >= start)) >>> 0
  }
  return withoutRepeats(hashes.sort())
}

/** The last steps are those of MurmurHash3, so that every bit depends on every character. */
function hash(body: string, start: number): number {
  let sum = 0
  for (let at = start; at < start + SHINGLE; at++) sum = Math.imul(sum, 0x9e3779b1) + body.charCodeAt(at)
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b)
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35)
  return sum ^ (sum >>> 16)
}

function withoutRepeats(sorted: Uint32Array): Uint32Array {
  let count = 0
  for (const value of sorted) if (count === 0 || value !== sorted[count - 1]) sorted[count++] = value
  return sorted.slice(0, count)
}
