/** Features of one character, each a row of the table of weights. */
export const FEATURES = 10

/** Rows of the table of weights, a power of two: features share rows by chance (hashing trick, Weinberger et al. 2009). */
const ROW_BITS = 18
export const ROWS = 1 << ROW_BITS

/** Stands before and after a text. */
const BORDER = 2

/** Han, digit, mark, or anything else (letters, spaces). */
function kindOf(code: number): number {
  if (code >= 0x4e00 && code <= 0x9fff) return 1
  if (code >= 0x30 && code <= 0x39) return 2
  if ((code >= 0x2018 && code <= 0x201d) || (code >= 0x3000 && code <= 0x303f) || code > 0xff00) return 3
  return 4
}

function row(value: number, feature: number): number {
  let hash = Math.imul(value, 0x9e3779b1) ^ Math.imul(feature + 0x7f4a7c15, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) & (ROWS - 1)
}

/**
 * What is seen around each UTF-16 code unit of `text`: itself and two on either side, pairs of them, and the kinds of three.
 * @returns `FEATURES` rows a code unit, in order
 */
export function featuresOf(text: string): Int32Array {
  const rows = new Int32Array(text.length * FEATURES)
  const at = (i: number) => (i >= 0 && i < text.length ? text.charCodeAt(i) : BORDER)
  for (let i = 0; i < text.length; i++) {
    const [beforeLast, last, here, next, afterNext] = [at(i - 2), at(i - 1), at(i), at(i + 1), at(i + 2)]
    const from = i * FEATURES
    rows[from] = row(here, 1)
    rows[from + 1] = row(last, 2)
    rows[from + 2] = row(next, 3)
    rows[from + 3] = row(beforeLast, 4)
    rows[from + 4] = row(afterNext, 5)
    rows[from + 5] = row((last << 16) ^ here, 6)
    rows[from + 6] = row((here << 16) ^ next, 7)
    rows[from + 7] = row((beforeLast << 16) ^ last, 8)
    rows[from + 8] = row((next << 16) ^ afterNext, 9)
    rows[from + 9] = row(kindOf(last) * 64 + kindOf(here) * 8 + kindOf(next), 10)
  }
  return rows
}
