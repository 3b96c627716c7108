import { AFTER_QUOTATION } from '#core/initiatives/lexicon/after-quotation'
import { DESCRIBED } from '#core/initiatives/lexicon/quotations'
import type { ActionVerb } from '#core/initiatives/lexicon/verbs'
import { verbBefore } from '#core/initiatives/phrase/action-verb'
import { type Head, headEndingAt, typeByCues } from '#core/initiatives/phrase/head'
import { headAfter } from '#core/initiatives/phrase/head-after'
import { LexiconIndex, wordIndex } from '#core/initiatives/phrase/lexicon-index'
import { quotationsIn } from '#core/initiatives/phrase/quotations'
import { endOfSeries } from '#core/initiatives/phrase/series'
import { isSoCalled, isSpeech } from '#core/initiatives/phrase/speaking'
import type { Candidate, InitiativeRule } from '#core/initiatives/rule'
import type { InitiativeType } from '#core/model/initiative-attributes'
import type { Span } from '#core/model/span'

/** Characters that may stand between a verb and the marks and belong to the name, and how far back the verb is looked for. */
const SHORTEST_PREFIX = 2
const LONGEST_PREFIX = 6
const VERB_REACH = 6
const PREFIX = /^\p{Script=Han}+$/u
const NOT_IN_PREFIX = /[的了在以和与对为把将]/
/** Types whose plain heads name something inside the marks, where they would say little outside: “老友食堂”. */
const PLAIN_INSIDE: readonly InitiativeType[] = ['service-centre', 'volunteering', 'training-format', 'record-system']
/** Types whose plain heads after the marks name something only when a verb brings it about: “最严算法”考核. */
const PLAIN_AFTER_VERB: readonly InitiativeType[] = ['accountability-mechanism', 'policy-document']
const SUM = /[+＋]/
/** “两中心”, “三大工程”: a count of names. */
const COUNT_OF_NAMES = /^[两一二三四五六七八九十百千0-9]{1,3}[大个项]?\p{Script=Han}{2}$/u
/** 实施“一户一策”帮扶: no head, but a noun to the end of the clause. */
const SHORT_NOUN = /^\p{Script=Han}{2,4}(?=[，。；、！？,;]|$)/u
const LONGEST_NOUN = 6

/** Types whose nouns name something as the last character inside the marks, whatever governs it. */
const NAMED_BY_LAST: readonly InitiativeType[] = ['meeting', 'volunteering', 'service-centre']

/** Fewest characters before the head inside the marks, and a head that needs none: “板凳会”. */
const LEAST_BEFORE_HEAD = 2
const LONG_HEAD = 3

const described = wordIndex(DESCRIBED)
const lastNouns = new LexiconIndex(AFTER_QUOTATION)

/** 推行医保基金“总额付费”机制: what stands between the verb, if it `governs`, and the marks belongs to the name. */
function startWithPrefix(text: string, quote: Span, sentence: Span, governs: (verb: ActionVerb) => boolean): number {
  for (let length = SHORTEST_PREFIX; length <= LONGEST_PREFIX; length++) {
    const start = quote.start - length
    const prefix = text.slice(start, quote.start)
    if (start < sentence.start || !PREFIX.test(prefix) || NOT_IN_PREFIX.test(prefix)) break
    const verb = verbBefore(text, start, Math.max(sentence.start, start - VERB_REACH))?.verb
    if (verb && governs(verb)) return start
  }
  return quote.start
}

/** “一站办”帮扶机制. */
function withHead(text: string, quote: Span, sentence: Span): Candidate | null {
  const after = headAfter(text, quote.end, sentence.end)
  if (!after) return null
  const { head, end } = after
  const start = startWithPrefix(text, quote, sentence, ({ strength }) => strength === 'strong')
  const before = verbBefore(text, start, sentence.start)
  if (!head.strong && !before && PLAIN_AFTER_VERB.includes(head.type)) return null
  const isModel = head.type === 'mechanism' && SUM.test(text.slice(quote.start, quote.end))
  const type = isModel ? 'model' : typeByCues(text.slice(start, end), head.type)
  const certainty = head.strong ? 'sure' : 'likely'
  return {
    start,
    end: endOfSeries(text, end, sentence.end),
    type,
    certainty,
    rules: ['quoted-name', 'head-after'],
    weight: 90,
    from: before?.from ?? start,
  }
}

/** The head of a quotation by its own last words: “夜学档案”, “车间微党课”, “板凳会”. */
function ownHead(text: string, quote: Span): Head | null {
  const head = headEndingAt(text, quote.end - 1, quote.start + 1) ?? lastNoun(text, quote)
  const before = head ? quote.end - 1 - head.word.length - (quote.start + 1) : 0
  return head && (before >= LEAST_BEFORE_HEAD || (head.strong && head.word.length >= LONG_HEAD)) ? head : null
}

function lastNoun(text: string, quote: Span): Head | null {
  const noun = lastNouns.endingAt(text, quote.end - 1, quote.start + 1)
  return noun && { word: noun.word, type: noun.value, strong: NAMED_BY_LAST.includes(noun.value) }
}

const namesItself = (head: Head): boolean => head.strong || PLAIN_INSIDE.includes(head.type)

/** Whether what follows leaves the quotation by itself: a mark, 等, 和, a count, or 的 and a head. */
function standsAlone(text: string, { end }: Span, limit: number): boolean {
  if (text.charAt(end) === '的') return headAfter(text, end + 1, limit) !== null
  return !/\p{Script=Han}/u.test(text.charAt(end)) || /^(?:[等和与及]|.?[0-9])/.test(text.slice(end, Math.min(limit, end + 3)))
}

function shortNounLength(text: string, at: number, end: number): number {
  const noun = SHORT_NOUN.exec(text.slice(at, Math.min(end, at + LONGEST_NOUN)))?.[0]
  return noun && !described.endingAt(noun, noun.length, 0) ? noun.length : 0
}

function byVerb(text: string, quote: Span, type: InitiativeType, from: number): Candidate {
  const name = text.slice(quote.start, quote.end)
  return { ...quote, type: typeByCues(name, type), certainty: 'likely', rules: ['quoted-name', 'after-verb'], weight: 80, from }
}

/** 推进农村“厕所革命”: governed over what stands before the marks, and ended by them. */
function withPrefix(text: string, quote: Span, sentence: Span): Candidate | null {
  const start = startWithPrefix(text, quote, sentence, ({ strength, makes }) => strength !== 'quoting' && makes !== 'policy-document')
  const before = start < quote.start && verbBefore(text, start, sentence.start)
  return before && standsAlone(text, quote, sentence.end) ? byVerb(text, { start, end: quote.end }, before.verb.makes, before.from) : null
}

/** 建立“夜学档案”, 推行“三色管理”: named by its own last words, or governed by a verb of doing. */
function withoutHead(text: string, quote: Span, sentence: Span): Candidate | null {
  if (COUNT_OF_NAMES.test(text.slice(quote.start + 1, quote.end - 1))) return null
  const before = verbBefore(text, quote.start, sentence.start)
  const own = ownHead(text, quote)
  if (own && (before || namesItself(own))) return byVerb(text, quote, own.type, before?.from ?? quote.start)
  if (!before) return withPrefix(text, quote, sentence)
  const { verb, from } = before
  const quoting = verb.strength === 'quoting' && text.charAt(quote.end) !== '的'
  if (quoting || standsAlone(text, quote, sentence.end)) return byVerb(text, quote, verb.makes, from)
  const length = verb.strength === 'strong' ? shortNounLength(text, quote.end, sentence.end) : 0
  return length > 0 ? byVerb(text, { start: quote.start, end: quote.end + length }, verb.makes, from) : null
}

/** A quotation with a head after it, or governed by a verb of doing, or with a head of its own. */
export const quotedName: InitiativeRule = {
  id: 'quoted-name',
  find: (text, sentence) =>
    quotationsIn(text, sentence).flatMap((quote) => {
      if (isSpeech(text, quote, sentence)) return []
      return withHead(text, quote, sentence) ?? (isSoCalled(text, quote, sentence) ? [] : (withoutHead(text, quote, sentence) ?? []))
    }),
}
