import { writeDecimal } from '#core/figures/decimal'
import type { Ends } from '#core/figures/english/amount'
import type { Approx, Comparator, Figure } from '#core/figures/figure'
import type { Interval } from '#core/model/annotation'

const COMPARATORS: Readonly<Record<Approx, Comparator | null>> = {
  about: null,
  nearly: '<',
  'less-than': '<',
  'at-most': '<=',
  'more-than': '>',
  'at-least': '>=',
}

function boundsOf({ lo, hi }: Ends, approx: Approx | null): Interval | null {
  const limit = writeDecimal(lo)
  if (hi) return { lo: limit, hi: writeDecimal(hi), loOpen: false, hiOpen: false }
  if (approx === null || approx === 'about') return null
  if (approx === 'more-than' || approx === 'at-least') return { lo: limit, hi: null, loOpen: approx === 'more-than', hiOpen: true }
  return { lo: null, hi: limit, loOpen: true, hiOpen: approx !== 'at-most' }
}

/** How a number or a range and the hedge beside it are given. */
export const numbersOf = (ends: Ends, approx: Approx | null): Pick<Figure, 'value' | 'bounds' | 'approx' | 'comparator'> => ({
  value: ends.hi ? null : writeDecimal(ends.lo),
  bounds: boundsOf(ends, approx),
  approx,
  comparator: approx && COMPARATORS[approx],
})
