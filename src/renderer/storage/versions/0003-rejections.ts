import type { SchemaVersion } from './schema-version'

/** Suggestions that were rejected, each a row of its own: rejecting touches no page of annotations. */
export const rejections: SchemaVersion = { number: 3, stores: { rejections: 'key' } }
