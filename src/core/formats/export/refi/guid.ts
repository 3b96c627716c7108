import { sha256OfText } from '#core/util/sha256'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The GUID of a thing: its id where that is a UUID, else one made of it (RFC 9562, version 8), always the same. */
export function guid(kind: string, id: string): string {
  if (kind === 'own' && UUID.test(id)) return id.toLowerCase()
  const hex = sha256OfText(`${kind} ${id}`)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
