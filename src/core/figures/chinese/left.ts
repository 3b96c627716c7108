import { HEDGE_ENDS, type HedgeRead, hedgeBefore, scaleHedgeBefore } from '#core/figures/chinese/hedge'
import { ARABIC, classAt, NONE } from '#core/figures/chinese/numeral-classes'
import { codeSet, holds, isIn } from '#core/figures/code-set'
import { CURRENCIES } from '#core/figures/lexicons/currencies'
import { foldedAt } from '#core/figures/lexicons/folds'
import { firstsOf, isHan, isLatinAt, matchBefore, reverseTrieOf, skipSpacesBefore } from '#core/figures/word-trie'
import type { Span } from '#core/model/span'

export interface CurrencyRead extends Span {
  readonly code: string
  /** A sign or letters stay with the figure; a name (人民币) only when nothing else says the unit. */
  readonly isSign: boolean
}

/** What stands before a number and belongs to it. */
export interface Left {
  readonly start: number
  readonly isNegative: boolean
  readonly isOrdinal: boolean
  readonly currency: CurrencyRead | null
  readonly hedge: HedgeRead | null
}

/** What a number begins with besides digits: a scale (上百) or 几 (好几百). */
export type Lead = 'scale' | 'few' | null

const GOOD = '好'
const PREFIXES = reverseTrieOf(CURRENCIES.flatMap(({ code, prefixes }) => prefixes.split(' ').map((prefix) => [prefix, code] as const)))
const ORDINAL = '第'
const MINUS_WORDS = '负負'
const MINUS = codeSet(MINUS_WORDS)
/** 正负二 has both signs, and none of them; 减负, 担负 and 胜负 are words. */
const NOT_MINUS = codeSet('正减担抱胜自欺辜背重肩增包轻')
const DASH = 0x2d
/** A dash behind one of these joins. */
const CLOSERS = codeSet('%)]')
const BELOW_ZERO = '零下'

/** A dash is a minus unless something that it could join stands before it. */
function isMinus(text: string, at: number, from: number): boolean {
  if (foldedAt(text, at) !== DASH) return false
  if (at === 0) return true
  if (at === from) return false
  const code = foldedAt(text, at - 1)
  return classAt(text, at - 1) === NONE && !isLatinAt(text, at - 1) && code !== DASH && !holds(CLOSERS, code)
}

/** Where the sign of a number begins, or `start` when it has none. */
function signStart(text: string, start: number, from: number): number {
  const end = skipSpacesBefore(text, start, from)
  if (end <= from) return start
  if (isIn(MINUS, text, end - 1)) return isIn(NOT_MINUS, text, end - 2) ? start : end - 1
  if (end === start && isMinus(text, end - 1, from)) return end - 1
  return text.startsWith(BELOW_ZERO, end - BELOW_ZERO.length) && end - BELOW_ZERO.length >= from ? end - BELOW_ZERO.length : start
}

function currencyBefore(text: string, start: number, from: number): CurrencyRead | null {
  const match = matchBefore(PREFIXES, text, skipSpacesBefore(text, start, from), from)
  return match && { start: match.start, end: match.end, code: match.value, isSign: !isHan(text.charCodeAt(match.start)) }
}

/** 上百, 好几百: hedges that go with such a beginning only. */
function leadHedgeBefore(text: string, start: number, from: number, lead: Lead): HedgeRead | null {
  if (lead === 'scale') return scaleHedgeBefore(text, start, from)
  return lead === 'few' && start > from && text.charAt(start - 1) === GOOD ? { start: start - 1, end: start, approx: 'about' } : null
}

const isOrdinalAt = (text: string, start: number, from: number): boolean => start > from && text.charAt(start - 1) === ORDINAL

/** The last characters of all that may stand before a number and belong to it. */
const LEFT_ENDS = codeSet(` -${ORDINAL}${GOOD}${MINUS_WORDS}${BELOW_ZERO}${HEDGE_ENDS}${firstsOf(PREFIXES)}`)

/** Whether what stands before `at` may belong to a number there: one look that most numbers need no more than. */
const mayHaveLeft = (text: string, at: number): boolean => holds(LEFT_ENDS, foldedAt(text, at - 1))

/** Reads leftwards from the number at `start`, not beyond `from`. */
export function readLeft(text: string, start: number, from: number, lead: Lead): Left {
  if (!mayHaveLeft(text, start)) return { start, isNegative: false, isOrdinal: false, currency: null, hedge: null }
  const ordinal = skipSpacesBefore(text, start, from)
  if (isOrdinalAt(text, ordinal, from)) return { start: ordinal - 1, isNegative: false, isOrdinal: true, currency: null, hedge: null }
  const signed = signStart(text, start, from)
  const currency = currencyBefore(text, signed, from)
  const afterHedge = currency?.start ?? signed
  const hedge = hedgeBefore(text, afterHedge, from) ?? leadHedgeBefore(text, afterHedge, from, lead)
  const outer = hedge && !currency ? currencyBefore(text, hedge.start, from) : null
  const isIncluded = currency?.isSign === true
  return {
    start: hedge?.start ?? (isIncluded && currency ? currency.start : signed),
    isNegative: signed < start,
    isOrdinal: false,
    currency: currency ?? (outer && { ...outer, isSign: false }),
    hedge,
  }
}

/** Whether the Arabic number at `at` goes on a word in Latin letters, as in G20. */
export const isInIdentifier = (text: string, at: number): boolean => at > 0 && classAt(text, at) === ARABIC && isLatinAt(text, at - 1)
