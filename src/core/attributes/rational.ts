/** An exact fraction, in lowest terms; the denominator is positive. */
export interface Rational {
  readonly n: bigint
  readonly d: bigint
}

const abs = (n: bigint): bigint => (n < 0n ? -n : n)

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [abs(a), abs(b)]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/** `d` is not 0. */
export function rational(n: bigint, d = 1n): Rational {
  const divisor = greatestCommonDivisor(n, d) * (d < 0n ? -1n : 1n)
  return { n: n / divisor, d: d / divisor }
}

/** A decimal in normal form, exactly. */
export function fromDecimal(decimal: string): Rational {
  const [whole = '', fraction = ''] = decimal.split('.')
  return rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length))
}

export const times = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d)
export const over = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n)
export const plus = (a: Rational, b: Rational): Rational => rational(a.n * b.d + b.n * a.d, a.d * b.d)
export const minus = (a: Rational, b: Rational): Rational => plus(a, { n: -b.n, d: b.d })

/** Below, equal, above: -1, 0, 1. */
export function compareRationals(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** `n / 10^places` as a decimal without zeros at the end of its fraction. */
function placed(n: bigint, places: number): string {
  const digits = String(abs(n)).padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '')
  const number = fraction ? `${whole}.${fraction}` : whole
  return n < 0n ? `-${number}` : number
}

/** How many digits stand before the point; for 0.00x a negative number or 0. */
function magnitude({ n, d }: Rational): number {
  let power = String(abs(n)).length - String(d).length
  const atLeast = (exponent: number) => (exponent >= 0 ? abs(n) >= d * 10n ** BigInt(exponent) : abs(n) * 10n ** BigInt(-exponent) >= d)
  while (!atLeast(power)) power--
  return power + 1
}

const roundedQuotient = (n: bigint, d: bigint): bigint => {
  const half = (abs(n) * 2n + d) / (d * 2n)
  return n < 0n ? -half : half
}

export interface RoundedDecimal {
  readonly decimal: string
  /** Nothing was rounded away. */
  readonly exact: boolean
}

/**
 * As a decimal of `digits` significant digits, halves away from zero; a whole part that is longer keeps its digits, and so does a fraction
 * that ends by itself within `digits` places.
 */
export function toDecimal(value: Rational, digits: number): RoundedDecimal {
  if (value.n === 0n) return { decimal: '0', exact: true }
  const all = value.n * 10n ** BigInt(digits)
  if (all % value.d === 0n) return { decimal: placed(all / value.d, digits), exact: true }
  const places = Math.max(0, digits - magnitude(value))
  const shifted = value.n * 10n ** BigInt(places)
  return { decimal: placed(roundedQuotient(shifted, value.d), places), exact: false }
}
