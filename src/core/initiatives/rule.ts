import type { Likelihood } from '#core/initiatives/found-initiative'
import type { Passage, Sentence } from '#core/initiatives/outline/passages'
import type { InitiativeType } from '#core/model/initiative-attributes'
import type { Span } from '#core/model/span'

/** What a rule proposes. */
export interface Candidate extends Span {
  readonly type: InitiativeType
  readonly certainty: Likelihood
  readonly rules: readonly string[]
  /** Of two that overlap the one with more weight stays, then the longer. */
  readonly weight: number
  /** Where its clause turns to it: the verb, or the name itself. The actor stands before. */
  readonly from: number
}

export interface InitiativeRule {
  readonly id: string
  /** Reads one sentence. Never looks outside it, and in it only a bounded stretch around each place it stops at. */
  readonly find: (text: string, sentence: Sentence, passage: Passage) => readonly Candidate[]
}
