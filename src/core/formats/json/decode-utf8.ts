/** UTF-16 code units made into a string at once; well below the argument limit of every engine. */
const PIECE = 0x2000
/** Smallest code point that needs so many bytes: a longer form of a smaller one is not UTF-8. */
const SMALLEST = [0, 0, 0x80, 0x800, 0x10000]

const lengthOf = (lead: number): number => (lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0)

/** The code point of `length` bytes at `at`, or -1. */
function pointAt(bytes: Uint8Array, at: number, length: number): number {
  if (length === 0 || at + length > bytes.length) return -1
  let point = (bytes[at] ?? 0) & (0xff >> (length + 1))
  for (let i = 1; i < length; i++) {
    const next = bytes[at + i] ?? 0
    if ((next & 0xc0) !== 0x80) return -1
    point = (point << 6) | (next & 0x3f)
  }
  const isSurrogate = point >= 0xd800 && point <= 0xdfff
  return point < (SMALLEST[length] ?? 0) || point > 0x10ffff || isSurrogate ? -1 : point
}

/** The text of strictly correct UTF-8 (RFC 3629), a byte order mark at its start taken off; `null` when a byte is wrong. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  const pieces: string[] = []
  let units: number[] = []
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0
    const length = lengthOf(lead)
    const point = length === 1 ? lead : pointAt(bytes, at, length)
    if (point < 0) return null
    if (point < 0x10000) units.push(point)
    else units.push(0xd7c0 + (point >> 10), 0xdc00 | (point & 0x3ff))
    at += length
    if (units.length >= PIECE) {
      pieces.push(String.fromCharCode(...units))
      units = []
    }
  }
  return pieces.join('') + String.fromCharCode(...units)
}
