import { sha256OfText } from '#core/util/sha256'

/** A UUID made of a name, always the same for the same name (RFC 9562, version 8, from SHA-256). */
export function uuid8(name: string): string {
  const hex = sha256OfText(name)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
