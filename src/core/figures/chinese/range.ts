import { shifted } from '#core/figures/chinese/accumulator'
import { type Quantity, readQuantity } from '#core/figures/chinese/quantity'
import { codeSet, holds, isIn } from '#core/figures/code-set'
import { add, compare, decimalOf, ONE, timesTen } from '#core/figures/decimal'
import { foldedAt } from '#core/figures/lexicons/folds'
import { skipSpaces } from '#core/figures/word-trie'
import type { Span } from '#core/model/span'

const DASH = 0x2d
const TILDE = 0x7e
const TO = '至到'
const AND = '与和跟及'
const AND_SET = codeSet(AND)
const PAUSE = '、'
/** Everything a joiner may begin with, as folded. */
const JOINER_STARTS = codeSet(`-~(${TO}${AND}${PAUSE}`)
const JOINING_WORDS = codeSet(TO + AND + PAUSE)
/** 1万(含)-5万元. */
const INCLUDED = ['(含)', '（含）']
const INCLUDED_LENGTH = 3
const BETWEEN = ['之间', '间']

interface Joiner extends Span {
  /** 与 needs 之间 behind the second number. */
  readonly needsBetween: boolean
  /** 、 joins only neighbouring digits. */
  readonly isPause: boolean
}

function dashesEnd(text: string, at: number): number {
  let end = at
  while (end - at < 2 && (foldedAt(text, end) === DASH || foldedAt(text, end) === TILDE)) end++
  return end
}

/** What joins two ends of a range at `at`. */
function readJoiner(text: string, at: number): Joiner | null {
  const included = skipSpaces(text, at)
  if (!holds(JOINER_STARTS, foldedAt(text, included))) return null
  const start = skipSpaces(text, INCLUDED.some((word) => text.startsWith(word, included)) ? included + INCLUDED_LENGTH : included)
  const dashes = dashesEnd(text, start)
  if (dashes > start) return { start, end: dashes, needsBetween: false, isPause: false }
  if (!isIn(JOINING_WORDS, text, start)) return null
  return { start, end: start + 1, needsBetween: isIn(AND_SET, text, start), isPause: text.charAt(start) === PAUSE }
}

/** Whether the first number leaves its unit to the second: 10至15万元, 5-20%. */
const leavesUnit = ({ unit, magnitude }: Quantity): boolean => unit === null && magnitude.own === null

const sameUnit = (first: Quantity, second: Quantity): boolean =>
  first.kind === second.kind &&
  first.unitWord === second.unitWord &&
  (first.unit?.classifier === undefined) === (second.unit?.classifier === undefined)

/** 百分之三到五: the second number goes on in percent. */
const goesOn = (first: Quantity, second: Quantity): boolean =>
  first.magnitude.own?.kind === 'percent' && second.magnitude.own === null && second.unit === null

/** The second number in the first one's percent, where it goes on in it. */
function inUnitOf(first: Quantity, second: Quantity): Quantity {
  if (!goesOn(first, second)) return second
  const { kind, unitWord, unitCode } = first
  return { ...second, kind, unitWord, unitCode, magnitude: { ...second.magnitude, own: first.magnitude.own } }
}

function unitsAgree(first: Quantity, second: Quantity): boolean {
  if (leavesUnit(first)) return true
  if (first.unit && second.unit) return first.unit.meaning.word === second.unit.meaning.word || first.unitWord === second.unitWord
  return sameUnit(first, second) || goesOn(first, second)
}

/** 10至15万: the scale of the second number holds for the first as well, as far as that goes up. */
function sharesScale(first: Quantity, second: Quantity): number {
  const scale = second.magnitude.cardinal?.sharedScale ?? 0
  const cardinal = first.magnitude.cardinal
  if (scale === 0 || first.unit || !cardinal || first.magnitude.own || cardinal.largestScale >= scale) return 0
  return compare(shifted(first, scale).lo, second.lo) < 0 ? scale : 0
}

/** 三、四十 and 5、6个: digits that follow each other, the second perhaps with a scale. */
function areNeighbours(first: Quantity, second: Quantity, scale: number): boolean {
  const isDigit = first.magnitude.cardinal?.isSingleDigit && leavesUnit(first)
  return isDigit === true && compare(add(first.lo, ONE), timesTen(second.lo, -scale)) === 0 && compare(first.lo, decimalOf(0)) > 0
}

export interface RangeRead {
  readonly first: Quantity
  readonly second: Quantity
  readonly end: number
  readonly isScaleShared: boolean
}

/** Past 之间 or 间 behind the second number; 间 is no room there. */
function betweenEnd(text: string, { end, magnitude, unit }: Quantity): number | null {
  const start = skipSpaces(text, unit?.meaning.word === BETWEEN.at(-1) ? magnitude.end : end)
  const word = BETWEEN.find((between) => text.startsWith(between, start))
  return word ? start + word.length : null
}

/** Joins `first` with the number behind it, when the two are the ends of one range. */
export function readRange(text: string, first: Quantity): RangeRead | null {
  if (first.magnitude.precision !== 'exact') return null
  const joiner = readJoiner(text, first.end)
  const second = joiner && readQuantity(text, skipSpaces(text, joiner.end))
  if (second?.magnitude.precision !== 'exact' || !joiner || !unitsAgree(first, second)) return null
  const between = betweenEnd(text, second)
  if (joiner.needsBetween && between === null) return null
  const scale = sharesScale(first, second)
  if (joiner.isPause && !areNeighbours(first, second, second.magnitude.cardinal?.sharedScale ?? 0)) return null
  const scaled = { ...first, ...shifted(first, scale) }
  if (compare(scaled.lo, second.hi) >= 0) return null
  return {
    first: scaled,
    second: inUnitOf(first, second),
    end: joiner.needsBetween && between !== null ? between : second.end,
    isScaleShared: scale > 0,
  }
}
