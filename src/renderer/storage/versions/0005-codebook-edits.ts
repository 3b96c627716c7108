import type { SchemaVersion } from './schema-version'

/** The edits that changed the codebook can be found among all the others: every version it ever had is in them. */
export const codebookEdits: SchemaVersion = { number: 5, stores: { edits: 'n, codebook' } }
