import { unitScale } from '#core/analysis/unit-scale'
import { compareRationals, fromDecimal, rational, times } from '#core/attributes/rational'

/** Whether so much of one unit is exactly so much of the other. */
export function sameAmount(kind: string, a: string, unitA: string, b: string, unitB: string): boolean {
  const [scaleA, scaleB] = [unitScale(kind, unitA), unitScale(kind, unitB)]
  if (scaleA.dimension !== scaleB.dimension) return false
  const amountA = times(fromDecimal(a), rational(scaleA.numerator, scaleA.denominator))
  const amountB = times(fromDecimal(b), rational(scaleB.numerator, scaleB.denominator))
  return compareRationals(amountA, amountB) === 0
}

/** The power of ten that `a` is `b` times; `null` when they differ in more than that. */
export function powerBetween(a: string, b: string): number | null {
  const [x, y] = [fromDecimal(a), fromDecimal(b)]
  if (x.n === 0n || y.n === 0n) return null
  const { n, d } = rational(x.n * y.d, x.d * y.n)
  if (d === 1n && /^10*$/.test(String(n))) return String(n).length - 1
  return n === 1n && /^10*$/.test(String(d)) ? 1 - String(d).length : null
}

/** The power of ten between `value` and what lies between `lo` and `hi`, ends included; an end that is `null` is open. */
export function powerInto(value: string, lo: string | null, hi: string | null): number | null {
  const number = fromDecimal(value)
  const isInside = (power: number) => {
    const moved = times(number, power > 0 ? rational(1n, 10n ** BigInt(power)) : rational(10n ** BigInt(-power)))
    const notBelow = lo === null || compareRationals(moved, fromDecimal(lo)) >= 0
    return notBelow && (hi === null || compareRationals(moved, fromDecimal(hi)) <= 0)
  }
  return POWERS.find(isInside) ?? null
}

/** The likeliest slips first: 万 and 亿, then a thousand, a hundred, ten. */
const POWERS: readonly number[] = [4, 8, 3, 2, 1].flatMap((power) => [power, -power])
