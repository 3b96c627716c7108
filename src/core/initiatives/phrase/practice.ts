import { BROAD, PRACTICES } from '#core/initiatives/lexicon/practices'
import { closerOf } from '#core/initiatives/outline/marks'
import { countLength } from '#core/initiatives/phrase/count'
import { headEndingAt } from '#core/initiatives/phrase/head'
import { JOINS } from '#core/initiatives/phrase/head-run'
import { LexiconIndex } from '#core/initiatives/phrase/lexicon-index'
import { isGeneral } from '#core/initiatives/phrase/specific'
import type { InitiativeType } from '#core/model/initiative-attributes'
import type { Span } from '#core/model/span'

export interface Practice extends Span {
  readonly type: InitiativeType
}

/** Fewest characters before the noun, and before a broad one, in code units. */
const LEAST = 2
const LEAST_BROAD = 4
/** A noun so long says by itself which one it is: 积分考核. */
const LONG_NOUN = 4
/** Longest name, in code units. */
const LONGEST = 22
/** The name is at its end where the clause turns to something else: a mark, a count, 以来, 工作. */
const AT_END = /^(?:$|[\p{P}\s]|[0-9]|近[0-9]|约[0-9]|工作|以来|等|覆盖|成果|带来|后|惠及|[的和与及、])/u
const NOT_IN_NAME = /[，。；：！？,;:“”《》\n0-9把将被让使了着]/

const practices = new LexiconIndex(PRACTICES)

const saysWhich = (modifier: string, noun: string): boolean =>
  (modifier === '' && noun.length >= LONG_NOUN && !BROAD.has(noun)) ||
  (modifier.length >= (BROAD.has(noun) ? LEAST_BROAD : LEAST) && !isGeneral(modifier) && !modifier.endsWith('的'))

/** 机制 is no 制: another rule knows the longer noun. */
const isPartOfHead = (text: string, noun: string, at: number, start: number): boolean =>
  (headEndingAt(text, at, start)?.word.length ?? 0) > noun.length

/** The practice named from `start` on, or after a count there: 校长教师交流轮岗, up to where the clause turns to something else. */
export function practiceAt(text: string, start: number, end: number): Practice | null {
  const from = start + countLength(text, start, end)
  const limit = Math.min(end, from + LONGEST)
  for (let at = from; at < limit; at++) {
    const char = text.charAt(at)
    const closer = closerOf(text, at, limit)
    if (closer > at) at = closer
    else if (NOT_IN_NAME.test(char) || JOINS.includes(char)) return null
    const noun = practices.endingAt(text, at + 1, from)
    if (!noun || isPartOfHead(text, noun.word, at + 1, from) || !AT_END.test(text.slice(at + 1, Math.min(end, at + 3)))) continue
    return saysWhich(text.slice(from, at + 1 - noun.word.length), noun.word) ? { start: from, end: at + 1, type: noun.value } : null
  }
  return null
}
