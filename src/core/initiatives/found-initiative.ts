import type { InitiativeType } from '#core/model/initiative-attributes'
import type { Span } from '#core/model/span'

/** Words of the article that give a value: who, where, when. */
export interface Said extends Span {
  readonly text: string
}

/** `sure`: its own words say what it is; `likely`: the words around it do. */
export type Likelihood = 'sure' | 'likely'

/**
 * A named or described action with an actor, as the text names it: marks of quotation and the head noun belong to the span. Offsets:
 * UTF-16 code units of the text given, end exclusive.
 */
export interface FoundInitiative extends Span {
  readonly text: string
  readonly type: InitiativeType
  readonly actor: Said | null
  readonly place: Said | null
  readonly period: Said | null
  readonly certainty: Likelihood
  /** Ids of the rules that found it and gave it its type. */
  readonly rules: readonly string[]
  /** Short forms by which the article calls it elsewhere: “一站办” for “一站办”帮扶机制. */
  readonly aliases: readonly string[]
  /** Index of the first mention of the same initiative in the list; `null` for the first. */
  readonly mentionOf: number | null
}
