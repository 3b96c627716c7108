import { headAt, typeByWords } from '#core/initiatives/english/head'
import { COMMON_HEADS } from '#core/initiatives/english/heads'
import { REACHING } from '#core/initiatives/english/reaching'
import { DOING, SAYING_LITTLE, STOPPING } from '#core/initiatives/english/verbs'
import { follows, type Word, wordsOf } from '#core/initiatives/english/words'
import type { Candidate, InitiativeRule } from '#core/initiatives/rule'

const MOST_MODIFIERS = 4
const common = new Set(COMMON_HEADS)

const describes = (word: Word | undefined) =>
  word !== undefined && !STOPPING.has(word.lower) && !DOING.has(word.lower) && !SAYING_LITTLE.has(word.lower) && !/^\d/.test(word.text)

/** Index of the first word that describes the head. */
function startOfPhrase(words: readonly Word[], head: number): number {
  let start = head
  while (start > 0 && head - start < MOST_MODIFIERS && follows(words[start]) && describes(words[start - 1])) start--
  return start
}

function candidate(text: string, words: readonly Word[], index: number): Candidate | null {
  const head = headAt(words, index)
  const verb = words[index + 1]
  if (!head || common.has(head.words) || !verb || !follows(verb) || !REACHING.has(verb.lower)) return null
  const first = startOfPhrase(words, head.from)
  const { start = 0 } = words[first] ?? {}
  const { end = start } = words[index] ?? {}
  if (first === head.from && !head.words.includes(' ')) return null
  const type = typeByWords(text.slice(start, end), head.type)
  return { start, end, type, certainty: 'likely', rules: ['english-at-work'], weight: 55, from: start }
}

/** A public awareness campaign reached 40,000 households: in lower case, when the text says what it did for people. */
export const englishAtWork: InitiativeRule = {
  id: 'english-at-work',
  find: (text, sentence, { script }) => {
    if (script !== 'latin') return []
    const words = wordsOf(text, sentence)
    return words.flatMap((word, index) => (word.capital ? [] : (candidate(text, words, index) ?? [])))
  },
}
