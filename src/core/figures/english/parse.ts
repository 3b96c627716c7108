import { compare, ONE } from '#core/figures/decimal'
import { type Amount, readAmount, readSecond } from '#core/figures/english/amount'
import { isStartOfChange } from '#core/figures/english/change'
import type { Context } from '#core/figures/english/context'
import { type Hedge, hedgeBeginning, hedgeEnding } from '#core/figures/english/hedges'
import { readUnit, type UnitRead } from '#core/figures/english/read-unit'

const BETWEEN = /(?:^|[^A-Za-z])(between )$/i

/** A quantity with what stands around it; offsets of the window. */
export interface Parsed {
  readonly amount: Amount
  /** The other end of a range. */
  readonly second: Amount | null
  readonly unit: UnitRead | null
  readonly left: Hedge | null
  readonly right: Hedge | null
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

/** Whether the number before a to has its own unit: from 5% to 8% are two figures. */
const isFirstOfTwo = (clause: string, window: string, end: number): boolean =>
  isStartOfChange(clause) && readUnit(window, end, false) !== null

export function parse({ window, before, clause }: Context): Parsed | null {
  const amount = readAmount(window, 0)
  if (!amount) return null
  const between = BETWEEN.exec(before)?.[1]?.length ?? 0
  const second = isFirstOfTwo(clause, window, amount.number.end) ? null : readSecond(window, amount, between > 0)
  const left = second ? null : hedgeEnding(before)
  const last = second ?? amount
  const isOne = !second && compare(amount.number.value, ONE) === 0
  const right = readRight(window, last.number.end, isOne, (amount.currency ?? last.currency) !== null)
  return { amount, second, left, lead: second ? between : (left?.length ?? 0), ...right }
}
