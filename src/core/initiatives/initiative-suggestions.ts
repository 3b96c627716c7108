import { periodDate } from '#core/initiatives/details/period-date'
import { findInitiatives } from '#core/initiatives/find-initiatives'
import type { FoundInitiative } from '#core/initiatives/found-initiative'
import type { AttributeValue, Provenance } from '#core/model/annotation'
import { INITIATIVE } from '#core/model/codebook'
import { INITIATIVE_ATTRIBUTES } from '#core/model/initiative-attributes'
import { rejectionKey } from '#core/suggestions/rejection-key'
import type { Suggestion } from '#core/suggestions/suggestion'
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
    id: `${INITIATIVE} ${span.start}-${span.end}`,
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

/** The initiatives of an article as suggestions, in reading order. */
export function initiativeSuggestions(text: string): readonly Suggestion[] {
  const found = findInitiatives(text)
  return found.map((initiative) => suggestionFor(text, initiative, found[initiative.mentionOf ?? -1] ?? initiative))
}

/** Reads the article once, since a further mention depends on the first, and hands out what begins in the blocks asked for. */
export const initiativeSource: SuggestionSource = {
  id: 'initiatives',
  begin: ({ text }) => {
    const all = initiativeSuggestions(text)
    return (blocks) => all.filter(({ spans: [span] }) => span && blocks.some(({ start, end }) => span.start >= start && span.end <= end))
  },
}
