const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const CHARS = [...ALPHABET]
/** By character code; -1 outside the alphabet. */
const SEXTETS = Int8Array.from({ length: 128 }, (_, code) => ALPHABET.indexOf(String.fromCharCode(code)))
/** Bytes encoded at once; a multiple of 3, so that the pieces can be joined. */
const PIECE = 0x6000

const char = (sextet: number): string => CHARS[sextet & 63] ?? ''

function encodePiece(bytes: Uint8Array): string {
  let out = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = [bytes[i], bytes[i + 1], bytes[i + 2]]
    const left = bytes.length - i
    out += char(a >> 2) + char((a << 4) | (b >> 4)) + (left > 1 ? char((b << 2) | (c >> 6)) : '=') + (left > 2 ? char(c) : '=')
  }
  return out
}

/** Base64 with padding, the alphabet with `+` and `/` (RFC 4648, section 4). */
export function base64Encode(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let i = 0; i < bytes.length; i += PIECE) pieces.push(encodePiece(bytes.subarray(i, i + PIECE)))
  return pieces.join('')
}

/** The 24 bits of the four characters at `at`; -1 when one of them is not in the alphabet. */
function bitsAt(text: string, at: number): number {
  let bits = 0
  for (let i = at; i < at + 4; i++) {
    const sextet = SEXTETS[text.charCodeAt(i)] ?? -1
    if (sextet < 0) return -1
    bits = (bits << 6) | sextet
  }
  return bits
}

/** The bytes, or `null` when `text` is not exactly what `base64Encode` gives for some bytes (padding and unused bits included). */
export function base64Decode(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const padded = text.slice(0, text.length - padding) + 'A'.repeat(padding)
  const bytes = new Uint8Array((text.length / 4) * 3)
  for (let i = 0, at = 0; i < text.length; i += 4) {
    const bits = bitsAt(padded, i)
    if (bits < 0) return null
    bytes[at++] = bits >> 16
    bytes[at++] = bits >> 8
    bytes[at++] = bits
  }
  const length = bytes.length - padding
  return bytes.subarray(length).some((unused) => unused !== 0) ? null : bytes.slice(0, length)
}
