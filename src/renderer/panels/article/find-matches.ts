import type { Span } from '#core/model/span'

/** UTF-16 code units searched at one go: a few milliseconds. */
const SLICE = 1 << 17

/** In lower case, every character where it was; those whose lower case is longer stay as they are. */
function folded(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from(text, (character) => {
    const small = character.toLowerCase()
    return small.length === character.length ? small : character
  }).join('')
}

/**
 * Where `query` stands in `text`, in reading order, without overlaps; capitals do not count. `between` is awaited after each slice of the
 * text; `null` when it says that nobody waits for the outcome any more. Offsets: UTF-16 code units.
 */
export async function findMatches(
  text: string,
  query: string,
  between: () => Promise<boolean> = async () => true,
): Promise<readonly Span[] | null> {
  const needle = folded(query)
  const found: Span[] = []
  if (needle === '') return found
  for (let from = 0; from < text.length; ) {
    if (from > 0 && !(await between())) return null
    const hay = folded(text.slice(from, from + SLICE + needle.length - 1))
    let past = 0
    for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, past)) {
      past = at + needle.length
      found.push({ start: from + at, end: from + past })
    }
    from += Math.max(SLICE, past)
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
