import { fromDecimal, minus, over, plus, type Rational, type RoundedDecimal, rational, times, toDecimal } from '#core/attributes/rational'
import { type Dimension, UNITS, type Unit } from '#core/attributes/units'
import type { FigureKind } from '#core/figures/figure'
import type { Interval } from '#core/model/annotation'

/** Significant digits of a converted number that does not come out even. */
export const CONVERTED_DIGITS = 6

/** In which dimensions a figure of each kind can be measured; where the same word is a unit of two (度), the kind decides. */
const DIMENSIONS: Partial<Record<FigureKind, readonly Dimension[]>> = {
  area: ['area'],
  length: ['length'],
  mass: ['mass'],
  volume: ['volume'],
  speed: ['speed'],
  duration: ['time', 'calendar'],
  power: ['power'],
  energy: ['energy'],
  temperature: ['temperature'],
  measure: ['area', 'length', 'mass', 'volume', 'speed', 'power', 'energy'],
}

/** Scale words that may be written into a unit: 万亩, 亿千瓦时. The longer word first. */
const SCALES: readonly (readonly [word: string, factor: bigint])[] = [
  ['万亿', 10n ** 12n],
  ['亿', 10n ** 8n],
  ['万', 10n ** 4n],
]

/** A unit as a text writes it, with the scale word before it. */
export interface WrittenUnit {
  readonly unit: Unit
  readonly scale: bigint
}

const dimensionsOf = (kind: string): readonly Dimension[] => DIMENSIONS[kind as FigureKind] ?? []

/** What a figure of this kind is measured in; `null` for what is counted and for words that are no unit we know. */
export function writtenUnit(kind: string, written: string): WrittenUnit | null {
  const word = written.trim().toLowerCase()
  const dimensions = dimensionsOf(kind)
  const unit = UNITS.find(({ dimension, names }) => dimensions.includes(dimension) && names.includes(word))
  if (unit) return { unit, scale: 1n }
  const [scaleWord, factor] = SCALES.find(([each]) => word.startsWith(each)) ?? []
  const scaled = scaleWord === undefined ? null : writtenUnit(kind, word.slice(scaleWord.length))
  return scaled && factor !== undefined ? { unit: scaled.unit, scale: scaled.scale * factor } : null
}

/** What the unit can be converted to. */
export const targetsOf = ({ unit }: WrittenUnit): readonly Unit[] =>
  UNITS.filter(({ target, dimension, id }) => target && dimension === unit.dimension && id !== unit.id)

const NONE: Rational = rational(0n)

const parts = (pair: readonly [bigint, bigint] | undefined): Rational => (pair ? rational(...pair) : NONE)

/** A difference of two temperatures has no zero point to shift. */
export type Amount = 'value' | 'difference'

/** `decimal` of the written unit in another of its dimension, exactly. */
export function convertExactly(decimal: string, { unit, scale }: WrittenUnit, to: Unit, amount: Amount = 'value'): Rational {
  const shift = (of: Unit) => (amount === 'value' ? parts(of.offset) : NONE)
  const base = plus(times(times(fromDecimal(decimal), rational(scale)), parts(unit.factor)), shift(unit))
  return over(minus(base, shift(to)), parts(to.factor))
}

export interface Converted {
  readonly value: string | null
  readonly bounds: Interval | null
  /** Nothing was rounded: otherwise numbers have `CONVERTED_DIGITS` significant digits, halves away from zero. */
  readonly exact: boolean
}

/** A figure's value and bounds in another unit. */
export function convertFigure(
  { value, bounds }: Pick<Converted, 'value' | 'bounds'>,
  from: WrittenUnit,
  to: Unit,
  amount: Amount = 'value',
): Converted {
  const convert = (decimal: string | null): RoundedDecimal | null =>
    decimal === null ? null : toDecimal(convertExactly(decimal, from, to, amount), CONVERTED_DIGITS)
  const numbers = [convert(value), convert(bounds?.lo ?? null), convert(bounds?.hi ?? null)] as const
  const [number, lo, hi] = numbers
  return {
    value: number?.decimal ?? null,
    bounds: bounds && { ...bounds, lo: lo?.decimal ?? null, hi: hi?.decimal ?? null },
    exact: numbers.every((each) => each === null || each.exact),
  }
}
