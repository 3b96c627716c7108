import type { FoundInitiative } from '#core/initiatives/found-initiative'
import { nameKey, withRepeats } from '#core/initiatives/mentions'
import { passagesOf } from '#core/initiatives/outline/passages'
import { resolve } from '#core/initiatives/resolve'
import type { Candidate } from '#core/initiatives/rule'
import { RULES } from '#core/initiatives/rules'

/** The initiatives of `text` in reading order, without overlaps. Never throws; linear in the length of the text. */
export function findInitiatives(text: string): readonly FoundInitiative[] {
  const known = new Set<string>()
  const candidates: Candidate[] = []
  for (const passage of passagesOf(text)) {
    if (passage.kind !== 'prose') continue
    for (const sentence of passage.sentences) {
      const found = RULES.flatMap((rule) => rule.find(text, sentence, passage))
      const kept = resolve(withRepeats(text, found, known))
      candidates.push(...kept)
      for (const { start, end } of kept) known.add(nameKey(text.slice(start, end)))
    }
  }
  return candidates.map(({ start, end, type, certainty, rules }) => ({
    start,
    end,
    text: text.slice(start, end),
    type,
    actor: null,
    place: null,
    period: null,
    certainty,
    rules,
    aliases: [],
    mentionOf: null,
  }))
}
