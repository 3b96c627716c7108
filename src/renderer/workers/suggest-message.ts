import type { Slice, SuggestQuestion } from '#core/suggestions/suggest'

/** What the suggestion worker is asked. A new request ends the one before. */
export interface SuggestRequest extends SuggestQuestion {
  /** Tells the answers to this request from those to an earlier one. */
  readonly job: number
  /** Ids of sources that are switched off. */
  readonly without: readonly string[]
}

export interface SuggestAnswer {
  readonly job: number
  /** `null` when everything has been read. */
  readonly slice: Slice | null
}
