import { headAt, typeByWords } from '#core/initiatives/english/head'
import { ORGANISATIONS } from '#core/initiatives/english/heads'
import { follows, type Word, wordsIn } from '#core/initiatives/english/words'
import type { Candidate, InitiativeRule } from '#core/initiatives/rule'

const JOINING = new Set(['of', 'and', 'for', 'the', 'in', 'on', 'to', '&', 'with'])
/** Capitals that begin a sentence or a form of address, not a name. */
const LEADING = new Set([
  'the',
  'a',
  'an',
  'its',
  'their',
  'this',
  'that',
  'our',
  'his',
  'her',
  'in',
  'under',
  'for',
  'of',
  'and',
  'to',
  'on',
  'with',
  'when',
  'since',
  'as',
  'while',
])
const organisations = new Set(ORGANISATIONS)
const LONGEST = 9
const YEARS = /^ \(?\d{4}(?: ?[-–—] ?\d{2,4})?\)?/

/** Index of the first word of the capitals that end at `head`; joining words only between two of them. */
function startOfName(words: readonly Word[], head: number): number {
  let start = head
  for (let i = head; i > 0 && head - i < LONGEST; i--) {
    const word = words[i - 1]
    if (!word || !follows(words[i]) || (word.lower === 'and' && headAt(words, i - 2))) break
    if (word.capital || /^\d+$/.test(word.text)) start = i - 1
    else if (!JOINING.has(word.lower)) break
  }
  start = lastOfList(words, start, head)
  while (start < head && LEADING.has(words[start]?.lower ?? '')) start++
  return start
}

/** A Programme, B Transfers and C Fund: after a comma, and ends a list of names. */
function lastOfList(words: readonly Word[], start: number, head: number): number {
  if (!words[start]?.gap.startsWith(',')) return start
  const and = words.findLastIndex(({ lower }, index) => lower === 'and' && index > start && index < head)
  return and === -1 ? start : and + 1
}

/** Index of the last word: Fund for Rural Schools. */
function endOfName(words: readonly Word[], head: number): number {
  let end = head
  for (let i = head + 1; i < words.length && i - head < LONGEST; i++) {
    const word = words[i]
    if (!word || !follows(word)) break
    if (word.capital) end = i
    else if (!JOINING.has(word.lower) || word.lower === 'and' || word.lower === 'with' || word.lower === 'in' || word.lower === 'on') break
  }
  return end
}

/** The Riverside Apprenticeship Programme: capitals around a head. */
export const englishNamed: InitiativeRule = {
  id: 'english-named',
  find: (text, sentence, { script }) => {
    if (script !== 'latin') return []
    const words = wordsIn(text, sentence)
    const found: Candidate[] = []
    for (let i = 0; i < words.length; i++) {
      const word = words[i]
      const head = word?.capital ? headAt(words, i) : null
      if (!word || !head) continue
      const first = startOfName(words, head.from)
      const last = endOfName(words, i)
      const start = words[first]?.start ?? word.start
      const ending = words[last]?.end ?? word.end
      const end = ending + (YEARS.exec(text.slice(ending, Math.min(sentence.end, ending + 16)))?.[0].replace(/[()]*$/, '').length ?? 0)
      if (first === head.from || organisations.has(text.slice(start, ending))) continue
      found.push({
        start,
        end,
        type: typeByWords(text.slice(start, end), head.type),
        certainty: 'sure',
        rules: ['english-named'],
        weight: 85,
        from: start,
      })
      i = Math.max(i, last)
    }
    return found
  },
}
