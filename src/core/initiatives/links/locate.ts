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
  /** The headings right above its section, as one text. */
  readonly heading: string
  /** The clause itself. */
  readonly span: Span
}

/** The headings above each line: those that follow each other are one, and hold until prose has come and a new one begins. */
function headingsOf(text: string, passages: readonly Passage[]): readonly Pick<Location, 'section' | 'heading'>[] {
  let section = 0
  let heading = ''
  let above: Passage['kind'] = 'prose'
  return passages.map(({ kind, start, end }) => {
    if (kind === 'heading') {
      section++
      heading = above === 'heading' ? `${heading} ${text.slice(start, end)}` : text.slice(start, end)
    }
    above = kind
    return { section, heading }
  })
}

/** The clauses of the article with their numbers, in order. */
function placesOf(text: string, passages: readonly Passage[]): readonly Location[] {
  const places: Location[] = []
  const above = headingsOf(text, passages)
  let sentence = 0
  for (const [passage, { sentences }] of passages.entries()) {
    const { section = 0, heading = '' } = above[passage] ?? {}
    for (const { clauses } of sentences) {
      for (const span of clauses) places.push({ passage, sentence, clause: places.length, section, heading, span })
      sentence++
    }
  }
  return places
}

/** Says where a span begins. Binary search: the clauses are in order. */
export function locator(text: string, passages: readonly Passage[]): (span: Span) => Location | null {
  const places = placesOf(text, passages)
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
