import { compare, ONE } from '#core/figures/decimal'
import { type Amount, readAmount, readSecond } from '#core/figures/english/amount'
import { isStartOfChange } from '#core/figures/english/change'
import type { Context } from '#core/figures/english/context'
import { type Hedge, hedgeBeginning, hedgeEnding } from '#core/figures/english/hedges'
import { readUnit, type UnitRead } from '#core/figures/english/read-unit'

const LETTER = /[A-Za-z]/
/** A dash before the number that joins nothing, or the word. */
const MINUS = /(?:^|[ (])([-−]|minus )$/i
const BETWEEN = /(?:^|[^A-Za-z])(between )$/i

/** A quantity with what stands around it; offsets of the window. */
export interface Parsed {
  readonly amount: Amount
  /** The other end of a range. */
  readonly second: Amount | null
  readonly unit: UnitRead | null
  readonly left: Hedge | null
  readonly right: Hedge | null
  readonly isNegative: boolean
  /** Code units before the number that belong to the figure: the hedge, or between. */
  readonly lead: number
  readonly end: number
}

/** The unit, with the hedge before it (20-odd people) or behind it (20 people or more). */
function readRight(window: string, at: number, isOne: boolean, isMoney: boolean): Pick<Parsed, 'unit' | 'right' | 'end'> {
  const inner = hedgeBeginning(window, at)
  const numberEnd = at + (inner?.length ?? 0)
  const unit = isMoney ? null : readUnit(window, numberEnd, isOne)
  const end = unit?.end ?? numberEnd
  if (inner) return { unit, right: inner, end }
  const right = hedgeBeginning(window, end)
  return { unit, right, end: end + (right?.length ?? 0) }
}

/** 60s, 12th: letters right behind the digits that are no unit. */
const isPartOfWord = (window: string, numberEnd: number, { unit }: Pick<Parsed, 'unit'>): boolean =>
  LETTER.test(window.charAt(numberEnd)) && unit?.start !== numberEnd

/** 5% to 8%, between 3 km and 5 km: the first end has the unit too. */
function secondInSameUnit(window: string, first: Amount, isBetween: boolean): Amount | null {
  const unit = readUnit(window, first.number.end, false)
  const second = unit && !unit.isNoun ? readSecond(window, first, unit.end, isBetween) : null
  const same = second && readUnit(window, second.number.end, false)
  return same && same.kind === unit?.kind && same.code === unit.code ? second : null
}

/** The second end of a range; rose from 3 million to 4 million are two figures. */
function rangeEnd(window: string, clause: string, amount: Amount, isBetween: boolean): Amount | null {
  if (isStartOfChange(clause)) return null
  return readSecond(window, amount, amount.number.end, isBetween) ?? secondInSameUnit(window, amount, isBetween)
}

/** Over five years says during; after a verb of lasting, or with just or well, it is a hedge like any other. */
const LASTING = /\b(?:for|lasted|lasting|took|takes|taken|spent|after|just|well|waited|served) over $/i

const isDuring = (front: string, left: Hedge | null, unit: UnitRead | null): boolean =>
  unit?.kind === 'duration' && left?.words.toLowerCase() === 'over' && !LASTING.test(front)

export function parse({ window, before, clause }: Context): Parsed | null {
  const amount = readAmount(window, 0)
  if (!amount) return null
  const minus = MINUS.exec(before)?.[1]?.length ?? 0
  const front = before.slice(0, before.length - minus)
  const between = BETWEEN.exec(front)?.[1]?.length ?? 0
  const second = minus ? null : rangeEnd(window, clause, amount, between > 0)
  const last = second ?? amount
  const isOne = !second && compare(amount.number.value, ONE) === 0
  const right = readRight(window, last.number.end, isOne, (amount.currency ?? last.currency) !== null)
  if (isPartOfWord(window, last.number.end, right)) return null
  const hedge = second ? null : hedgeEnding(front)
  const left = isDuring(front, hedge, right.unit) ? null : hedge
  return { amount, second, left, isNegative: minus > 0, lead: second ? between : (left?.length ?? 0) + minus, ...right }
}
