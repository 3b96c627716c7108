import type { Utf8Codec } from '#core/formats/json/utf8-codec'

/** Node's own, several times quicker than that of the core. */
export const nodeUtf8: Utf8Codec = {
  encode: (text) => new TextEncoder().encode(text),
  decode: (bytes) => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      return null
    }
  },
}
