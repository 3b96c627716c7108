const REPLACEMENT = 0xfffd

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff

/** The code point of the pair at `at`; U+FFFD of a surrogate that stands alone. */
function pairAt(text: string, at: number): number {
  const point = text.codePointAt(at) ?? REPLACEMENT
  return point > 0xffff ? point : REPLACEMENT
}

/** Writes a code point beyond ASCII at `at`, and answers where the next one goes. */
function writeWide(bytes: Uint8Array, at: number, point: number): number {
  let next = at
  if (point < 0x800) bytes[next++] = 0xc0 | (point >> 6)
  else {
    if (point < 0x10000) bytes[next++] = 0xe0 | (point >> 12)
    else {
      bytes[next++] = 0xf0 | (point >> 18)
      bytes[next++] = 0x80 | ((point >> 12) & 0x3f)
    }
    bytes[next++] = 0x80 | ((point >> 6) & 0x3f)
  }
  bytes[next++] = 0x80 | (point & 0x3f)
  return next
}

/** Bytes that `utf8Encode` gives. */
function utf8Length(text: string): number {
  let length = text.length
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80) continue
    length += code < 0x800 ? 1 : 2
    // Two units of a pair give four bytes.
    if (isSurrogate(code) && pairAt(text, i) > 0xffff) i++
  }
  return length
}

/** UTF-8 bytes of `text` (RFC 3629); lone surrogates become U+FFFD, as in the WHATWG Encoding standard. */
export function utf8Encode(text: string): Uint8Array {
  const bytes = new Uint8Array(utf8Length(text))
  let at = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80) bytes[at++] = code
    else {
      const point = isSurrogate(code) ? pairAt(text, i) : code
      if (point > 0xffff) i++
      at = writeWide(bytes, at, point)
    }
  }
  return bytes
}
