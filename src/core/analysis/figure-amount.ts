import { type UnitScale, unitScale } from '#core/analysis/unit-scale'
import { compareDecimals } from '#core/attributes/decimal-number'

/** A number with what it counts or measures in, comparable with every other of its dimension. */
export interface Amount {
  /** Exact, in the unit as written. */
  readonly number: string
  readonly scale: UnitScale
  /** In the base unit of the dimension, as a double: right to about fifteen digits. */
  readonly near: number
}

/** @param number an exact decimal */
export function amountOf(kind: string, unit: string, number: string): Amount {
  const scale = unitScale(kind, unit)
  return { number, scale, near: (Number(number) * Number(scale.numerator)) / Number(scale.denominator) }
}

/** Doubles further apart than this share of the greater one are in their true order. */
const CERTAIN = 1e-12

/** By what they come to, exactly; both of one dimension. */
export function compareAmounts(a: Amount, b: Amount): number {
  const difference = a.near - b.near
  if (Math.abs(difference) > CERTAIN * Math.max(Math.abs(a.near), Math.abs(b.near))) return difference
  if (a.scale === b.scale) return a.number === b.number ? 0 : compareDecimals(a.number, b.number)
  return compareExactly(a, b)
}

function compareExactly(a: Amount, b: Amount): number {
  const [x, y] = [digitsOf(a.number), digitsOf(b.number)]
  const left = x.digits * a.scale.numerator * b.scale.denominator * 10n ** y.places
  const right = y.digits * b.scale.numerator * a.scale.denominator * 10n ** x.places
  return left < right ? -1 : Number(left > right)
}

/** `12.50` is 1250 with two places. */
export function digitsOf(decimal: string): { readonly digits: bigint; readonly places: bigint } {
  const point = decimal.indexOf('.')
  const places = point < 0 ? 0 : decimal.length - point - 1
  return { digits: BigInt(decimal.replace('.', '')), places: BigInt(places) }
}
