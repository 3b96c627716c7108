import type { Figure } from '#core/figures/figure'
import { findFigures } from '#core/figures/find-figures'
import { findInitiatives } from '#core/initiatives/find-initiatives'
import type { FoundInitiative } from '#core/initiatives/found-initiative'
import { mayMeasure } from '#core/initiatives/links/measures'
import { proposeLinks } from '#core/initiatives/propose-links'
import type { ProposedLink } from '#core/initiatives/proposed-link'

/** What can be asked for alone with `--only`. */
export const KINDS = ['figures', 'initiatives'] as const
export type Kind = (typeof KINDS)[number]

/** What a text suggests. Offsets are UTF-16 code units of that text, links name their ends by index. */
export interface Suggestions {
  readonly figures: readonly Figure[]
  readonly initiatives: readonly FoundInitiative[]
  readonly links: readonly ProposedLink[]
}

export interface Wanted {
  /** `null`: everything. What was not asked for is empty, and links are, without one of their ends. */
  readonly only: Kind | null
  /** Every numeral, also without a unit. */
  readonly numerals: boolean
}

function linksOf(text: string, figures: readonly Figure[], initiatives: readonly FoundInitiative[]): readonly ProposedLink[] {
  if (initiatives.length === 0) return []
  const places = figures.flatMap((figure, index) => (mayMeasure(text, figure) ? [{ figure, index }] : []))
  const measuring = places.map(({ figure }) => figure)
  return proposeLinks(text, measuring, initiatives).map((link) => ({ ...link, figure: places[link.figure]?.index ?? link.figure }))
}

export function suggestionsOf(text: string, { only, numerals }: Wanted): Suggestions {
  const figures = only === 'initiatives' ? [] : findFigures(text, { numerals })
  const initiatives = only === 'figures' ? [] : findInitiatives(text)
  return { figures, initiatives, links: linksOf(text, figures, initiatives) }
}
