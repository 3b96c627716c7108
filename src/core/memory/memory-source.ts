import { findNames } from '#core/memory/find-names'
import { knownNames } from '#core/memory/known-names'
import type { Remembered } from '#core/memory/remembered'
import type { AttributeValue, Provenance } from '#core/model/annotation'
import { INITIATIVE } from '#core/model/codebook'
import { INITIATIVE_ATTRIBUTES } from '#core/model/initiative-attributes'
import type { Span } from '#core/model/span'
import { rejectionKey } from '#core/suggestions/rejection-key'
import { type Suggestion, suggestionId } from '#core/suggestions/suggestion'
import type { SuggestionSource } from '#core/suggestions/suggestion-source'

/** Grows with every release that finds names otherwise. */
const VERSION = 1

const provenance: Provenance = { by: 'memory', detail: `names ${VERSION}` }
const rules = ['remembered-name']

function attributesOf({ names, type, actor, place }: Remembered): Record<string, AttributeValue> {
  const entries: readonly (readonly [string, string | undefined])[] = [
    [INITIATIVE_ATTRIBUTES.name, names[0]],
    [INITIATIVE_ATTRIBUTES.type, type],
    [INITIATIVE_ATTRIBUTES.actor, actor],
    [INITIATIVE_ATTRIBUTES.place, place],
  ]
  return Object.fromEntries(entries.flatMap(([id, value]) => (value ? [[id, value]] : [])))
}

const suggestionFor = (text: string, span: Span, of: Remembered): Suggestion => ({
  id: suggestionId(INITIATIVE, span),
  code: INITIATIVE,
  spans: [span],
  quote: text.slice(span.start, span.end),
  attributes: attributesOf(of),
  certainty: 'sure',
  provenance,
  rules,
  key: rejectionKey(INITIATIVE, text, span),
})

/** Initiatives that are coded in the project already, wherever one of their names stands. */
export const memorySource: SuggestionSource = {
  id: 'memory',
  begin: ({ text }, { remembered }) => {
    const names = knownNames(remembered)
    return (blocks) =>
      blocks.flatMap(({ start, end }) =>
        findNames(text.slice(start, end), names).map((found) =>
          suggestionFor(text, { start: start + found.start, end: start + found.end }, found.known.of),
        ),
      )
  },
}
