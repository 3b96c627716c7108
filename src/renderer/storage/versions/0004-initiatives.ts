import type { SchemaVersion } from './schema-version'

/** The initiatives that mentions point to, each with how many do. */
export const initiatives: SchemaVersion = { number: 4, stores: { initiatives: 'id' } }
