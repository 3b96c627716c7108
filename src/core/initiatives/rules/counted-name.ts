import { verbAt } from '#core/initiatives/phrase/action-verb'
import { countLength } from '#core/initiatives/phrase/count'
import { typeByCues } from '#core/initiatives/phrase/head'
import { nounPhraseAt } from '#core/initiatives/phrase/noun-phrase'
import { isSpecific } from '#core/initiatives/phrase/specific'
import type { Candidate, InitiativeRule } from '#core/initiatives/rule'
import type { InitiativeType } from '#core/model/initiative-attributes'
import type { Span } from '#core/model/span'

/** What is set up by the number. */
const COUNTED: readonly InitiativeType[] = ['demonstration', 'volunteering', 'investment', 'service-centre', 'fund', 'record-system']
/** How far back the verb may stand, in code units. */
const REACH = 48
const ENUMERATED = '等'

function hasVerb(text: string, at: number, start: number): boolean {
  for (let from = at - 1; from >= Math.max(start, at - REACH); from--) {
    const verb = verbAt(text, from, at)
    if (verb && verb.strength !== 'quoting') return true
  }
  return false
}

/** 投资1.9亿元的县第三中学扩建项目: the money describes what it is spent on. */
const SPENT = /(?:投资|投入|斥资|耗资)(?:近|约|超过?)?[0-9.]+[万亿]*元$/
const LONGEST_SPENT = 20

const afterMoney = (text: string, at: number, { start }: Span): number =>
  text.charAt(at) === '的' && SPENT.test(text.slice(Math.max(start, at - LONGEST_SPENT), at)) ? at + 1 : at

const isDigit = (char: string) => char >= '0' && char <= '9'

/** The name after the count of `length` characters at `at`. */
function candidate(text: string, at: number, length: number, sentence: Span): Candidate | null {
  const name = afterMoney(text, at + length, sentence)
  const phrase = nounPhraseAt(text, name, sentence.end)
  const type = phrase && typeByCues(text.slice(phrase.start, phrase.end), phrase.head.type)
  if (!phrase || !type || !COUNTED.includes(type)) return null
  const listed = text.charAt(at - 1) === ENUMERATED && phrase.head.strong
  const spent = name > at + length
  if (!(listed || isSpecific(text, phrase)) || !(spent || hasVerb(text, at, sentence.start))) return null
  return { start: phrase.start, end: phrase.end, type, certainty: 'likely', rules: ['counted-name'], weight: 50, from: at }
}

/** 实施…等10多项技改项目: a count and right after it a name, in a sentence with a verb of doing before. */
export const countedName: InitiativeRule = {
  id: 'counted-name',
  find: (text, sentence) => {
    const found: Candidate[] = []
    for (let at = sentence.start; at < sentence.end; at++) {
      if (!isDigit(text.charAt(at))) continue
      const length = Math.max(1, countLength(text, at, sentence.end))
      const named = candidate(text, at, length, sentence)
      if (named) found.push(named)
      at += length - 1
    }
    return found
  },
}
