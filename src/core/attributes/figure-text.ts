import { addOne, formatDecimal } from '#core/attributes/decimal-number'
import { formatInterval } from '#core/attributes/interval'
import type { Annotation, AttributeValue, Interval } from '#core/model/annotation'
import { FIGURE_ATTRIBUTES } from '#core/model/figure-attributes'

/** Kinds whose unit has a short form that stands for whatever the text called it, and how it joins the number. */
const SHORT_UNITS: ReadonlyMap<string, string> = new Map([
  ['percent', '%'],
  ['permille', '‰'],
  ['percentage-point', ' pp'],
  ['basis-point', ' bp'],
])
const HEDGES: ReadonlyMap<string, string> = new Map([
  ['about', '≈ '],
  ['nearly', '< '],
  ['less-than', '< '],
  ['more-than', '> '],
  ['at-least', '≥ '],
  ['at-most', '≤ '],
])
/** A change by an amount is signed, a change to a value is pointed at. */
const CHANGES: ReadonlyMap<string, string> = new Map([
  ['up-by', '+'],
  ['down-by', '−'],
  ['up-to', '→ '],
  ['down-to', '→ '],
])

type Attributes = Annotation['attributes']

const textOf = (attributes: Attributes, id: string): string => {
  const value = attributes[id]
  return typeof value === 'string' ? value : ''
}

const isInterval = (value: AttributeValue | undefined): value is Interval => typeof value === 'object'

const plusOne = (bound: string | null): string | null => (bound === null || bound.startsWith('-') ? bound : addOne(bound))

/** Bounds say more than a hedge, a hedge more than the bare value. */
function quantity(value: string, bounds: Interval | null, approx: string): string {
  if (bounds) return formatInterval(bounds)
  return value === '' ? '' : (HEDGES.get(approx) ?? '') + formatDecimal(value)
}

/** A multiple as the factor it comes to: increased by 6 times is × 7, increased to 3 times × 3. */
function factor(value: string, bounds: Interval | null, approx: string, change: string): string {
  const shift = (bound: string | null) => (change === 'up-by' ? plusOne(bound) : bound)
  const shifted = bounds && { ...bounds, lo: shift(bounds.lo), hi: shift(bounds.hi) }
  return quantity(shift(value || null) ?? '', shifted, approx)
}

function unitOf(attributes: Attributes): string {
  const short = SHORT_UNITS.get(textOf(attributes, FIGURE_ATTRIBUTES.kind))
  const written = textOf(attributes, FIGURE_ATTRIBUTES.unit) || textOf(attributes, FIGURE_ATTRIBUTES.classifier)
  return short ?? (written && ` ${written}`)
}

/**
 * What a figure means on one line, from its attributes: `333,300 家`, `≥ 500 家`, `12,000–13,000 家`, `+9.4 pp`, `× 1.5`. The quote when
 * neither value nor bounds are filled in. The same in both languages.
 */
export function figureText({ attributes, anchor }: Pick<Annotation, 'attributes' | 'anchor'>): string {
  const bounds = attributes[FIGURE_ATTRIBUTES.bounds]
  const parts = [
    textOf(attributes, FIGURE_ATTRIBUTES.value),
    isInterval(bounds) ? bounds : null,
    textOf(attributes, FIGURE_ATTRIBUTES.approx),
  ] as const
  const change = textOf(attributes, FIGURE_ATTRIBUTES.change)
  const number = quantity(...parts)
  if (number === '') return anchor.quote
  if (textOf(attributes, FIGURE_ATTRIBUTES.kind) === 'multiple') return `× ${factor(...parts, change)}`
  return (CHANGES.get(change) ?? '') + number + unitOf(attributes)
}
