import type { DecodeBytes } from '#core/text/decode'

/** The platform's TextDecoder as `core` wants it. */
export const platformDecoder: DecodeBytes = (label, bytes, fatal) => {
  try {
    return new TextDecoder(label, { fatal, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
