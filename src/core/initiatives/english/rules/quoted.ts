import { headAt, typeByWords } from '#core/initiatives/english/head'
import { DOING } from '#core/initiatives/english/verbs'
import { follows, wordsIn } from '#core/initiatives/english/words'
import { quotationsIn } from '#core/initiatives/phrase/quotations'
import type { Candidate, InitiativeRule } from '#core/initiatives/rule'
import type { Span } from '#core/model/span'

/** How many words after the closing mark a head may end at, and how much of the text before the opening one is read for a verb. */
const REACH = 3
const BEFORE = 40
const SPEECH = /[,.?!]$|^[a-z]/

function named(text: string, quote: Span, sentence: Span): Candidate | null {
  const inside = text.slice(quote.start + 1, quote.end - 1)
  const after = wordsIn(text, { start: quote.end, end: Math.min(sentence.end, quote.end + BEFORE) })
  for (let i = 0; i < REACH && follows(after[i]); i++) {
    const head = headAt(after, i)
    const end = after[i]?.end
    if (!head || !end) continue
    const name = text.slice(quote.start, end)
    return {
      start: quote.start,
      end,
      type: typeByWords(name, head.type),
      certainty: 'sure',
      rules: ['english-quoted'],
      weight: 90,
      from: quote.start,
    }
  }
  const before = wordsIn(text, { start: Math.max(sentence.start, quote.start - BEFORE), end: quote.start }).slice(-3)
  if (SPEECH.test(inside) || !before.some(({ lower }) => DOING.has(lower))) return null
  const words = wordsIn(text, quote)
  const head = words.map((_, i) => headAt(words, i)).find((each) => each !== null)
  return head
    ? { ...quote, type: typeByWords(inside, head.type), certainty: 'likely', rules: ['english-quoted'], weight: 80, from: quote.start }
    : null
}

/** “Bring a Bowl” campaign; published “…: Guidelines for …”. */
export const englishQuoted: InitiativeRule = {
  id: 'english-quoted',
  find: (text, sentence, { script }) => {
    if (script !== 'latin') return []
    return quotationsIn(text, sentence, '“‘').flatMap((quote) => named(text, quote, sentence) ?? [])
  },
}
