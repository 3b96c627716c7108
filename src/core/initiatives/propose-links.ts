import type { FoundInitiative } from '#core/initiatives/found-initiative'
import { type Location, locator } from '#core/initiatives/links/locate'
import { ties } from '#core/initiatives/links/nearness'
import { passagesOf } from '#core/initiatives/outline/passages'
import type { LinkCandidate, ProposedLink } from '#core/initiatives/proposed-link'
import type { Span } from '#core/model/span'

/** Initiatives looked at on each side of a figure, and those kept for a person to choose from. */
const REACH = 12
const MOST = 6
/** Least score of a link that is proposed, and how near to the best others must come to be proposed with it. */
const LEAST = 0.4
const NEXT_TO_BEST = 0.02

interface Located {
  readonly index: number
  readonly span: Span
  readonly location: Location
}

/** The first of `list` that begins at `offset` or later; `list` is in order. */
function firstFrom(list: readonly Located[], offset: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.span.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function candidatesFor(text: string, figure: Span, at: Location, located: readonly Located[]): LinkCandidate[] {
  const here = firstFrom(located, figure.start)
  const near = located.slice(Math.max(0, here - REACH), here + REACH)
  const scored = near.map(({ index, span, location }) => {
    const found = ties({ text, figure, initiative: span, at, of: location })
    const score = found.reduce((sum, { weight }) => sum + weight, 0)
    return { initiative: index, score, reasons: found.map(({ reason }) => reason), distance: Math.abs(span.start - figure.start) }
  })
  scored.sort((a, b) => b.score - a.score || a.distance - b.distance)
  return scored.slice(0, MOST).map(({ distance: _, ...candidate }) => candidate)
}

/** For each figure the initiatives it may measure, best first. Never throws; each figure looks at a bounded number of initiatives. */
export function proposeLinks(text: string, figures: readonly Span[], initiatives: readonly FoundInitiative[]): readonly ProposedLink[] {
  const locate = locator(passagesOf(text))
  const located = initiatives.flatMap((span, index): Located[] => {
    const location = span.certainty === 'unlikely' ? null : locate(span)
    return location ? [{ index, span, location }] : []
  })
  return figures.flatMap((figure, index): ProposedLink[] => {
    const at = locate(figure)
    const candidates = at ? candidatesFor(text, figure, at, located) : []
    const best = candidates[0]?.score ?? 0
    const proposed = best < LEAST ? 0 : candidates.filter(({ score }) => score >= best - NEXT_TO_BEST).length
    return candidates.length > 0 ? [{ figure: index, candidates, proposed }] : []
  })
}
