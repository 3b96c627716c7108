import type { DecodeBytes } from '#core/text/decode-bytes'
import { type EncodingGuess, guessByNuls, guessByProse } from '#core/text/encoding-guess'

export type { DecodeBytes } from '#core/text/decode-bytes'

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

/** U+0080 to U+009F as windows-1252 has them (WHATWG Encoding, index windows-1252); Node 20 decodes them as ISO-8859-1. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function withWindows1252(decode: DecodeBytes): DecodeBytes {
  return (label, bytes, fatal) => {
    const text = decode(label, bytes, fatal)
    return label === 'windows-1252' && text !== null
      ? text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80))
      : text
  }
}

function decodeAs(bytes: Uint8Array, decode: DecodeBytes, guess: EncodingGuess): Decoded {
  const { label: encoding, confidence, alternatives } = guess
  const text = decode(encoding, bytes, true)
  if (text !== null) return { text, encoding, confidence, alternatives, replaced: 0 }
  const patched = decode(encoding, bytes, false) ?? ''
  return { text: patched, encoding, confidence, alternatives, replaced: patched.split('\uFFFD').length - 1 }
}

const sure = (label: string): EncodingGuess => ({ label, confidence: 1, alternatives: [] })

/** The seven-bit encodings with escape sequences: only ISO-2022-JP can be decoded, the Chinese and Korean ones are told as doubtful. */
function guessBySevenBits(bytes: Uint8Array): EncodingGuess | null {
  const at = bytes.findIndex((byte, i) => byte === 0x1b && bytes[i + 1] === 0x24)
  if (at === -1 || bytes.some((byte) => byte >= 0x80)) return null
  const japanese = bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40
  return japanese ? { ...sure('iso-2022-jp'), confidence: 0.9 } : { label: 'utf-8', confidence: 0, alternatives: ['iso-2022-jp'] }
}

/**
 * Decodes a file whose encoding nobody vouches for. In this order: byte order mark; NUL bytes (UTF-16); strict UTF-8; then the decoding
 * whose characters are the commonest in prose. `hint` is the encoding that the file declares: believed against close rivals, not against
 * the bytes.
 */
export function decodeText(bytes: Uint8Array, platform: DecodeBytes, hint = ''): Decoded {
  const decode = withWindows1252(platform)
  const mark = MARKS.find((m) => m.bytes.every((byte, i) => bytes[i] === byte))
  if (mark) return decodeAs(bytes.subarray(mark.bytes.length), decode, sure(mark.label))
  const patterned = guessByNuls(bytes, decode) ?? guessBySevenBits(bytes)
  if (patterned) return decodeAs(bytes, decode, patterned)
  const utf8 = decode('utf-8', bytes, true)
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', confidence: 1, alternatives: [], replaced: 0 }
  return decodeAs(bytes, decode, guessByProse(bytes, decode, hint))
}
