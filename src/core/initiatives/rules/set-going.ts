import { afterLeading } from '#core/initiatives/details/actor'
import { SET_GOING } from '#core/initiatives/lexicon/verbs'
import { typeByCues } from '#core/initiatives/phrase/head'
import { wordIndex } from '#core/initiatives/phrase/lexicon-index'
import { nounPhraseAt } from '#core/initiatives/phrase/noun-phrase'
import { isSpecific } from '#core/initiatives/phrase/specific'
import type { Candidate, InitiativeRule } from '#core/initiatives/rule'
import type { Span } from '#core/model/span'

const verbs = wordIndex(SET_GOING)
/** 在富县, 正式, 今日, between the name and the verb. */
const BETWEEN = /^(?:[（(][^（）()]{1,16}[）)])?(?:在[^，。；、]{2,14})?(?:正式|顺利|同步|成功|全面|挂牌|今日|昨日|如期)?$/
const LONGEST_BETWEEN = 20
const SHORTEST = 6

function hasVerb(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (verbs.startingAt(text, at, end)) return true
  return false
}

function candidate(text: string, clause: Span): Candidate | null {
  if (!hasVerb(text, clause)) return null
  const start = afterLeading(text, clause)
  const phrase = nounPhraseAt(text, start, clause.end)
  if (!phrase || phrase.start !== start || !phrase.head.strong || phrase.end - start < SHORTEST || !isSpecific(text, phrase)) return null
  for (let at = phrase.end; at < Math.min(clause.end, phrase.end + LONGEST_BETWEEN); at++) {
    if (!verbs.startingAt(text, at, clause.end) || !BETWEEN.test(text.slice(phrase.end, at))) continue
    const type = typeByCues(text.slice(start, phrase.end), phrase.head.type)
    return { start, end: phrase.end, type, certainty: 'likely', rules: ['set-going'], weight: 55, from: start }
  }
  return null
}

/** 全市乡村治理现场会在东塘召开: a name that opens its clause, and a verb that says it came about. */
export const setGoing: InitiativeRule = {
  id: 'set-going',
  find: (text, sentence) => sentence.clauses.flatMap((clause) => candidate(text, clause) ?? []),
}
