import type { AttributeValue, Certainty, Provenance } from '#core/model/annotation'
import type { CodeId } from '#core/model/ids'
import type { Span } from '#core/model/span'

/**
 * An annotation that a rule, the project's memory or a model proposes. Shown, then accepted, edited or rejected; never stored as it is.
 * Offsets: UTF-16 code units of the article's canonical text.
 */
export interface Suggestion {
  /** The same for the same article, place, code and content, so that screens keep their place when suggestions are made again. */
  readonly id: string
  readonly code: CodeId
  readonly spans: readonly Span[]
  readonly quote: string
  /** Keyed by `AttributeId`. */
  readonly attributes: Readonly<Record<string, AttributeValue>>
  readonly certainty: Certainty
  readonly provenance: Provenance
  /** Ids of the rules that made it. */
  readonly rules: readonly string[]
  /** What a rejection remembers: suggestions with the key of a rejected one are not made again in this project. */
  readonly key: string
}
