import type { Figure } from '#core/figures/figure'
import { findFigures } from '#core/figures/find-figures'

/** What can be asked for alone with `--only`. */
export const KINDS = ['figures', 'initiatives'] as const
export type Kind = (typeof KINDS)[number]

/** What a text suggests; offsets are UTF-16 code units of that text. */
export interface Suggestions {
  readonly figures: readonly Figure[]
  readonly initiatives: readonly never[]
  readonly links: readonly never[]
}

export interface Wanted {
  /** `null`: everything. What was not asked for is empty, and links are, without one of their ends. */
  readonly only: Kind | null
  /** Every numeral, also without a unit. */
  readonly numerals: boolean
}

export const suggestionsOf = (text: string, { only, numerals }: Wanted): Suggestions => ({
  figures: only === 'initiatives' ? [] : findFigures(text, { numerals }),
  initiatives: [],
  links: [],
})
