/**
 * The platform's decoder (TextDecoder with `ignoreBOM: true`): the text of `bytes` in the encoding that a WHATWG label names, or `null`
 * when the label is unknown or, with `fatal`, when some bytes mean nothing in it. Without `fatal` those become U+FFFD.
 */
export type DecodeBytes = (label: string, bytes: Uint8Array, fatal: boolean) => string | null
