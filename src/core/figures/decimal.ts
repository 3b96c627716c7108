/** An exact decimal: `coefficient` × 10^`exponent`. Never a binary float, so that 33.33万 is 333,300 and nothing near it. */
export interface Decimal {
  readonly coefficient: bigint
  readonly exponent: number
}

/** Significant digits of a quotient that does not end: one third is 0.333333333333333. */
const QUOTIENT_DIGITS = 15

export const decimalOf = (whole: number | bigint): Decimal => ({ coefficient: BigInt(whole), exponent: 0 })

export const ZERO = decimalOf(0)
export const ONE = decimalOf(1)

/** `digits` (ASCII, not empty) with the last `decimals` of them behind the point. */
export const fromDigits = (digits: string, decimals: number): Decimal => ({ coefficient: BigInt(digits), exponent: -decimals })

/** A power of ten more: exact, and free. */
export const timesTen = ({ coefficient, exponent }: Decimal, power: number): Decimal => ({ coefficient, exponent: exponent + power })

export const negate = ({ coefficient, exponent }: Decimal): Decimal => ({ coefficient: -coefficient, exponent })

/** The coefficient of `value` when its exponent is lowered to `exponent`. */
const coefficientAt = (value: Decimal, exponent: number): bigint =>
  value.exponent === exponent ? value.coefficient : value.coefficient * 10n ** BigInt(value.exponent - exponent)

export function add(a: Decimal, b: Decimal): Decimal {
  if (a.coefficient === 0n) return b
  if (b.coefficient === 0n) return a
  const exponent = Math.min(a.exponent, b.exponent)
  return { coefficient: coefficientAt(a, exponent) + coefficientAt(b, exponent), exponent }
}

export const multiply = (a: Decimal, b: Decimal): Decimal => ({
  coefficient: a.coefficient * b.coefficient,
  exponent: a.exponent + b.exponent,
})

export const power = ({ coefficient, exponent }: Decimal, times: number): Decimal => ({
  coefficient: coefficient ** BigInt(times),
  exponent: exponent * times,
})

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const exponent = Math.min(a.exponent, b.exponent)
  const difference = coefficientAt(a, exponent) - coefficientAt(b, exponent)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value)

/** Half up, for what is not negative. */
const roundedQuotient = (a: bigint, b: bigint): bigint => (2n * a + b) / (2n * b)

/** Exact where the quotient ends, else rounded to 15 significant digits; `null` by zero. */
export function divide(a: Decimal, b: Decimal): Decimal | null {
  if (b.coefficient === 0n) return null
  const [dividend, divisor] = [magnitude(a.coefficient), magnitude(b.coefficient)]
  const shift = Math.max(0, QUOTIENT_DIGITS + String(divisor).length - String(dividend).length)
  const coefficient = roundedQuotient(dividend * 10n ** BigInt(shift), divisor)
  const quotient = { coefficient, exponent: a.exponent - b.exponent - shift }
  return a.coefficient < 0n === b.coefficient < 0n ? quotient : negate(quotient)
}

/** The power of ten of the last place that is not zero: 2 for 1400, −1 for 14.8, 0 for zero. */
export function lastPlace({ coefficient, exponent }: Decimal): number {
  if (coefficient === 0n) return 0
  const digits = String(coefficient)
  return exponent + digits.length - digits.replace(/0+$/, '').length
}

/** In full, without needless zeros: `-0.5`, `333300`. */
export function writeDecimal({ coefficient, exponent }: Decimal): string {
  if (coefficient === 0n) return '0'
  const sign = coefficient < 0n ? '-' : ''
  const digits = String(magnitude(coefficient))
  if (exponent >= 0) return sign + digits + '0'.repeat(exponent)
  const padded = digits.padStart(1 - exponent, '0')
  const whole = padded.slice(0, exponent)
  const fraction = padded.slice(exponent).replace(/0+$/, '')
  return sign + whole + (fraction && `.${fraction}`)
}
