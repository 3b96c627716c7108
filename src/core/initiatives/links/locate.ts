import type { Passage } from '#core/initiatives/outline/passages'
import type { Span } from '#core/model/span'

/** Where something stands: numbers that grow in reading order. */
export interface Location {
  readonly passage: number
  /** Counted over the whole article. */
  readonly sentence: number
  readonly clause: number
  /** How many headings stand before it. */
  readonly section: number
  /** The clause itself. */
  readonly span: Span
}

/** The clauses of the article with their numbers, in order. */
function placesOf(passages: readonly Passage[]): readonly Location[] {
  const places: Location[] = []
  let sentence = 0
  let section = 0
  for (const [passage, { kind, sentences }] of passages.entries()) {
    if (kind === 'heading') section++
    for (const { clauses } of sentences) {
      for (const span of clauses) places.push({ passage, sentence, clause: places.length, section, span })
      sentence++
    }
  }
  return places
}

/** Says where a span begins. Binary search: the clauses are in order. */
export function locator(passages: readonly Passage[]): (span: Span) => Location | null {
  const places = placesOf(passages)
  return ({ start }) => {
    let low = 0
    let high = places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle]?.span.start ?? Number.POSITIVE_INFINITY) <= start) low = middle + 1
      else high = middle
    }
    return places[low - 1] ?? null
  }
}
