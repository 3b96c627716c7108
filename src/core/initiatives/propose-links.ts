import type { FoundInitiative } from '#core/initiatives/found-initiative'
import { type Location, locator } from '#core/initiatives/links/locate'
import { type Pair, ties } from '#core/initiatives/links/nearness'
import { passagesOf } from '#core/initiatives/outline/passages'
import type { LinkCandidate, ProposedLink } from '#core/initiatives/proposed-link'
import type { Span } from '#core/model/span'

/** Initiatives looked at on each side of a figure, and those kept for a person to choose from. */
const REACH = 12
const MOST = 8
/** Least score of a link that is proposed, and how near to the best others must come to be proposed with it. */
const LEAST = 4.5
const NEXT_TO_BEST = 0.1
/** What may stand between names in a row: “…”“…”, …和…, …、36条…. */
const IN_A_ROW = /^(?:等?[、和与及][0-9.]{0,6}[万亿多余]{0,2}[\p{Script=Han}]?)?$/u
const LONGEST_BETWEEN = 12

interface Located {
  readonly index: number
  readonly span: FoundInitiative
  readonly location: Location
  /** Number of the row of names it stands in. */
  readonly row: number
}

const isInRow = (text: string, first: Span, second: Span): boolean =>
  second.start - first.end <= LONGEST_BETWEEN && IN_A_ROW.test(text.slice(first.end, second.start))

/** The initiatives worth linking to, with where they stand. */
function located(text: string, initiatives: readonly FoundInitiative[], locate: (span: Span) => Location | null): readonly Located[] {
  const found: Located[] = []
  for (const [index, span] of initiatives.entries()) {
    const location = locate(span)
    const last = found.at(-1)
    const row = last ? last.row + (isInRow(text, last.span, span) ? 0 : 1) : 0
    if (location) found.push({ index, span, location, row })
  }
  return found
}

/** Index of the first of `list` that begins at `offset` or later; `list` is in order. */
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

/** Each initiative near the figure together with it. */
function pairsOf(text: string, figure: Span, at: Location, list: readonly Located[]): readonly (Pair & { readonly index: number })[] {
  const here = firstFrom(list, figure.start)
  const before = list[here - 1]?.row ?? 0
  const after = list[here]?.row ?? 0
  return list.slice(Math.max(0, here - REACH), here + REACH).map(({ index, span, location, row }) => ({
    index,
    text,
    figure,
    initiative: span,
    at,
    of: location,
    between: span.start < figure.start ? before - row : row - after,
  }))
}

/** The candidates, best first; of several mentions of one initiative the best. */
function candidatesFor(
  text: string,
  figure: Span,
  at: Location,
  list: readonly Located[],
  first: (index: number) => number,
): LinkCandidate[] {
  const scored = pairsOf(text, figure, at, list).map((pair) => {
    const found = ties(pair)
    const score = found.reduce((sum, { weight }) => sum + weight, 0)
    return {
      initiative: pair.index,
      score,
      reasons: found.map(({ reason }) => reason),
      distance: Math.abs(pair.initiative.start - figure.start),
    }
  })
  scored.sort((a, b) => b.score - a.score || a.distance - b.distance)
  const seen = new Set<number>()
  const distinct = scored.filter(({ initiative }) => {
    const name = first(initiative)
    return !seen.has(name) && seen.add(name)
  })
  return distinct.slice(0, MOST).map(({ distance: _, ...candidate }) => candidate)
}

/** For each figure the initiatives it may measure, best first. Never throws; each figure looks at a bounded number of initiatives. */
export function proposeLinks(text: string, figures: readonly Span[], initiatives: readonly FoundInitiative[]): readonly ProposedLink[] {
  const locate = locator(text, passagesOf(text))
  const list = located(text, initiatives, locate)
  const first = (index: number) => initiatives[index]?.mentionOf ?? index
  return figures.flatMap((figure, index): ProposedLink[] => {
    const at = locate(figure)
    const candidates = at ? candidatesFor(text, figure, at, list, first) : []
    const best = candidates[0]?.score ?? 0
    const proposed = best < LEAST ? 0 : candidates.filter(({ score }) => score >= best - NEXT_TO_BEST).length
    return candidates.length > 0 ? [{ figure: index, candidates, proposed }] : []
  })
}
