import { addOne, isDecimal } from '#core/attributes/decimal-number'
import { CHANGE_SIGNS, type ChangeId, HEDGE_SIGNS, SHORT_UNITS } from '#core/attributes/figure-words'
import type { Approx } from '#core/figures/figure'
import { type Annotation, type AttributeValue, type Interval, isInterval } from '#core/model/annotation'
import { FIGURE_ATTRIBUTES } from '#core/model/figure-attributes'

type Attributes = Annotation['attributes']

/** A figure's attributes as they can be read; what cannot is absent. */
export interface Quantity {
  readonly kind: string
  readonly value: string | null
  /** Both ends, the lower first. */
  readonly range: readonly [lo: string, hi: string] | null
  /** One end only. */
  readonly limit: { readonly number: string; readonly hedge: Approx } | null
  readonly hedge: Approx | null
  readonly change: ChangeId | null
  /** Joins the number: ` 家`, `%`. */
  readonly unit: string
  readonly date: string
}

const textOf = (attributes: Attributes, id: string): string => {
  const value = attributes[id]
  return typeof value === 'string' ? value : ''
}

const isKey = <K extends string>(record: Readonly<Record<K, unknown>>, key: string): key is K => Object.hasOwn(record, key)

const isNumeric = (value: AttributeValue | undefined): value is Interval =>
  isInterval(value) && [value.lo, value.hi].every((bound) => bound === null || isDecimal(bound))

/** A power of ten, from 10 up. */
const ROUND = /^10+$/

/**
 * The first and the last number in the bounds. Without a value these are all that is said: 十几 is 11 to 19 and not the 10 and 20 between
 * which it lies, 三十几万 is 31万 to 39万, 数千 stops at 9,999.
 */
function rangeOf({ lo, hi, loOpen, hiOpen }: Interval, hasValue: boolean): Quantity['range'] {
  if (lo === null || hi === null) return null
  if (hasValue || !hiOpen || lo.includes('.') || hi.includes('.')) return [lo, hi]
  const width = String(BigInt(hi) - BigInt(lo))
  if (loOpen && ROUND.test(width)) return [String(BigInt(lo) + BigInt(width) / 10n), String(BigInt(hi) - BigInt(width) / 10n)]
  return [lo, loOpen || !ROUND.test(hi) ? hi : String(BigInt(hi) - 1n)]
}

function limitOf({ lo, hi, loOpen, hiOpen }: Interval): Quantity['limit'] {
  if (lo !== null && hi === null) return { number: lo, hedge: loOpen ? 'more-than' : 'at-least' }
  return lo === null && hi !== null ? { number: hi, hedge: hiOpen ? 'less-than' : 'at-most' } : null
}

/** Whether the name of what is counted already says the unit: buses in `64 electric buses`. */
export const entitySaysUnit = (entity: string, unit: string): boolean => unit !== '' && ` ${entity}`.endsWith(` ${unit}`)

function unitOf(attributes: Attributes, kind: string): string {
  const short = SHORT_UNITS.get(kind)
  const entity = textOf(attributes, FIGURE_ATTRIBUTES.entity)
  const named = textOf(attributes, FIGURE_ATTRIBUTES.unit)
  const unit = entitySaysUnit(entity, named) ? entity : named
  const classifier = textOf(attributes, FIGURE_ATTRIBUTES.classifier)
  const written = unit.startsWith(classifier) ? unit : classifier + unit
  return short ?? (written && ` ${written}`)
}

export function quantityOf(attributes: Attributes): Quantity {
  const value = textOf(attributes, FIGURE_ATTRIBUTES.value)
  const bounds = attributes[FIGURE_ATTRIBUTES.bounds]
  const interval = isNumeric(bounds) ? bounds : null
  const kind = textOf(attributes, FIGURE_ATTRIBUTES.kind)
  const hedge = textOf(attributes, FIGURE_ATTRIBUTES.approx)
  const change = textOf(attributes, FIGURE_ATTRIBUTES.change)
  return {
    kind,
    value: isDecimal(value) ? value : null,
    range: interval && rangeOf(interval, isDecimal(value)),
    limit: interval && limitOf(interval),
    hedge: isKey(HEDGE_SIGNS, hedge) ? hedge : null,
    change: isKey(CHANGE_SIGNS, change) ? change : null,
    unit: unitOf(attributes, kind),
    date: textOf(attributes, FIGURE_ATTRIBUTES.date),
  }
}

const mapNumbers = (quantity: Quantity, map: (number: string) => string): Quantity => ({
  ...quantity,
  value: quantity.value && map(quantity.value),
  range: quantity.range && [map(quantity.range[0]), map(quantity.range[1])],
  limit: quantity.limit && { ...quantity.limit, number: map(quantity.limit.number) },
})

const shiftUp = (number: string): string => (number.startsWith('-') ? number : addOne(number))

/** 番 beyond which a factor is no longer shown. */
const MOST_DOUBLINGS = 30n

const powerOfTwo = (number: string): string =>
  /^\d+$/.test(number) && BigInt(number) <= MOST_DOUBLINGS ? String(2n ** BigInt(number)) : number

/** A multiple and a doubling as the factor they come to: up by 6 times is ×7, up to 6 times ×6, doubled twice ×4. */
export function asFactor(quantity: Quantity): Quantity {
  if (quantity.kind === 'doubling') return mapNumbers(quantity, powerOfTwo)
  return quantity.change === 'up-by' ? mapNumbers(quantity, shiftUp) : quantity
}

/** Whether the text says how many times something grew or shrank. */
export const isFactor = ({ kind, value }: Quantity): boolean =>
  kind === 'multiple' || (kind === 'doubling' && (value === null || /^\d+$/.test(value)))
