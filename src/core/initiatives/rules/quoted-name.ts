import { CONTINUATIONS } from '#core/initiatives/lexicon/modifiers'
import { DESCRIBED, FIGURATIVE, SPEAKING_AFTER, SPEAKING_BEFORE } from '#core/initiatives/lexicon/quotations'
import { verbAt, verbBefore } from '#core/initiatives/phrase/action-verb'
import { type Head, headEndingAt, typeByCues } from '#core/initiatives/phrase/head'
import { wordIndex } from '#core/initiatives/phrase/lexicon-index'
import type { Candidate, InitiativeRule } from '#core/initiatives/rule'
import { quotationsIn } from '#core/initiatives/rules/quotations'
import type { InitiativeType } from '#core/model/initiative-attributes'
import type { Span } from '#core/model/span'

/** How far after the closing mark the head may end, in code units. */
const HEAD_REACH = 16
/** Longest name inside the marks. */
const LONGEST_INSIDE = 32
/** Characters that may stand between a verb and the marks and belong to the name. */
const SHORTEST_PREFIX = 2
const LONGEST_PREFIX = 6
const BREAKS = '，。；：！？、,;:!?“”《》（）() \n'

const speakingAfter = wordIndex(SPEAKING_AFTER)
const speakingBefore = wordIndex(SPEAKING_BEFORE)
const continuations = wordIndex(CONTINUATIONS)
const described = wordIndex(DESCRIBED)
const figurative = new Set(FIGURATIVE)

/** A plain head belongs to the quotation only when little stands between. */
const isNear = (head: Head, reach: number) => head.strong || reach - head.word.length <= 4

/** The head that follows a closing mark: “…”帮扶机制; with its end. */
export function headAfter(text: string, at: number, end: number): { readonly head: Head; readonly end: number } | null {
  const limit = Math.min(end, at + HEAD_REACH)
  let found: { head: Head; end: number } | null = null
  for (let to = at; to < limit; to++) {
    const char = text.charAt(to)
    if (BREAKS.includes(char) || char === '的' || char === '等' || (char >= '0' && char <= '9')) break
    if (verbAt(text, to, limit) && !headEndingAt(text, Math.min(limit, to + 2), at)) break
    if (found && to - found.end >= 4) break
    const head = headEndingAt(text, to + 1, at)
    if (head && isNear(head, to + 1 - at) && !continuations.startingAt(text, to + 1, limit)) found = { head, end: to + 1 }
  }
  return found
}

/** Speech and images are not names. */
function isSpeaking(text: string, quote: Span, sentence: Span): boolean {
  const inside = text.slice(quote.start + 1, quote.end - 1)
  if (inside.length < 2 || inside.length > LONGEST_INSIDE || figurative.has(inside)) return true
  if (/[。！？!?：:]|[，,].*[，,]/.test(inside) || /[，,。]$/.test(inside)) return true
  return speakingAfter.startingAt(text, quote.end, sentence.end) !== null && headAfter(text, quote.end, sentence.end) === null
}

/** Types whose plain heads name something inside the marks, where they would say little outside: “老友食堂”. */
const PLAIN_INSIDE: readonly InitiativeType[] = ['service-centre', 'volunteering', 'training-format', 'record-system']
/** Types whose plain heads after a quotation name something only when a verb brings it about: “最严算法”考核. */
const PLAIN_AFTER_VERB: readonly InitiativeType[] = ['accountability-mechanism', 'policy-document']
const NUMBER_ONLY = /^[两一二三四五六七八九十百千0-9]{1,3}[大个项]?$/

/** The head of a quotation by its own last words: “夜学档案”, “车间微党课”; not “两中心”. */
function ownHead(text: string, quote: Span): Head | null {
  const head = headEndingAt(text, quote.end - 1, quote.start + 1)
  const modifier = head ? text.slice(quote.start + 1, quote.end - 1 - head.word.length) : ''
  return modifier.length >= 2 && !NUMBER_ONLY.test(modifier) ? head : null
}

const namesItself = (head: Head): boolean => head.strong || PLAIN_INSIDE.includes(head.type)

/** 推行医保基金“总额付费”机制: what stands between the verb and the marks belongs to the name. */
function startWithPrefix(text: string, quote: Span, sentence: Span): number {
  for (let length = SHORTEST_PREFIX; length <= LONGEST_PREFIX; length++) {
    const start = quote.start - length
    const prefix = text.slice(start, quote.start)
    if (start < sentence.start || !/^\p{Script=Han}+$/u.test(prefix) || /[的了在以和与对为把将]/.test(prefix)) break
    if (verbBefore(text, start, Math.max(sentence.start, start - 6))?.verb.strength === 'strong') return start
  }
  return quote.start
}

function withHead(text: string, quote: Span, sentence: Span): Candidate | null {
  const after = headAfter(text, quote.end, sentence.end)
  if (!after) return null
  const start = startWithPrefix(text, quote, sentence)
  const name = text.slice(start, after.end)
  const before = verbBefore(text, start, sentence.start)
  if (!after.head.strong && !before && PLAIN_AFTER_VERB.includes(after.head.type)) return null
  const isSum = /[+＋]/.test(text.slice(quote.start, quote.end))
  const certainty = after.head.strong ? 'sure' : 'likely'
  return {
    start,
    end: after.end,
    type: isSum && after.head.type === 'mechanism' ? 'model' : typeByCues(name, after.head.type),
    certainty,
    rules: ['quoted-name', 'head-after'],
    weight: 90,
    from: before?.from ?? start,
  }
}

/** What is joined to a quotation that stands by itself: 等, 和, a count, a mark, or 的 and a head. */
function standsAlone(text: string, { end }: Span, limit: number): boolean {
  if (text.charAt(end) === '的') return headAfter(text, end + 1, limit) !== null
  return !/\p{Script=Han}/u.test(text.charAt(end)) || /^(?:[等和与及]|.?[0-9])/.test(text.slice(end, Math.min(limit, end + 3)))
}

/** Governed by a verb of doing, or named by its own last words. */
function byItself(text: string, quote: Span, sentence: Span): Candidate | null {
  const before = verbBefore(text, quote.start, sentence.start)
  const own = ownHead(text, quote)
  if (own && (before || namesItself(own))) return named(text, quote, own.type, before?.from ?? quote.start)
  if (!before || NUMBER_ONLY.test(text.slice(quote.start + 1, quote.end - 3))) return null
  const alone = standsAlone(text, quote, sentence.end) || (before.verb.strength === 'quoting' && text.charAt(quote.end) !== '的')
  if (alone) return named(text, quote, before.verb.makes, before.from)
  const length = before.verb.strength === 'strong' ? shortNounLength(text, quote.end, sentence.end) : 0
  return length > 0 ? named(text, { start: quote.start, end: quote.end + length }, before.verb.makes, before.from) : null
}

/** 实施“一户一策”帮扶: a short noun to the end of the clause, no head, but what is done. */
function shortNounLength(text: string, at: number, end: number): number {
  const noun = /^\p{Script=Han}{2,4}(?=[，。；、！？,;]|$)/u.exec(text.slice(at, Math.min(end, at + 6)))?.[0]
  return noun && !described.endingAt(noun, noun.length, 0) ? noun.length : 0
}

const named = (text: string, quote: Span, type: InitiativeType, from: number): Candidate => ({
  ...quote,
  type: typeByCues(text.slice(quote.start, quote.end), type),
  certainty: 'likely',
  rules: ['quoted-name', 'after-verb'],
  weight: 80,
  from,
})

/** “…” with a head after it (“一站办”帮扶机制), or governed by a verb of doing and with words of its own (建立“夜学档案”). */
export const quotedName: InitiativeRule = {
  id: 'quoted-name',
  find: (text, sentence) =>
    quotationsIn(text, sentence).flatMap((quote) => {
      if (isSpeaking(text, quote, sentence)) return []
      const spoken = speakingBefore.endingAt(text, quote.start, sentence.start) !== null
      const found = withHead(text, quote, sentence) ?? (spoken ? null : byItself(text, quote, sentence))
      return found ? [found] : []
    }),
}
