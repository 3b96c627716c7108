import type { Figure } from '#core/figures/figure'
import type { FoundInitiative } from '#core/initiatives/found-initiative'

export interface InitiativeOptions {
  /** Figures of the same text: what they count helps to tell initiatives from other nouns. */
  readonly figures?: readonly Figure[]
}

/** The initiatives of `text` in reading order, without overlaps. Never throws; linear in the length of the text. */
export function findInitiatives(_text: string, _options: InitiativeOptions = {}): readonly FoundInitiative[] {
  return []
}
