import type { Span } from '#core/model/span'
import type { Pattern } from '#core/search/match-pattern'

export interface PatternRequest {
  readonly pattern: Pattern
  readonly texts: readonly string[]
}

/** The matches of each text. */
export type PatternAnswer = readonly (readonly Span[])[]
