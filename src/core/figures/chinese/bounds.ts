import type { Quantity } from '#core/figures/chinese/quantity'
import type { RangeRead } from '#core/figures/chinese/range'
import { add, type Decimal, lastPlace, negate, ONE, timesTen, writeDecimal } from '#core/figures/decimal'
import type { Approx, Comparator, Figure } from '#core/figures/figure'
import type { Interval } from '#core/model/annotation'

export type Numbers = Pick<Figure, 'value' | 'bounds' | 'approx' | 'comparator'>

const COMPARATORS: Readonly<Record<Approx, Comparator | null>> = {
  about: null,
  nearly: '<',
  'less-than': '<',
  'at-most': '<=',
  'more-than': '>',
  'at-least': '>=',
}

const closed = (lo: Decimal, hi: Decimal): Interval => ({ lo: writeDecimal(lo), hi: writeDecimal(hi), loOpen: false, hiOpen: false })

/** The half-line that a hedge leaves of a number written out: at least N is [N, ∞). */
function halfLine(limit: string, approx: Approx): Interval | null {
  if (approx === 'about') return null
  if (approx === 'more-than' || approx === 'at-least') return { lo: limit, hi: null, loOpen: approx === 'more-than', hiOpen: true }
  return { lo: null, hi: limit, loOpen: true, hiOpen: approx !== 'at-most' }
}

/** 1400多万 lies between 1400万 and 1500万: one of its last place more. */
const moreThan = (value: Decimal): Interval => ({
  lo: writeDecimal(value),
  hi: writeDecimal(add(value, timesTen(ONE, lastPlace(value)))),
  loOpen: true,
  hiOpen: true,
})

const few = (quantity: Quantity): Interval => ({
  ...closed(quantity.lo, quantity.hi),
  loOpen: quantity.magnitude.cardinal?.isFewFirst !== true,
  hiOpen: true,
})

const numbers = (value: Decimal | null, bounds: Interval | null, approx: Approx | null): Numbers => ({
  value: value && writeDecimal(value),
  bounds,
  approx,
  comparator: approx && COMPARATORS[approx],
})

/** An exact number written out, and the hedge beside it. */
export const hedgedNumber = (value: string, hedge: Approx | null): Numbers => ({
  value,
  bounds: hedge && halfLine(value, hedge),
  approx: hedge,
  comparator: hedge && COMPARATORS[hedge],
})

/** How a number and the hedge beside it are given; `isNumeral` gives what is written and infers nothing (500多 has no upper bound). */
export function numbersOf(quantity: Quantity, hedge: Approx | null, isNegative: boolean, isNumeral: boolean): Numbers {
  const value = isNegative ? negate(quantity.lo) : quantity.lo
  switch (quantity.magnitude.precision) {
    case 'pair':
      return numbers(null, closed(quantity.lo, quantity.hi), hedge)
    case 'few':
      return numbers(isNumeral && !quantity.magnitude.cardinal?.isFewFirst ? value : null, few(quantity), hedge ?? 'about')
    case 'more':
      return numbers(
        value,
        isNumeral ? halfLine(writeDecimal(value), 'more-than') : moreThan(value),
        quantity.magnitude.cardinal?.isAbout ? 'about' : 'more-than',
      )
    case 'exact':
      return hedgedNumber(writeDecimal(value), hedge)
  }
}

/** Both ends of a range, closed: 15%~20%. */
export function numbersOfRange({ first, second }: RangeRead, hedge: Approx | null, isNegative: boolean): Numbers {
  return numbers(null, closed(isNegative ? negate(first.lo) : first.lo, second.hi), hedge === 'about' ? hedge : null)
}
