import { uuid8 } from '#core/util/uuid8'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The GUID of a thing: its id where that is a UUID, else one made of it, always the same. */
export const guid = (kind: string, id: string): string => (kind === 'own' && UUID.test(id) ? id.toLowerCase() : uuid8(`${kind} ${id}`))
