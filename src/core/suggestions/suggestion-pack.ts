import type { AttributeValue } from '#core/model/annotation'
import type { Span } from '#core/model/span'
import { rejectionKey } from '#core/suggestions/rejection-key'
import { hullOf, type Suggestion, suggestionId } from '#core/suggestions/suggestion'
import { once } from '#core/util/once'

/** What many suggestions have in common. */
export type SuggestionKind = Pick<Suggestion, 'code' | 'certainty' | 'provenance'>

/**
 * Suggestions that stand one after the other, in reading order, in columns: a long article has tens of thousands, of which few are ever looked at.
 * Offsets: UTF-16 code units.
 */
export interface SuggestionPack {
  readonly size: number
  /** First and last offset of the hull of each. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The greatest of `ends`. */
  readonly lastEnd: number
  /** `keyHash` of the key of each. */
  readonly keys: Uint32Array
  kindOf(position: number): SuggestionKind
  /** The whole suggestion; the same object each time. */
  get(position: number): Suggestion
  /** Its spans when there are several, else `null`; makes no suggestion. */
  partsOf(position: number): readonly Span[] | null
}

/** 32 bits that tell most keys apart (FNV-1a over UTF-16 code units). */
export function keyHash(key: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Equal values once, each known by its place. */
function createTable<T>() {
  const values: T[] = []
  const places = new Map<string, number>()
  return {
    values,
    placeOf(value: T): number {
      const name = JSON.stringify(value)
      const known = places.get(name)
      if (known !== undefined) return known
      places.set(name, values.length)
      return values.push(value) - 1
    },
  }
}

/** Its rules and the names of its attributes by their place in a table, and the values. */
type Row = readonly [rules: number, names: number, ...values: AttributeValue[]]

/** What is asked of a suggestion only when it is looked at; written as JSON until then. */
interface Rest {
  readonly rules: readonly (readonly string[])[]
  readonly names: readonly (readonly string[])[]
  readonly rows: readonly Row[]
}

/** @param suggestions in reading order; their ids and keys are as `Suggestion` says. `text`: the article's canonical text. */
export function packSuggestions(text: string, suggestions: readonly Suggestion[]): SuggestionPack {
  const hulls = suggestions.map(hullOf)
  const starts = Int32Array.from(hulls, ({ start }) => start)
  const ends = Int32Array.from(hulls, ({ end }) => end)
  const kinds = createTable<SuggestionKind>()
  const kindAt = Uint8Array.from(suggestions, ({ code, certainty, provenance }) => kinds.placeOf({ code, certainty, provenance }))
  const several = new Map(suggestions.flatMap((each, i) => (each.spans.length > 1 ? [[i, { spans: each.spans, quote: each.quote }]] : [])))
  const written = writeRest(suggestions)
  const rest = once((): Rest => JSON.parse(written))
  const made: (Suggestion | undefined)[] = []

  function kindOf(position: number): SuggestionKind {
    const kind = kinds.values[kindAt[position] ?? 0]
    if (!kind) throw new RangeError(`no suggestion ${position} in the pack`)
    return kind
  }

  function make(position: number): Suggestion {
    const kind = kindOf(position)
    const span = { start: starts[position] ?? 0, end: ends[position] ?? 0 }
    const [rules = 0, names = 0, ...values] = rest().rows[position] ?? []
    const parts = several.get(position)
    return {
      ...kind,
      id: suggestionId(kind.code, span),
      spans: parts?.spans ?? [span],
      quote: parts?.quote ?? text.slice(span.start, span.end),
      attributes: Object.fromEntries((rest().names[names] ?? []).map((name, i) => [name, values[i] ?? ''])),
      rules: rest().rules[rules] ?? [],
      key: rejectionKey(kind.code, text, span),
    }
  }

  return {
    size: suggestions.length,
    starts,
    ends,
    lastEnd: ends.reduce((last, end) => Math.max(last, end), -1),
    keys: Uint32Array.from(suggestions, ({ key }) => keyHash(key)),
    kindOf,
    get(position) {
      const known = made[position] ?? make(position)
      made[position] = known
      return known
    },
    partsOf: (position) => several.get(position)?.spans ?? null,
  }
}

function writeRest(suggestions: readonly Suggestion[]): string {
  const rules = createTable<readonly string[]>()
  const names = createTable<readonly string[]>()
  const rows = suggestions.map((each): Row => {
    const entries = Object.entries(each.attributes)
    return [rules.placeOf(each.rules), names.placeOf(entries.map(([name]) => name)), ...entries.map(([, value]) => value)]
  })
  return JSON.stringify({ rules: rules.values, names: names.values, rows } satisfies Rest)
}
