import { comparisonAround, type HedgeRead, hedgeAfter } from '#core/figures/chinese/hedge'
import { type Lead, type Left, readLeft } from '#core/figures/chinese/left'
import type { Quantity } from '#core/figures/chinese/quantity'
import { type RangeRead, readRange } from '#core/figures/chinese/range'
import { codeSet, isIn } from '#core/figures/code-set'
import { AFTER_UNIT, AFTER_UNIT_MORE, LENGTH_WORDS, NOT_WITHIN, PERIOD_UNITS, WITHIN } from '#core/figures/lexicons/hedges'
import { isHan } from '#core/figures/word-trie'

/** A quantity with all that belongs to it. */
export interface Reading {
  readonly text: string
  /** The number that begins it. */
  readonly first: Quantity
  /** The one that carries unit and kind: of a range the second. */
  readonly quantity: Quantity
  readonly range: RangeRead | null
  readonly left: Left
  readonly right: HedgeRead | null
  readonly end: number
}

const NEAR = '近'

const MORE = codeSet(AFTER_UNIT)
const MORE_GOES_ON = codeSet(AFTER_UNIT_MORE)
const INSIDE = codeSet(NOT_WITHIN)

/** 三年多, 一百元余: more, behind a measured unit. */
function moreAfterUnit(text: string, { unit, end, magnitude }: Quantity): HedgeRead | null {
  if (magnitude.precision !== 'exact' || !isIn(MORE, text, end)) return null
  if (unit ? unit.meaning.isClassifier : magnitude.rule !== 'numeral.tenths') return null
  const goesOn = isHan(text.charCodeAt(end + 1)) && !isIn(MORE_GOES_ON, text, end + 1)
  return goesOn ? null : { start: end, end: end + 1, approx: 'more-than' }
}

/** 两小时内: at most, of lengths of time. */
function withinAfterUnit(text: string, { kind }: Quantity, end: number): HedgeRead | null {
  if (kind !== 'duration' || text.charAt(end) !== WITHIN || isIn(INSIDE, text, end + 1)) return null
  return { start: end, end: end + 1, approx: 'at-most' }
}

const hedgeBehind = (text: string, end: number, quantity: Quantity): HedgeRead | null =>
  hedgeAfter(text, end) ?? moreAfterUnit(text, quantity) ?? withinAfterUnit(text, quantity, end)

/** 近两年 is a period; only 近两年的时间 and 历时近两年 hedge a length of time. */
function withoutPeriodHedge(text: string, left: Left, quantity: Quantity): Left {
  const { hedge } = left
  if (
    !quantity.unit ||
    !PERIOD_UNITS.has(quantity.unit.meaning.word) ||
    !hedge ||
    hedge.end - hedge.start !== 1 ||
    text.charAt(hedge.start) !== NEAR
  )
    return left
  if (text.startsWith('的时间', quantity.end) || LENGTH_WORDS.some((word) => text.endsWith(word, left.start))) return left
  return { ...left, hedge: null, start: hedge.end }
}

function leadOf({ magnitude }: Quantity): Lead {
  if (magnitude.own || !magnitude.cardinal) return null
  if (magnitude.cardinal.startsWithScale) return 'scale'
  return magnitude.cardinal.isFewFirst ? 'few' : null
}

/** Looks right and left of the number `first`, not beyond `from`. */
export function readAround(text: string, first: Quantity, from: number): Reading {
  const range = readRange(text, first)
  const quantity = range?.second ?? first
  const left = withoutPeriodHedge(text, readLeft(text, first.start, from, leadOf(first)), quantity)
  const end = range?.end ?? quantity.end
  const comparison = left.hedge || left.isOrdinal ? null : comparisonAround(text, left.start, end, from)
  if (comparison) {
    return { text, first, quantity, range, left: { ...left, start: comparison.start }, right: comparison.hedge, end: comparison.hedge.end }
  }
  const right = left.isOrdinal ? null : hedgeBehind(text, end, quantity)
  return { text, first, quantity, range, left, right, end: right?.end ?? end }
}

export const isHedged = ({ left, right, first }: Reading): boolean =>
  left.hedge !== null || right !== null || first.magnitude.precision !== 'exact'
