import { type EnglishHead, headAt, typeByWords } from '#core/initiatives/english/head'
import { COMMON_HEADS } from '#core/initiatives/english/heads'
import { DOING, HELPING, SAYING_LITTLE, STOPPING } from '#core/initiatives/english/verbs'
import { currencyLength, follows, moneyBefore, type Word, wordsOf } from '#core/initiatives/english/words'
import type { Candidate, InitiativeRule } from '#core/initiatives/rule'

const MOST_MODIFIERS = 5
/** How many helping words may stand between a verb and what it governs, or before a participle. */
const MOST_HELPING = 4
const MOST_AFTER = 5
const OWNER = /['’]s$/
/** What a head may be joined by to what it is for: a fund for schools, a task force on housing. */
const JOINTS = new Set(['for', 'of', 'on'])
/** When, not what it is on: approved the plan on Monday. */
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
const common = new Set(COMMON_HEADS)

/** Index of the first word that describes the head: *national training* scheme. */
function startOfPhrase(words: readonly Word[], head: number): number {
  let start = head
  while (start > 0 && head - start < MOST_MODIFIERS && follows(words[start]) && describes(words[start - 1])) start--
  const money = moneyBefore(words, start)
  if (money > 0) return start - money
  while (start < head && words[start]?.lower === 'new') start++
  return start
}

/** Whether a word may belong to the description: no verb, no helping word, nobody's. */
const describes = (word: Word | undefined) =>
  word !== undefined && !OWNER.test(word.text) && !STOPPING.has(word.lower) && !DOING.has(word.lower)

/** Index of the last word of “for school cooks”, “of rural clinics” after the head. */
function endOfPhrase(words: readonly Word[], head: number): number {
  const joint = words[head + 1]
  if (!joint || !follows(joint) || !JOINTS.has(joint.lower)) return head
  let end = head
  for (let i = head + 2; i < words.length && i - head <= MOST_AFTER; i++) {
    const word = words[i]
    if (!word || !follows(word) || STOPPING.has(word.lower) || DAY.test(word.lower) || /\d/.test(word.text)) break
    end = i
  }
  return end
}

/** set up a …, has launched its … */
function isGoverned(words: readonly Word[], start: number): boolean {
  for (let i = start - 1; i >= 0 && start - i <= MOST_HELPING && follows(words[i + 1]); i--) {
    const lower = words[i]?.lower ?? ''
    if (DOING.has(lower)) return true
    if (!HELPING.has(lower)) return false
  }
  return false
}

/** … will be rolled out, … was opened; not what is brought about by it. */
function isBroughtAbout(words: readonly Word[], end: number): boolean {
  let helped = false
  for (let i = end + 1; i < words.length && i - end <= MOST_HELPING && follows(words[i]); i++) {
    const lower = words[i]?.lower ?? ''
    if (DOING.has(lower)) return helped
    if (!HELPING.has(lower)) return false
    helped = true
  }
  return false
}

/** the council’s voluntary sector fund: somebody’s, and told from others by two words. */
const isOwned = (words: readonly Word[], start: number, { from, words: head }: EnglishHead) =>
  from - start >= 2 && !common.has(head) && OWNER.test(words[start - 1]?.text ?? '') && follows(words[start])

const saysSomething = (words: readonly Word[], start: number, { from, words: head }: EnglishHead) =>
  moneyBefore(words, from) > 0 ||
  words.slice(start, from).some(({ lower }) => !SAYING_LITTLE.has(lower) && !/^\d/.test(lower)) ||
  head.includes(' ')

function candidate(text: string, words: readonly Word[], index: number, head: EnglishHead): Candidate | null {
  const first = startOfPhrase(words, head.from)
  const last = endOfPhrase(words, index)
  const governed = isGoverned(words, first) || isOwned(words, first, head)
  if (!saysSomething(words, first, head) || !(governed || (isBroughtAbout(words, last) && !common.has(head.words)))) return null
  const start = (words[first]?.start ?? 0) - currencyLength(words[first])
  const end = words[last]?.end ?? start
  return {
    start,
    end,
    type: typeByWords(text.slice(start, end), head.type),
    certainty: 'likely',
    rules: ['english-brought-about'],
    weight: 60,
    from: start,
  }
}

/** a national training scheme for school cooks: in lower case, when a verb says that somebody brought it about. */
export const englishBroughtAbout: InitiativeRule = {
  id: 'english-brought-about',
  find: (text, sentence, { script }) => {
    if (script !== 'latin') return []
    const words = wordsOf(text, sentence)
    return words.flatMap((word, index) => {
      const head = word.capital ? null : headAt(words, index)
      const next = words[index + 1]
      // The head goes on: action plan, training scheme manager.
      if (!head || (next && follows(next) && headAt(words, index + 1))) return []
      return candidate(text, words, index, head) ?? []
    })
  },
}
