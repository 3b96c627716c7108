import type { ActionVerb } from '#core/initiatives/lexicon/verbs'
import { closerOf } from '#core/initiatives/outline/marks'
import { afterAspect, verbAt } from '#core/initiatives/phrase/action-verb'
import { isCounted } from '#core/initiatives/phrase/count'
import { typeByCues } from '#core/initiatives/phrase/head'
import { headAfter } from '#core/initiatives/phrase/head-after'
import { fieldLength, mannerLength } from '#core/initiatives/phrase/manner'
import { type NounPhrase, nounPhraseAt } from '#core/initiatives/phrase/noun-phrase'
import { endOfSeries } from '#core/initiatives/phrase/series'
import { isSpecific } from '#core/initiatives/phrase/specific'
import type { Candidate, InitiativeRule } from '#core/initiatives/rule'
import type { InitiativeType } from '#core/model/initiative-attributes'
import type { Span } from '#core/model/span'

const JOINS = '和与及、'
/** What an organisation becomes is described together with the verb. */
const WITH_VERB: readonly InitiativeType[] = ['organisational-change', 'enterprise-alliance']
/** Longest campaign that its field must tell from others, in code units. */
const BARE = 6
const MONEY = /投入|投资|资金|亿元|万元/

/** A plain head needs a strong verb and more words, a count, or money. */
function isEnough(text: string, verb: ActionVerb, phrase: NounPhrase, sentence: Span): boolean {
  if (phrase.head.strong) return true
  if (phrase.head.type === 'investment') return MONEY.test(text.slice(sentence.start, sentence.end))
  const counted = isCounted(text, phrase.end, sentence.end)
  return verb.strength === 'strong' && (counted || phrase.end - phrase.start - phrase.head.word.length >= 4)
}

function candidate(text: string, verb: ActionVerb, at: number, phrase: NounPhrase, sentence: Span): Candidate | null {
  const type = typeByCues(text.slice(phrase.start, phrase.end), phrase.head.type)
  const described = WITH_VERB.includes(type) && at + verb.word.length >= phrase.start - 1
  const manner = described ? mannerLength(text, at, sentence.start) : 0
  const field = type === 'campaign' && phrase.end - phrase.start <= BARE ? fieldLength(text, at, sentence.start) : 0
  const told = manner > 0 || field > 0
  if (!told && !(isSpecific(text, phrase) && isEnough(text, verb, phrase, sentence))) return null
  const start = described || field > 0 ? at - manner - field : phrase.start
  const end = endOfSeries(text, phrase.end + phrase.aside, sentence.end)
  return { start, end, type, certainty: 'likely', rules: ['verb-object'], weight: 60, from: at }
}

/** Where a quotation with its head ends that begins at `at`; `at` when there is none. Another rule proposes it. */
function endOfQuoted(text: string, at: number, end: number): number {
  const closer = text.charAt(at) === '“' ? closerOf(text, at, end) : -1
  return closer === -1 ? at : (headAfter(text, closer + 1, end)?.end ?? closer + 1)
}

/** The object of the verb and what is joined to it: 推广服务站和零工市场. */
function objects(text: string, verb: ActionVerb, at: number, clause: Span, sentence: Span): Candidate[] {
  const found: Candidate[] = []
  let start = afterAspect(text, at + verb.word.length, clause.end)
  while (start < clause.end) {
    const quoted = endOfQuoted(text, start, clause.end)
    const phrase = quoted > start ? null : nounPhraseAt(text, start, clause.end)
    if (quoted > start && JOINS.includes(text.charAt(quoted))) {
      start = quoted + 1
      continue
    }
    if (!phrase) break
    const named = candidate(text, verb, at, phrase, sentence)
    if (named) found.push(named)
    if (!JOINS.includes(text.charAt(phrase.end)) || phrase.end >= clause.end) break
    start = phrase.end + 1
  }
  return found
}

/** 共建|成 is 共|建成: the verb that begins one character later ends later. */
function isCutShort(text: string, at: number, verb: ActionVerb, end: number): boolean {
  const next = verbAt(text, at + 1, end)
  return next !== null && at + 1 + next.word.length > at + verb.word.length
}

/** 建立集中夜学制度, 出台加强…的指导意见: what a verb of doing governs, when it ends in a head and says which one it is. */
export const verbObject: InitiativeRule = {
  id: 'verb-object',
  find: (text, sentence) =>
    sentence.clauses.flatMap((clause) => {
      const found: Candidate[] = []
      for (let at = clause.start; at < clause.end; at++) {
        const verb = verbAt(text, at, clause.end)
        if (!verb || verb.strength === 'quoting' || isCutShort(text, at, verb, clause.end)) continue
        found.push(...objects(text, verb, at, clause, sentence))
        at += verb.word.length - 1
      }
      return found
    }),
}
