import type { DecodeBytes } from '#core/text/decode'

/** Node's TextDecoder as `core` wants it. */
export const decodeBytes: DecodeBytes = (label, bytes, fatal) => {
  try {
    return new TextDecoder(label, { fatal, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
