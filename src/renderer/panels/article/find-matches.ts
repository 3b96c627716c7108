import type { Span } from '#core/model/span'

/** Enough to count and to walk; a word on every line of a long article stays quick. */
const LIMIT = 10_000

/**
 * Where `query` stands in `text`, in reading order, without overlaps; capitals do not count where lower case keeps the length.
 * Offsets: UTF-16 code units.
 */
export function findMatches(text: string, query: string): readonly Span[] {
  if (query === '') return []
  const lowered = text.toLowerCase()
  const [hay, needle] = lowered.length === text.length ? [lowered, query.toLowerCase()] : [text, query]
  const found: Span[] = []
  for (let at = hay.indexOf(needle); at >= 0 && found.length < LIMIT; at = hay.indexOf(needle, at + needle.length)) {
    found.push({ start: at, end: at + needle.length })
  }
  return found
}

/** Index of the match after (or before) `offset`, round the end; -1 when there is none. */
export function matchFrom(matches: readonly Span[], offset: number, step: 1 | -1): number {
  if (matches.length === 0) return -1
  if (step === 1) {
    const next = matches.findIndex((match) => match.start >= offset)
    return next < 0 ? 0 : next
  }
  const before = matches.findLastIndex((match) => match.end <= offset)
  return before < 0 ? matches.length - 1 : before
}
