import type { ArticleFields } from '#core/formats/import/importer'

/** A fact about an article that can be read from its file. */
export type MetadataField = keyof ArticleFields

/** One place in a file that tells one fact. */
export interface Evidence {
  readonly field: MetadataField
  readonly value: string
  /** The words of the file that say it. */
  readonly quote: string
  /** Which source of evidence read it. */
  readonly by: string
  /** 0 to 1: how often such a place is right. */
  readonly confidence: number
}

/** The longest quote kept, in code units. */
const LONGEST_QUOTE = 160

/** Evidence of `value`; none when the value is empty. */
export function evidence(field: MetadataField, value: string, quote: string, by: string, confidence: number): readonly Evidence[] {
  return value === '' ? [] : [{ field, value, quote: quote.trim().slice(0, LONGEST_QUOTE), by, confidence }]
}
