import { type Numbers, numbersOf, numbersOfRange } from '#core/figures/chinese/bounds'
import { type ChangeRead, readChange } from '#core/figures/chinese/change'
import { isInName } from '#core/figures/chinese/in-name'
import type { Judgement } from '#core/figures/chinese/judge'
import { type LimitsRead, readSecondLimit } from '#core/figures/chinese/limits'
import { entityBeside, propertyBefore } from '#core/figures/chinese/neighbours'
import type { Quantity } from '#core/figures/chinese/quantity'
import type { Reading } from '#core/figures/chinese/reading'
import { negate } from '#core/figures/decimal'
import type { Approx, Figure, FigureChange, FigureKind, FigureParts } from '#core/figures/figure'
import { AFTER_UNIT } from '#core/figures/lexicons/hedges'
import { makeFigure } from '#core/figures/make-figure'
import type { FigureOptions } from '#core/figures/recogniser'
import { type Rules, ruleIds, withRule } from '#core/figures/shared-rules'
import type { Span } from '#core/model/span'

const spanOf = ({ start, end }: Span): Span => ({ start, end })

const NO_READINGS: Figure['readings'] = []
const NO_SPANS: readonly Span[] = []

function hedgesOf({ first, quantity, range, left, right }: Reading): readonly Span[] {
  const inner = first.magnitude.cardinal?.hedges ?? NO_SPANS
  if (!left.hedge && !right && !range && !quantity.unit?.more) return inner
  const spans = [
    left.hedge,
    ...inner,
    ...(range ? (quantity.magnitude.cardinal?.hedges ?? NO_SPANS) : NO_SPANS),
    quantity.unit?.more,
    right,
  ]
  return spans.flatMap((span) => (span ? [spanOf(span)] : []))
}

function scalesOf({ first, quantity, range }: Reading): readonly Span[] {
  const scales = first.magnitude.cardinal?.scales ?? NO_SPANS
  const others = range ? (quantity.magnitude.cardinal?.scales ?? NO_SPANS) : NO_SPANS
  return scales.length + others.length === 0 ? NO_SPANS : [...scales, ...others].map(spanOf)
}

const partsOf = (reading: Reading): FigureParts => ({
  numeral: reading.range ? [...reading.first.numerals, ...reading.quantity.numerals] : reading.quantity.numerals,
  scale: scalesOf(reading),
  hedge: hedgesOf(reading),
  classifier: reading.quantity.unit?.classifier ?? null,
  unit: reading.quantity.unit && spanOf(reading.quantity.unit),
})

type Unit = Pick<Figure, 'kind' | 'unit' | 'unitCode' | 'classifier'>

/** The unit of a figure: what stands behind the number, or the currency before it. */
function unitOf({ text, left, quantity }: Reading): Unit {
  const { currency, isOrdinal } = left
  const span = quantity.unit?.classifier
  const classifier = span ? text.slice(span.start, span.end) : null
  const isMoney = currency !== null && (quantity.kind === 'money' || quantity.unit === null) && !quantity.magnitude.own
  if (!isMoney) return { kind: isOrdinal ? 'ordinal' : quantity.kind, unit: quantity.unitWord, unitCode: quantity.unitCode, classifier }
  return { kind: 'money', unit: quantity.unitWord ?? text.slice(currency.start, currency.end), unitCode: currency.code, classifier }
}

/** A currency's name is part of the figure only where it is its unit: 人民币500万, but 人民币 stays outside before 500万元. */
function startOf({ left, quantity }: Reading): number {
  const { currency } = left
  const isUnit = currency !== null && quantity.unit === null && !quantity.magnitude.own
  return isUnit ? Math.min(left.start, currency.start) : left.start
}

export const hedgeRule = ruleIds<Approx>('hedge')
const unitRule = ruleIds<FigureKind>('unit')
const changeRule = ruleIds<FigureChange['mode']>('change')

function rulesOf({ left, quantity, range }: Reading, numbers: Numbers, judgement: Judgement, change: ChangeRead | null): Rules {
  let rules = quantity.rules
  if (left.isNegative) rules = withRule(rules, 'sign.negative')
  if (left.isOrdinal) rules = withRule(rules, 'ordinal')
  if (range) rules = withRule(rules, 'range')
  if (range?.isScaleShared) rules = withRule(rules, 'range.scale-shared')
  if (numbers.approx) rules = withRule(rules, hedgeRule(numbers.approx))
  if (left.currency) rules = withRule(rules, 'currency.before')
  return rulesFromUnit(rules, quantity.unit && quantity.kind, change?.change ?? null, judgement)
}

/** The rules that come last: of the unit, of the change, and of the judgement. */
export function rulesFromUnit(rules: Rules, unitKind: FigureKind | null, change: FigureChange | null, judgement: Judgement): Rules {
  let all = rules
  if (unitKind) all = withRule(all, unitRule(unitKind))
  if (change) all = withRule(all, changeRule(change.mode))
  for (const rule of judgement.rules) all = withRule(all, rule)
  return all
}

/** 3个多月, 三年多: more, behind the measure word or the unit. */
function isMoreBesideUnit({ text, quantity, right }: Reading): boolean {
  if (right && right.end === right.start + 1 && AFTER_UNIT.includes(text.charAt(right.start))) return true
  return quantity.unit?.more != null && !quantity.rules.ids.includes('numeral.half')
}

const asMore = (quantity: Quantity): Quantity => ({ ...quantity, magnitude: { ...quantity.magnitude, precision: 'more' } })

function numbersIn(reading: Reading, limits: LimitsRead | null, isNumeral: boolean): Numbers {
  const { left, quantity, range, right } = reading
  if (limits) return { value: null, bounds: limits.bounds, approx: null, comparator: null }
  const hedge = left.hedge?.approx ?? right?.approx ?? null
  if (range) return numbersOfRange(range, hedge, left.isNegative)
  return numbersOf(isMoreBesideUnit(reading) ? asMore(quantity) : quantity, hedge, left.isNegative, isNumeral)
}

const changeOf = ({ text, left, quantity }: Reading, start: number, kind: FigureKind): ChangeRead | null =>
  left.isOrdinal ? null : readChange(text, start, kind, left.isNegative ? negate(quantity.lo) : quantity.lo)

const isCounted = ({ quantity }: Reading, kind: FigureKind): boolean => kind === 'count' && quantity.unit?.meaning.isClassifier === true

/** Counted things are named behind the figure; what is measured of something is named before it. */
function propertyOf(reading: Reading, start: number, kind: FigureKind, change: ChangeRead | null): Span | null {
  if (isCounted(reading, kind) && !change) return null
  return propertyBefore(reading.text, change ? start - change.change.verb.length : start, 0)
}

/** A name in quotes counts nothing, unless it speaks of money. */
export function judgementIn(text: string, start: number, end: number, kind: FigureKind, judgement: Judgement): Judgement {
  if (kind === 'money' || !isInName(text, start, end)) return judgement
  return { certainty: 'unlikely', rules: [...judgement.rules, 'in-name'] }
}

/** The figure that a judged reading is. */
export function composeFigure(reading: Reading, judgement: Judgement, options: FigureOptions): Figure {
  const { text, quantity, left, right } = reading
  const limits = readSecondLimit(text, reading.end, quantity, left.hedge?.approx ?? right?.approx ?? null)
  const start = startOf(reading)
  const end = limits?.end ?? reading.end
  const { kind, unit, unitCode, classifier } = unitOf(reading)
  const numbers = numbersIn(reading, limits, options.numerals)
  const change = changeOf(reading, start, kind)
  const judged = judgementIn(text, start, end, kind, judgement)
  return makeFigure(text, {
    start,
    end,
    parts: partsOf(reading),
    kind,
    value: numbers.value,
    bounds: numbers.bounds,
    comparator: numbers.comparator,
    approx: numbers.approx,
    unit,
    unitCode,
    classifier,
    change: change?.change ?? null,
    entity: isCounted(reading, kind) ? entityBeside(text, start, end) : null,
    property: propertyOf(reading, start, kind, change),
    certainty: judged.certainty,
    rules: rulesOf(reading, numbers, judged, change).ids,
    readings: change?.readings ?? NO_READINGS,
  })
}
