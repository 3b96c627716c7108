const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const CHARS = [...ALPHABET]
const SEXTETS = new Map(CHARS.map((char, sextet) => [char.charCodeAt(0), sextet]))
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

/** The bytes, or `null` when `text` is not exactly what `base64Encode` gives for some bytes (padding and unused bits included). */
export function base64Decode(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  let bits = 0
  let length = 0
  for (let i = 0; i < text.length; i++) {
    const sextet = i < text.length - padding ? SEXTETS.get(text.charCodeAt(i)) : 0
    if (sextet === undefined) return null
    bits = (bits << 6) | sextet
    if (i % 4 !== 3) continue
    const last = i === text.length - 1
    if (last && (bits & ((1 << (8 * padding)) - 1)) !== 0) return null
    for (let shift = 16; shift >= (last ? 8 * padding : 0); shift -= 8) bytes[length++] = bits >> shift
    bits = 0
  }
  return bytes
}
