import type { CodeId } from '#core/model/ids'
import type { Span } from '#core/model/span'
import { type Suggestion, suggestionId } from '#core/suggestions/suggestion'
import type { SuggestionPack } from '#core/suggestions/suggestion-pack'

/** Where a suggestion stands, without what it says. Offsets of the hull: UTF-16 code units. */
export interface SuggestedPlace extends Span {
  readonly id: Suggestion['id']
  readonly code: CodeId
  /** Only when in several parts; otherwise the hull is the one span. */
  readonly spans: readonly Span[] | null
}

/** Suggestions of one article in reading order. A value; questions about a place take O(log n + answer). */
export interface SuggestionList {
  readonly size: number
  /** How many are certain. */
  readonly certain: number
  at(index: number): Suggestion | null
  byId(id: string): Suggestion | null
  /** Position in reading order, from 0; -1 when absent. */
  indexOf(id: string): number
  /** Those whose hull meets [start, end). */
  overlapping(start: number, end: number): readonly Suggestion[]
  /** As `overlapping`; makes no suggestion. */
  places(start: number, end: number): readonly SuggestedPlace[]
  /** Position of the first that begins at or after `offset`; the length of the list when there is none. */
  firstFrom(offset: number): number
  /** Calls `visit` for each in reading order, and makes no suggestion for it. */
  forEachStart(visit: (start: number, code: CodeId) => void): void
}

/** The suggestions of one pack that are in the list. */
export interface Shown {
  readonly pack: SuggestionPack
  /** Their positions in the pack, rising. */
  readonly positions: Uint16Array
  /** How many of them are certain. */
  readonly certain: number
}

const isCertain = (pack: SuggestionPack, position: number): boolean => pack.kindOf(position).certainty === 'sure'

/** Chooses from one pack. */
export function shownOf(pack: SuggestionPack, keep: (position: number) => boolean): Shown {
  const positions = new Uint16Array(pack.size)
  let size = 0
  let certain = 0
  for (let position = 0; position < pack.size; position++) {
    if (!keep(position)) continue
    positions[size++] = position
    if (isCertain(pack, position)) certain++
  }
  return { pack, positions: positions.slice(0, size), certain }
}

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

const startAt = ({ pack, positions }: Shown, index: number): number => pack.starts[positions[index] ?? 0] ?? 0

const lastStart = (shown: Shown | undefined): number => (shown ? startAt(shown, shown.positions.length - 1) : 0)

function placeOf(pack: SuggestionPack, position: number): SuggestedPlace {
  const span = { start: pack.starts[position] ?? 0, end: pack.ends[position] ?? 0 }
  const { code } = pack.kindOf(position)
  return { id: suggestionId(code, span), code, ...span, spans: pack.partsOf(position) }
}

/** @param shown in reading order: no suggestion of one pack begins before one of an earlier pack */
export function suggestionList(shown: readonly Shown[]): SuggestionList {
  const full = shown.filter(({ positions }) => positions.length > 0)
  /** How many stand before each pack, and the farthest end up to it. */
  const before = new Int32Array(full.length + 1)
  const reach = new Int32Array(full.length)
  full.forEach(({ pack, positions }, i) => {
    before[i + 1] = (before[i] ?? 0) + positions.length
    reach[i] = Math.max(pack.lastEnd, reach[i - 1] ?? 0)
  })
  const size = before[full.length] ?? 0

  function firstFrom(offset: number): number {
    const slot = lowest(full.length, (i) => lastStart(full[i]) >= offset)
    const part = full[slot]
    return part ? (before[slot] ?? 0) + lowest(part.positions.length, (i) => startAt(part, i) >= offset) : size
  }

  function at(index: number): Suggestion | null {
    const slot = index < 0 ? full.length : lowest(full.length, (i) => (before[i + 1] ?? 0) > index)
    const part = full[slot]
    return part ? part.pack.get(part.positions[index - (before[slot] ?? 0)] ?? 0) : null
  }

  function indexOf(id: string): number {
    const start = Number(/ (\d+)-\d+$/.exec(id)?.[1] ?? Number.NaN)
    for (let index = firstFrom(start); index < size; index++) {
      const found = at(index)
      if (found?.id === id) return index
      if (!found || found.spans[0]?.start !== start) break
    }
    return -1
  }

  function visitMeeting(start: number, end: number, visit: (pack: SuggestionPack, position: number) => void): void {
    const first = lowest(full.length, (i) => (reach[i] ?? 0) > start)
    for (const { pack, positions } of full.slice(first)) {
      for (const position of positions) {
        if ((pack.starts[position] ?? 0) >= end) return
        if ((pack.ends[position] ?? 0) > start) visit(pack, position)
      }
    }
  }

  return {
    size,
    certain: full.reduce((sum, { certain }) => sum + certain, 0),
    at,
    indexOf,
    byId: (id) => at(indexOf(id)),
    firstFrom,
    overlapping(start, end) {
      const found: Suggestion[] = []
      visitMeeting(start, end, (pack, position) => found.push(pack.get(position)))
      return found
    },
    places(start, end) {
      const found: SuggestedPlace[] = []
      visitMeeting(start, end, (pack, position) => found.push(placeOf(pack, position)))
      return found
    },
    forEachStart(visit) {
      for (const { pack, positions } of full) {
        for (const position of positions) visit(pack.starts[position] ?? 0, pack.kindOf(position).code)
      }
    },
  }
}
