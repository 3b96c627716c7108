import { comparisonAround, HEDGE_STARTS, hedgeAfter, hedgeAt } from '#core/figures/chinese/hedge'
import { NUMERAL_CHARACTERS } from '#core/figures/chinese/numeral-classes'
import { type Quantity, readQuantity } from '#core/figures/chinese/quantity'
import { codeSet, holds, isIn } from '#core/figures/code-set'
import { compare, writeDecimal } from '#core/figures/decimal'
import type { Approx } from '#core/figures/figure'
import { foldedAt } from '#core/figures/lexicons/folds'
import { skipSpaces } from '#core/figures/word-trie'
import type { Interval } from '#core/model/annotation'

/** 并且, 而, 的同时. */
const JOINERS = codeSet('并且而但的同时，,、')
const THAN = '比'
const MOST_JOINERS = 4

type Side = 'lo' | 'hi'

const SIDES: Readonly<Record<Approx, Side | null>> = {
  about: null,
  nearly: 'hi',
  'less-than': 'hi',
  'at-most': 'hi',
  'more-than': 'lo',
  'at-least': 'lo',
}

interface Limit {
  readonly quantity: Quantity
  readonly approx: Approx
}

export interface LimitsRead {
  readonly bounds: Interval
  readonly second: Quantity
  readonly end: number
}

function joinersEnd(text: string, at: number): number {
  let end = skipSpaces(text, at)
  while (end - at < MOST_JOINERS && isIn(JOINERS, text, end)) end = skipSpaces(text, end + 1)
  return end
}

/** What a second limit may begin with: a hedge, 比, a number, or spaces before them. */
const LIMIT_STARTS = codeSet(`${HEDGE_STARTS}${NUMERAL_CHARACTERS}${THAN} 半.`)

/** Whether a second limit may stand behind the first one, which ends at `at`. */
export const mayHaveSecondLimit = (text: string, at: number): boolean => holds(LIMIT_STARTS, foldedAt(text, joinersEnd(text, at)))

/** The other limit: a number with a hedge of its own, before or behind it. */
function readLimit(text: string, at: number): (Limit & { readonly end: number }) | null {
  const left = hedgeAt(text, at)
  const quantity = readQuantity(text, skipSpaces(text, left?.end ?? (text.charAt(at) === THAN ? at + 1 : at)))
  if (!quantity) return null
  const right = left ? null : (comparisonAround(text, quantity.start, quantity.end, at)?.hedge ?? hedgeAfter(text, quantity.end))
  const approx = left?.approx ?? right?.approx
  return approx ? { quantity, approx, end: right?.end ?? quantity.end } : null
}

const agree = (a: Quantity, b: Quantity): boolean => a.unitWord === b.unitWord || a.unitWord === null || b.unitWord === null

const between = (lo: Limit, hi: Limit): Interval => ({
  lo: writeDecimal(lo.quantity.lo),
  hi: writeDecimal(hi.quantity.lo),
  loOpen: lo.approx === 'more-than',
  hiOpen: hi.approx !== 'at-most',
})

/** 大于10小于20, 1000以上，1500以下: two limits that say one interval. `at` is where the first one ends. */
export function readSecondLimit(text: string, at: number, quantity: Quantity, approx: Approx | null): LimitsRead | null {
  const side = approx && SIDES[approx]
  if (!approx || !side || quantity.magnitude.precision !== 'exact') return null
  const first: Limit = { quantity, approx }
  const second = readLimit(text, joinersEnd(text, at))
  if (!second || SIDES[second.approx] === null || SIDES[second.approx] === side || !agree(quantity, second.quantity)) return null
  const [lo, hi] = side === 'lo' ? [first, second] : [second, first]
  if (compare(lo.quantity.lo, hi.quantity.lo) >= 0) return null
  return { bounds: between(lo, hi), second: second.quantity, end: second.end }
}
