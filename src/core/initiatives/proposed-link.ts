/** Why an initiative stands where it stands in the ranking of a figure. */
export type LinkReason =
  | 'counts-it'
  | 'clause-before'
  | 'clause-after'
  | 'leads-to'
  | 'sentence-before'
  | 'sentence-after'
  | 'paragraph-before'
  | 'previous-paragraph'
  | 'section'
  | 'heading'
  | 'nearest-before'
  | 'nearest-after'
  | 'same-words'

export interface LinkCandidate {
  /** Index into the initiatives given. */
  readonly initiative: number
  /** Comparable within one article only. */
  readonly score: number
  readonly reasons: readonly LinkReason[]
}

/** The initiatives that a figure may measure, best first. */
export interface ProposedLink {
  /** Index into the figures given. */
  readonly figure: number
  readonly candidates: readonly LinkCandidate[]
  /** How many of the first candidates are proposed as links; the others are for a person to choose from. */
  readonly proposed: number
}
