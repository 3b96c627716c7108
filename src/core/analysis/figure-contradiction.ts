import { powerBetween, powerInto, sameAmount } from '#core/analysis/compare-amounts'
import { compareDecimals, formatDecimal, isDecimal } from '#core/attributes/decimal-number'
import { formatInterval } from '#core/attributes/interval'
import { otherReadings } from '#core/attributes/other-reading'
import type { ParsedFigure } from '#core/attributes/parsed-figure'
import { sameJson } from '#core/edits/same'
import { type AttributeValue, type Interval, isInterval } from '#core/model/annotation'
import { FIGURE_ATTRIBUTES } from '#core/model/figure-attributes'
import type { AttributeId } from '#core/model/ids'
import { type Problem, problem } from '#core/model/problem'

type Attributes = Readonly<Record<string, AttributeValue>>

/** An attribute of a figure that cannot be right: at odds with another one, or with the text it was coded from. */
export interface Contradiction {
  readonly attribute: AttributeId
  /** What, why and what would fit. */
  readonly problem: Problem
}

const { value: VALUE, bounds: BOUNDS, unit: UNIT, classifier: CLASSIFIER, kind: KIND, change: CHANGE } = FIGURE_ATTRIBUTES

const decimalIn = (attributes: Attributes, id: AttributeId): string | null => {
  const value = attributes[id]
  return typeof value === 'string' && isDecimal(value) ? value : null
}

const textIn = (attributes: Attributes, id: AttributeId): string => {
  const value = attributes[id]
  return typeof value === 'string' ? value.trim() : ''
}

function boundsIn(attributes: Attributes): Interval | null {
  const value = attributes[BOUNDS]
  if (!isInterval(value)) return null
  return [value.lo, value.hi].every((bound) => bound === null || isDecimal(bound)) ? value : null
}

const exactly = (value: string | null): Interval | null => (value === null ? null : { lo: value, hi: value, loOpen: false, hiOpen: false })

const unitIn = (attributes: Attributes): string => textIn(attributes, UNIT) || textIn(attributes, CLASSIFIER)

const below = (a: string, b: string | null): boolean => b !== null && compareDecimals(a, b) < 0
const above = (a: string, b: string | null): boolean => b !== null && compareDecimals(a, b) > 0

const isReversed = ({ lo, hi }: Interval): boolean => lo !== null && above(lo, hi)

/** A bound that is left out may still be the value: nearly 20 million is a value with itself for a bound. */
const isOutside = (value: string, { lo, hi }: Interval): boolean => below(value, lo) || above(value, hi)

const areApart = (a: Interval, b: Interval): boolean => (a.hi !== null && below(a.hi, b.lo)) || (a.lo !== null && above(a.lo, b.hi))

const found = (attribute: AttributeId, code: string, params: Problem['params']): Contradiction => ({
  attribute,
  problem: problem(`figure-${code}`, params),
})

/** What the attributes say against each other. */
function amongThemselves(attributes: Attributes): Contradiction[] {
  const bounds = boundsIn(attributes)
  const value = decimalIn(attributes, VALUE)
  if (!bounds) return []
  if (isReversed(bounds))
    return [found(BOUNDS, 'bounds-reversed', { lo: formatDecimal(bounds.lo ?? ''), hi: formatDecimal(bounds.hi ?? '') })]
  if (value === null || !isOutside(value, bounds)) return []
  return [found(VALUE, 'value-outside', { value: formatDecimal(value), bounds: formatInterval(bounds) })]
}

const tenTo = (power: number): string => formatDecimal(`1${'0'.repeat(Math.abs(power))}`)

const slip = (attribute: AttributeId, shown: string, power: number, read: string): Contradiction =>
  found(attribute, power > 0 ? 'times-too-large' : 'times-too-small', { value: shown, factor: tenTo(power), read })

/** By how many powers of ten the bounds miss the other ones; `null` when that is not what is wrong with them. */
function powerBetweenBounds(bounds: Interval, read: Interval): number | null {
  const [lo, hi] = [
    [bounds.lo, read.lo],
    [bounds.hi, read.hi],
  ].map(([own, other]) => (own && other ? powerBetween(own, other) : null))
  return lo ?? hi ?? null
}

function valueAgainst(attributes: Attributes, parsed: ParsedFigure): Contradiction[] {
  const value = decimalIn(attributes, VALUE)
  if (value === null) return []
  const read = decimalIn(parsed.attributes, VALUE)
  const bounds = boundsIn(parsed.attributes) ?? exactly(read)
  if (!bounds || (read !== null && compareDecimals(value, read) === 0)) return []
  // More or less than so much leaves one side open, but not ten thousand times as much.
  const power = read === null ? isOutside(value, bounds) && powerInto(value, bounds.lo, bounds.hi) : powerBetween(value, read)
  const [shown, meant] = [formatDecimal(value), read === null ? formatInterval(bounds) : formatDecimal(read)]
  if (power) return [slip(VALUE, shown, power, meant)]
  return isOutside(value, bounds) ? [found(VALUE, 'value-differs', { value: shown, read: meant })] : []
}

function boundsAgainst(attributes: Attributes, parsed: ParsedFigure): Contradiction[] {
  const bounds = boundsIn(attributes)
  if (!bounds || isReversed(bounds)) return []
  const read = boundsIn(parsed.attributes) ?? exactly(decimalIn(parsed.attributes, VALUE))
  if (!read || !areApart(bounds, read)) return []
  const power = powerBetweenBounds(bounds, read)
  const [shown, meant] = [formatInterval(bounds), formatInterval(read)]
  return [power ? slip(BOUNDS, shown, power, meant) : found(BOUNDS, 'value-differs', { value: shown, read: meant })]
}

/** Shares, differences of shares and their thousandths: the mistake is worth naming. */
const SHARES = ['percent', 'percentage-point', 'permille', 'basis-point']

function kindAgainst(attributes: Attributes, parsed: ParsedFigure): Contradiction[] {
  const [kind, read] = [textIn(attributes, KIND), textIn(parsed.attributes, KIND)]
  if (kind === read || !SHARES.includes(kind) || !SHARES.includes(read)) return []
  return [found(KIND, 'share-differs', { quote: parsed.figure.text })]
}

const simple = (unit: string): string => unit.toLowerCase().replace(/\s/g, '')

function unitAgainst(attributes: Attributes, parsed: ParsedFigure): Contradiction[] {
  const unit = unitIn(attributes)
  const { unit: readUnit, classifier } = parsed.figure
  const words = [readUnit ?? '', classifier ?? '', (classifier ?? '') + (readUnit ?? '')].map(simple)
  if (unit === '' || words.every((word) => word === '') || words.includes(simple(unit))) return []
  const kind = textIn(parsed.attributes, KIND)
  if (sameAmount(kind, '1', unit, '1', readUnit ?? '')) return []
  return [found(textIn(attributes, UNIT) ? UNIT : CLASSIFIER, 'unit-differs', { unit, read: readUnit ?? classifier ?? '' })]
}

function changeAgainst(attributes: Attributes, parsed: ParsedFigure): Contradiction[] {
  const [change, read] = [textIn(attributes, CHANGE), textIn(parsed.attributes, CHANGE)]
  const opposite = (change.startsWith('up') && read.startsWith('down')) || (change.startsWith('down') && read.startsWith('up'))
  return opposite ? [found(CHANGE, 'change-opposite', { verb: parsed.figure.change?.verb ?? '' })] : []
}

/** Value and unit were changed together, so that they come to the same: 2 公顷 for 30 亩, 2000 万元 for 20,000,000 元. */
function comesToTheSame(attributes: Attributes, parsed: ParsedFigure): boolean {
  const [value, read] = [decimalIn(attributes, VALUE), decimalIn(parsed.attributes, VALUE)]
  const kind = textIn(parsed.attributes, KIND)
  return value !== null && read !== null && sameAmount(kind, value, unitIn(attributes), read, unitIn(parsed.attributes))
}

const isReading = (attributes: Attributes, parsed: ParsedFigure): boolean =>
  otherReadings(parsed.attributes, parsed).some((patch) => sameJson(patch.value, attributes[VALUE] ?? null))

/**
 * Where a figure's attributes contradict each other or the text (`parsed`, `null` where that says no number). What the text leaves open is
 * the coder's to say: a value between its bounds, another reading of its words, the same amount in another unit.
 */
export function figureContradictions(attributes: Attributes, parsed: ParsedFigure | null): readonly Contradiction[] {
  const own = amongThemselves(attributes)
  if (!parsed) return own
  const amount = comesToTheSame(attributes, parsed) || isReading(attributes, parsed)
  const against = [
    ...(amount ? [] : [...valueAgainst(attributes, parsed), ...boundsAgainst(attributes, parsed), ...unitAgainst(attributes, parsed)]),
    ...kindAgainst(attributes, parsed),
    ...changeAgainst(attributes, parsed),
  ]
  const named = new Set(against.map(({ attribute }) => attribute))
  return [...against, ...own.filter(({ attribute }) => !named.has(attribute))]
}
