import { headAt, typeByWords } from '#core/initiatives/english/head'
import { ORGANISATIONS } from '#core/initiatives/english/heads'
import { follows, type Word, wordsOf } from '#core/initiatives/english/words'
import type { Candidate, InitiativeRule } from '#core/initiatives/rule'
import type { Span } from '#core/model/span'

const JOINING = new Set(['of', 'and', 'for', 'the', 'in', 'on', 'to', '&'])
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
/** The Parents' Forum is somebody's: what stands before is no part of the name. */
const OWNED = /^['’]/
const LONGEST = 9
const LONGEST_YEARS = 16
const YEARS = /^ \(?\d{4}(?: ?[-–—] ?\d{2,4})?\)?/

/** Whether a mark, an owner or an *and* after another name stands before the word at `index`. */
const isParted = (words: readonly Word[], index: number): boolean =>
  !follows(words[index]) || OWNED.test(words[index]?.gap ?? '') || (words[index - 1]?.lower === 'and' && headAt(words, index - 2) !== null)

/** Index of the first word of the capitals that end at `head`; joining words only between two of them. */
function startOfName(words: readonly Word[], head: number): number {
  let start = head
  for (let i = head; i > 0 && head - i < LONGEST; i--) {
    const word = words[i - 1]
    if (!word || isParted(words, i)) break
    if (word.capital || (/^\d+$/.test(word.text) && words[i]?.capital)) start = i - 1
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

/** Heads that need no capital of their own after a name: the Citizen to Citizen initiative. */
const CALLED = new Set([
  'programme',
  'program',
  'scheme',
  'campaign',
  'initiative',
  'fund',
  'pledge',
  'charter',
  'challenge',
  'strategy',
  'partnership',
  'pilot',
  'drive',
  'grant',
  'award',
])

const isCalled = (words: readonly Word[], index: number) =>
  CALLED.has(words[index]?.lower ?? '') &&
  follows(words[index]) &&
  words[index - 1]?.capital === true &&
  !/['’]s$/.test(words[index - 1]?.text ?? '')

/** The name around the head that ends with the word at `index`. */
function nameAround(text: string, sentence: Span, words: readonly Word[], index: number): Span | null {
  const word = words[index]
  const head = word && (word.capital || isCalled(words, index)) ? headAt(words, index) : null
  if (!head) return null
  const first = startOfName(words, head.from)
  const last = endOfName(words, index)
  const start = words[first]?.start ?? 0
  const end = words[last]?.end ?? start
  if ((first === head.from && last === index) || organisations.has(text.slice(start, end))) return null
  return { start, end: end + yearsLength(text, end, sentence.end) }
}

const yearsLength = (text: string, at: number, end: number): number =>
  YEARS.exec(text.slice(at, Math.min(end, at + LONGEST_YEARS)))?.[0].replace(/[()]*$/, '').length ?? 0

/** The Riverside Apprenticeship Programme: capitals around a head. */
export const englishNamed: InitiativeRule = {
  id: 'english-named',
  find: (text, sentence, { script }) => {
    if (script !== 'latin') return []
    const words = wordsOf(text, sentence)
    const found: Candidate[] = []
    for (const index of words.keys()) {
      const name = nameAround(text, sentence, words, index)
      const head = headAt(words, index)
      if (!name || !head || (found.at(-1)?.end ?? 0) > name.start) continue
      const type = typeByWords(text.slice(name.start, name.end), head.type)
      found.push({ ...name, type, certainty: 'sure', rules: ['english-named'], weight: 85, from: name.start })
    }
    return found
  },
}
