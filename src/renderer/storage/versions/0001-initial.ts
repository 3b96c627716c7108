import type { SchemaVersion } from './schema-version'

export const initial: SchemaVersion = {
  number: 1,
  stores: {
    meta: 'name',
    sources: 'hash',
    articles: 'id',
    texts: 'id',
    pages: '[article+page]',
    outlines: '[article+page]',
    tallies: 'article',
    edits: 'n',
  },
}
