import type { Span } from '#core/model/span'
import { compareSpans } from '#core/model/span'
import type { Suggestion } from '#core/suggestions/suggestion'
import { once } from '#core/util/once'

/** Suggestions of one article in reading order. A value; questions about a place take O(log n + answer). */
export interface SuggestionList {
  readonly size: number
  at(index: number): Suggestion | null
  byId(id: string): Suggestion | null
  /** Position in reading order, from 0; -1 when absent. */
  indexOf(id: string): number
  /** Those whose hull meets [start, end). */
  overlapping(start: number, end: number): readonly Suggestion[]
  /** Position of the first that begins at or after `offset`; the length of the list when there is none. */
  firstFrom(offset: number): number
  filter(keep: (suggestion: Suggestion, hull: Span) => boolean): SuggestionList
}

/** From the first to the last character, also of a suggestion in several parts. */
export const hullOf = ({ spans }: Pick<Suggestion, 'spans'>): Span => ({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 })

/** The first index from which `isAfter` holds; it holds for all that follow. */
function lowest(length: number, isAfter: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isAfter(middle)) high = middle
    else low = middle + 1
  }
  return low
}

interface Placed {
  readonly suggestion: Suggestion
  readonly hull: Span
}

/** @param suggestions in any order */
export const suggestionList = (suggestions: readonly Suggestion[]): SuggestionList =>
  listOf(suggestions.map((suggestion) => ({ suggestion, hull: hullOf(suggestion) })).sort((a, b) => compareSpans(a.hull, b.hull)))

/** For each the farthest end of those up to it. */
function reachOf(placed: readonly Placed[]): Int32Array {
  const reach = new Int32Array(placed.length)
  placed.forEach(({ hull }, i) => {
    reach[i] = Math.max(hull.end, reach[i - 1] ?? 0)
  })
  return reach
}

/** @param placed in reading order */
function listOf(placed: readonly Placed[]): SuggestionList {
  const reach = once(() => reachOf(placed))
  const positions = once(() => new Map(placed.map(({ suggestion }, i) => [suggestion.id, i])))
  const firstFrom = (offset: number) => lowest(placed.length, (i) => (placed[i]?.hull.start ?? 0) >= offset)
  return {
    size: placed.length,
    at: (index) => placed[index]?.suggestion ?? null,
    byId: (id) => placed[positions().get(id) ?? -1]?.suggestion ?? null,
    indexOf: (id) => positions().get(id) ?? -1,
    firstFrom,
    overlapping(start, end) {
      const from = lowest(placed.length, (i) => (reach()[i] ?? 0) > start)
      return placed.slice(from, firstFrom(end)).flatMap(({ suggestion, hull }) => (hull.end > start ? [suggestion] : []))
    },
    filter: (keep) => listOf(placed.filter(({ suggestion, hull }) => keep(suggestion, hull))),
  }
}
