/** UTF-16 code units made into a string at once; well below the argument limit of every engine. */
const PIECE = 0x2000
/** Smallest code point that needs so many bytes: a longer form of a smaller one is not UTF-8. */
const SMALLEST = [0, 0, 0x80, 0x800, 0x10000]

const lengthOf = (lead: number): number => (lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0)

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

const textOf = (units: Uint16Array, length: number): string => Reflect.apply(String.fromCharCode, null, units.subarray(0, length))

/** The text of strictly correct UTF-8 (RFC 3629), a byte order mark at its start taken off; `null` when a byte is wrong. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  const pieces: string[] = []
  // Room for a pair begun in the last place.
  const units = new Uint16Array(PIECE + 1)
  let filled = 0
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) {
      units[filled++] = lead
      at++
    } else {
      const length = lengthOf(lead)
      const point = pointAt(bytes, at, length)
      if (point < 0) return null
      if (point < 0x10000) units[filled++] = point
      else {
        units[filled++] = 0xd7c0 + (point >> 10)
        units[filled++] = 0xdc00 | (point & 0x3ff)
      }
      at += length
    }
    if (filled >= PIECE) {
      pieces.push(textOf(units, filled))
      filled = 0
    }
  }
  return pieces.join('') + textOf(units, filled)
}
