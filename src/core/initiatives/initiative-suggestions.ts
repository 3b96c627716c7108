import { periodDate } from '#core/initiatives/details/period-date'
import { initiativesByLine } from '#core/initiatives/find-initiatives'
import type { FoundInitiative } from '#core/initiatives/found-initiative'
import { nameKey } from '#core/initiatives/mentions'
import type { AttributeValue, Provenance } from '#core/model/annotation'
import type { Block } from '#core/model/block'
import { INITIATIVE } from '#core/model/codebook'
import { INITIATIVE_ATTRIBUTES } from '#core/model/initiative-attributes'
import { rejectionKey } from '#core/suggestions/rejection-key'
import { type Suggestion, suggestionId } from '#core/suggestions/suggestion'
import type { SuggestionSource } from '#core/suggestions/suggestion-source'

/** Grows with every release whose rules find something else. */
const VERSION = 2

const provenance: Provenance = { by: 'rule', detail: `initiatives ${VERSION}` }

/** The attributes of a mention; `first` is the first mention of the same initiative, whose words are its name. */
function attributesOf(found: FoundInitiative, first: FoundInitiative): Record<string, AttributeValue> {
  const entries: readonly (readonly [string, string | null | undefined])[] = [
    [INITIATIVE_ATTRIBUTES.name, first.text],
    [INITIATIVE_ATTRIBUTES.type, found.type],
    [INITIATIVE_ATTRIBUTES.actor, (found.actor ?? first.actor)?.text],
    [INITIATIVE_ATTRIBUTES.place, (found.place ?? first.place)?.text],
    [INITIATIVE_ATTRIBUTES.period, found.period && periodDate(found.period.text)],
  ]
  return Object.fromEntries(entries.flatMap(([id, value]) => (value ? [[id, value]] : [])))
}

function suggestionFor(text: string, found: FoundInitiative, first: FoundInitiative): Suggestion {
  const span = { start: found.start, end: found.end }
  return {
    id: suggestionId(INITIATIVE, span),
    code: INITIATIVE,
    spans: [span],
    quote: found.text,
    attributes: attributesOf(found, first),
    certainty: found.certainty,
    provenance,
    rules: found.rules,
    key: rejectionKey(INITIATIVE, text, span),
  }
}

interface LineOfSuggestions {
  readonly end: number
  readonly suggestions: readonly Suggestion[]
}

/** Line by line: a further mention takes name and type from the first, which stands before it. */
function* suggestionsByLine(text: string): Generator<LineOfSuggestions, void, void> {
  const firsts = new Map<string, FoundInitiative>()
  for (const { end, found } of initiativesByLine(text)) {
    const suggestions = found.map((initiative) => {
      const key = nameKey(initiative.text)
      const first = firsts.get(key) ?? initiative
      firsts.set(key, first)
      return suggestionFor(text, { ...initiative, type: first.type }, first)
    })
    yield { end, suggestions }
  }
}

/** The initiatives of an article as suggestions, in reading order. */
export const initiativeSuggestions = (text: string): readonly Suggestion[] =>
  [...suggestionsByLine(text)].flatMap(({ suggestions }) => suggestions)

const isIn = (blocks: readonly Block[], { spans: [span] }: Suggestion): boolean =>
  span !== undefined && blocks.some(({ start, end }) => span.start >= start && span.end <= end)

/** Reads the article once and in order, since a further mention depends on the first, but only as far as the blocks asked for. */
export const initiativeSource: SuggestionSource = {
  id: 'initiatives',
  begin: ({ text }) => {
    const lines = suggestionsByLine(text)
    const read: Suggestion[] = []
    let readTo = 0
    return (blocks) => {
      const needed = Math.max(0, ...blocks.map(({ end }) => end))
      while (readTo < needed) {
        const { value: line } = lines.next()
        if (!line) break
        readTo = line.end
        for (const suggestion of line.suggestions) read.push(suggestion)
      }
      return read.filter((suggestion) => isIn(blocks, suggestion))
    }
  },
}
