import type { FoundInitiative } from '#core/initiatives/found-initiative'
import type { ProposedLink } from '#core/initiatives/proposed-link'
import type { Span } from '#core/model/span'

/** For each figure the initiatives it may measure, best first. Never throws; each figure looks at a bounded number of initiatives. */
export function proposeLinks(_text: string, _figures: readonly Span[], _initiatives: readonly FoundInitiative[]): readonly ProposedLink[] {
  return []
}
