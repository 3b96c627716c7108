import { addOne, isDecimal } from '#core/attributes/decimal-number'
import { CHANGE_SIGNS, type ChangeId, HEDGE_SIGNS, SHORT_UNITS } from '#core/attributes/figure-words'
import type { Approx } from '#core/figures/figure'
import type { Annotation, AttributeValue, Interval } from '#core/model/annotation'
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

const isInterval = (value: AttributeValue | undefined): value is Interval =>
  typeof value === 'object' && [value.lo, value.hi].every((bound) => bound === null || isDecimal(bound))

function limitOf({ lo, hi, loOpen, hiOpen }: Interval): Quantity['limit'] {
  if (lo !== null && hi === null) return { number: lo, hedge: loOpen ? 'more-than' : 'at-least' }
  return lo === null && hi !== null ? { number: hi, hedge: hiOpen ? 'less-than' : 'at-most' } : null
}

function unitOf(attributes: Attributes, kind: string): string {
  const short = SHORT_UNITS.get(kind)
  const written = textOf(attributes, FIGURE_ATTRIBUTES.unit) || textOf(attributes, FIGURE_ATTRIBUTES.classifier)
  return short ?? (written && ` ${written}`)
}

export function quantityOf(attributes: Attributes): Quantity {
  const value = textOf(attributes, FIGURE_ATTRIBUTES.value)
  const bounds = attributes[FIGURE_ATTRIBUTES.bounds]
  const interval = isInterval(bounds) ? bounds : null
  const kind = textOf(attributes, FIGURE_ATTRIBUTES.kind)
  const hedge = textOf(attributes, FIGURE_ATTRIBUTES.approx)
  const change = textOf(attributes, FIGURE_ATTRIBUTES.change)
  return {
    kind,
    value: isDecimal(value) ? value : null,
    range: interval && interval.lo !== null && interval.hi !== null ? [interval.lo, interval.hi] : null,
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
