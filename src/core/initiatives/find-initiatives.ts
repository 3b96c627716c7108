import { describe } from '#core/initiatives/details/describe'
import type { FoundInitiative } from '#core/initiatives/found-initiative'
import { nameKey, withMentions, withRepeats } from '#core/initiatives/mentions'
import { type Passage, passagesOf } from '#core/initiatives/outline/passages'
import { resolve } from '#core/initiatives/resolve'
import { RULES } from '#core/initiatives/rules'

/** What the rules find in one line; `known` takes the names. */
function inPassage(text: string, passage: Passage, known: Set<string>): FoundInitiative[] {
  const found: FoundInitiative[] = []
  for (const [index, sentence] of passage.sentences.entries()) {
    const proposed = RULES.flatMap((rule) => rule.find(text, sentence, passage))
    const previous = passage.sentences[index - 1] ?? null
    for (const candidate of resolve(withRepeats(text, proposed, known))) {
      known.add(nameKey(text.slice(candidate.start, candidate.end)))
      found.push(describe(text, candidate, { passage, sentence, previous, last: found.at(-1) ?? null }))
    }
  }
  return found
}

/**
 * The initiatives of `text` in reading order, without overlaps, further mentions included. Titles and headings name nothing new and
 * site chrome is passed over. Never throws; linear in the length of the text.
 */
export function findInitiatives(text: string): readonly FoundInitiative[] {
  const known = new Set<string>()
  const prose = passagesOf(text).filter(({ kind }) => kind === 'prose')
  return withMentions(prose.flatMap((passage) => inPassage(text, passage, known)))
}
