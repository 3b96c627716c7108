import type { AttributeValue, Certainty, Provenance } from '#core/model/annotation'
import type { CodeId } from '#core/model/ids'
import type { Span } from '#core/model/span'

/**
 * An annotation that a rule, the project's memory or a model proposes. Shown, then accepted, edited or rejected; never stored as it is.
 * Offsets: UTF-16 code units of the article's canonical text.
 */
export interface Suggestion {
  /** `suggestionId` of its code and hull, so that screens keep their place when suggestions are made again. */
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
  /**
   * `rejectionKey` of its code and hull: what a rejection remembers. Suggestions with the key of a rejected one are not made again in this project.
   */
  readonly key: string
}

/** Holds a space, as no annotation's id does. */
export const suggestionId = (code: CodeId, { start, end }: Span): string => `${code} ${start}-${end}`

/** From the first to the last character, also of a suggestion in several parts. */
export const hullOf = ({ spans }: Pick<Suggestion, 'spans'>): Span => ({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 })
