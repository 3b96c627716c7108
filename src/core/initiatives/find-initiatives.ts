import { describe } from '#core/initiatives/details/describe'
import type { FoundInitiative, Said } from '#core/initiatives/found-initiative'
import { furtherMentions, nameKey, withMentions, withRepeats } from '#core/initiatives/mentions'
import { asRead } from '#core/initiatives/outline/as-read'
import { type Passage, passagesIn } from '#core/initiatives/outline/passages'
import { resolve } from '#core/initiatives/resolve'
import { RULES } from '#core/initiatives/rules'

/** What the rules find in one line; `known` takes the names. */
function inPassage(text: string, passage: Passage, known: Set<string>): FoundInitiative[] {
  const found: FoundInitiative[] = []
  for (const [index, sentence] of passage.sentences.entries()) {
    const proposed = RULES.flatMap((rule) => rule.find(text, sentence, passage))
    const previous = passage.sentences[index - 1] ?? null
    const mentioned = furtherMentions(text, sentence, known)
    for (const candidate of resolve([...withRepeats(text, proposed, known), ...mentioned])) {
      known.add(nameKey(text.slice(candidate.start, candidate.end)))
      found.push(describe(text, candidate, { passage, sentence, previous, last: found.at(-1) ?? null }))
    }
  }
  return found
}

/** With the words as `text` has them. */
function inWordsOf(text: string, found: FoundInitiative): FoundInitiative {
  const words = <T extends Said>(said: T): T => ({ ...said, text: text.slice(said.start, said.end) })
  const { actor, place, period } = found
  return { ...words(found), actor: actor && words(actor), place: place && words(place), period: period && words(period) }
}

/** What one line of prose names. Of further mentions only that they are some: the first may stand in a line before. */
export interface LineOfInitiatives {
  /** Where the line ends. */
  readonly end: number
  readonly found: readonly FoundInitiative[]
}

/** The initiatives of `text` line by line, each line read when it is asked for. */
export function* initiativesByLine(text: string): Generator<LineOfInitiatives, void, void> {
  const read = asRead(text)
  const known = new Set<string>()
  for (const passage of passagesIn(read)) {
    if (passage.kind !== 'prose') continue
    yield { end: passage.end, found: inPassage(read, passage, known).map((initiative) => inWordsOf(text, initiative)) }
  }
}

/**
 * The initiatives of `text` in reading order, without overlaps, further mentions included. Titles and headings name nothing new and
 * site chrome is passed over. Never throws; linear in the length of the text.
 */
export const findInitiatives = (text: string): readonly FoundInitiative[] =>
  withMentions([...initiativesByLine(text)].flatMap(({ found }) => found))
