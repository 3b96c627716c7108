import { compareSpans } from '#core/model/span'
import { hullOf, type Suggestion } from '#core/suggestions/suggestion'

const inReadingOrder = (a: Suggestion, b: Suggestion): number => compareSpans(hullOf(a), hullOf(b))

const lengthOf = (suggestion: Suggestion): number => hullOf(suggestion).end - hullOf(suggestion).start

const meet = (a: Suggestion, b: Suggestion): boolean =>
  a.code === b.code && hullOf(a).start < hullOf(b).end && hullOf(b).start < hullOf(a).end

/** Asks for those of `taken` (in reading order) that meet a suggestion; to be asked in reading order. */
function rivalsIn(taken: readonly Suggestion[]): (suggestion: Suggestion) => readonly Suggestion[] {
  let waiting = taken
  return (suggestion) => {
    const { start, end } = hullOf(suggestion)
    const passed = waiting.findIndex((other) => hullOf(other).end > start)
    waiting = passed < 0 ? [] : waiting.slice(passed)
    const beyond = waiting.findIndex((other) => hullOf(other).start >= end)
    return waiting.slice(0, beyond < 0 ? waiting.length : beyond).filter((other) => meet(suggestion, other))
  }
}

/** `taken` with what `source` adds to it: of two that meet the longer stays, of equals the one that was there. */
function withSource(taken: readonly Suggestion[], source: readonly Suggestion[]): readonly Suggestion[] {
  const rivalsOf = rivalsIn(taken)
  const replaced = new Set<Suggestion>()
  const fresh = source.toSorted(inReadingOrder).filter((suggestion) => {
    const rivals = rivalsOf(suggestion)
    if (rivals.some((rival) => lengthOf(rival) >= lengthOf(suggestion))) return false
    for (const rival of rivals) replaced.add(rival)
    return true
  })
  return [...taken.filter((suggestion) => !replaced.has(suggestion)), ...fresh].sort(inReadingOrder)
}

/** What several sources see, in reading order. Of one thing that two of them see one suggestion is made. */
export const mergeSources = (found: readonly (readonly Suggestion[])[]): readonly Suggestion[] =>
  found.reduce((taken, source) => withSource(taken, source), [])
