import { numbersOf, numbersOfRange } from '#core/figures/chinese/bounds'
import { readChange } from '#core/figures/chinese/change'
import { type HedgeRead, hedgeAfter } from '#core/figures/chinese/hedge'
import { isInName } from '#core/figures/chinese/in-name'
import { type Judgement, judgeFigure, judgeNumeral } from '#core/figures/chinese/judge'
import { isInIdentifier, type Left, readLeft } from '#core/figures/chinese/left'
import { readSecondLimit } from '#core/figures/chinese/limits'
import { entityAfter, propertyBefore } from '#core/figures/chinese/neighbours'
import { ARABIC, classAt, DIGIT, NUMERAL_CHARACTERS } from '#core/figures/chinese/numeral-classes'
import { type Quantity, readQuantity } from '#core/figures/chinese/quantity'
import { type RangeRead, readRange } from '#core/figures/chinese/range'
import { readRatio } from '#core/figures/chinese/ratio'
import { negate } from '#core/figures/decimal'
import type { Figure, FigureParts } from '#core/figures/figure'
import { AFTER_UNIT } from '#core/figures/lexicons/hedges'
import { makeFigure } from '#core/figures/make-figure'
import type { FigureOptions, Recogniser, Recognition } from '#core/figures/recogniser'
import { isHan } from '#core/figures/word-trie'
import type { Span } from '#core/model/span'

/** A quantity with all that belongs to it. */
interface Reading {
  readonly text: string
  readonly left: Left
  /** The one that carries unit and kind: of a range the second. */
  readonly quantity: Quantity
  readonly range: RangeRead | null
  readonly right: HedgeRead | null
  readonly end: number
}

/** 三年多, 一百元余: more, behind a measured unit. */
function moreAfterUnit(text: string, { unit, end, magnitude }: Quantity): HedgeRead | null {
  if (!unit || unit.meaning.isClassifier || magnitude.precision !== 'exact') return null
  if (!AFTER_UNIT.includes(text.charAt(end) || ' ') || (isHan(text.charCodeAt(end + 1)) && !/[的时来地]/.test(text.charAt(end + 1))))
    return null
  return { start: end, end: end + 1, approx: 'more-than' }
}

/** 近两年 is a period; only 近两年的时间 and 历时近两年 hedge a length of time. */
function withoutPeriodHedge(text: string, left: Left, quantity: Quantity): Left {
  const isPeriod =
    quantity.kind === 'duration' && left.hedge !== null && text.charAt(left.hedge.start) === '近' && left.hedge.end - left.hedge.start === 1
  if (!isPeriod || text.startsWith('的时间', quantity.end) || text.endsWith('历时', left.start)) return left
  return { ...left, hedge: null, start: left.hedge?.end ?? left.start }
}

function readAround(text: string, first: Quantity, from: number): Reading {
  const range = readRange(text, first)
  const quantity = range?.second ?? first
  const startsWithScale = first.magnitude.cardinal?.startsWithScale === true && first.magnitude.own === null
  const left = withoutPeriodHedge(text, readLeft(text, first.start, from, startsWithScale), quantity)
  const end = range?.end ?? quantity.end
  const right = left.isOrdinal ? null : (hedgeAfter(text, end) ?? moreAfterUnit(text, quantity))
  return { text, left, quantity, range, right, end: right?.end ?? end }
}

function partsOf({ left, quantity, range, right }: Reading, first: Quantity): FigureParts {
  const cardinals = [first, ...(range ? [quantity] : [])].flatMap(({ magnitude }) => magnitude.cardinal ?? [])
  const hedges = [left.hedge, ...cardinals.flatMap(({ hedges: inner }) => inner), quantity.unit?.more, right]
  return {
    numeral: range ? [...first.numerals, ...quantity.numerals] : quantity.numerals,
    scale: cardinals.flatMap(({ scales }) => scales),
    hedge: hedges.flatMap((hedge) => (hedge ? [{ start: hedge.start, end: hedge.end }] : [])),
    classifier: quantity.unit?.classifier ?? null,
    unit: unitSpan(quantity),
  }
}

const unitSpan = ({ unit }: Quantity): Span | null => unit && { start: unit.start, end: unit.end }

/** The unit of a figure: what stands behind the number, or the currency before it. */
function unitOf(text: string, { left, quantity }: Reading): Pick<Figure, 'kind' | 'unit' | 'unitCode' | 'classifier'> {
  const { currency, isOrdinal } = left
  const classifier = quantity.unit?.classifier ? text.slice(quantity.unit.classifier.start, quantity.unit.classifier.end) : null
  if (isOrdinal) return { kind: 'ordinal', unit: quantity.unitWord, unitCode: quantity.unitCode, classifier }
  const isMoney = currency !== null && (quantity.kind === 'money' || quantity.unit === null) && !quantity.magnitude.own
  if (!isMoney) return { kind: quantity.kind, unit: quantity.unitWord, unitCode: quantity.unitCode, classifier }
  return { kind: 'money', unit: quantity.unitWord ?? text.slice(currency.start, currency.end), unitCode: currency.code, classifier: null }
}

/** A currency's name is part of the figure only where it is its unit: 人民币500万, but 人民币 stays outside before 500万元. */
function startOf({ left, quantity }: Reading): number {
  const { currency } = left
  const isUnit = currency !== null && quantity.unit === null && !quantity.magnitude.own
  return isUnit ? Math.min(left.start, currency.start) : left.start
}

function rulesOf({ left, quantity, range, right }: Reading, judgement: Judgement, numbers: Pick<Figure, 'approx'>): readonly string[] {
  return [
    ...quantity.rules,
    ...(left.isNegative ? ['sign.negative'] : []),
    ...(left.isOrdinal ? ['ordinal'] : []),
    ...(range ? ['range'] : []),
    ...(range?.isScaleShared ? ['range.scale-shared'] : []),
    ...(numbers.approx || right ? [`hedge.${numbers.approx ?? right?.approx}`] : []),
    ...(left.currency ? ['currency.before'] : []),
    ...(quantity.unit ? [`unit.${quantity.kind}`] : []),
    ...judgement.rules,
  ]
}

function numbersIn(reading: Reading, first: Quantity, options: FigureOptions) {
  const { left, quantity, range, right } = reading
  const hedge = left.hedge?.approx ?? right?.approx ?? null
  if (range) return numbersOfRange({ ...range, first: range.first }, hedge, left.isNegative)
  const measured = quantity === first ? quantity : first
  const hasMoreInUnit = quantity.unit?.more && !measured.rules.includes('numeral.half')
  const isMoreAfter = right?.approx === 'more-than' && right.end === right.start + 1
  return hasMoreInUnit || isMoreAfter
    ? numbersOf({ ...measured, magnitude: { ...measured.magnitude, precision: 'more' } }, hedge, left.isNegative, options.numerals)
    : numbersOf(measured, hedge, left.isNegative, options.numerals)
}

/** A name in quotes counts nothing, unless it speaks of money. */
const namedCertainty = (text: string, start: number, end: number, kind: Figure['kind'], judgement: Judgement): Judgement =>
  kind !== 'money' && isInName(text, start, end) ? { certainty: 'unlikely', rules: [...judgement.rules, 'in-name'] } : judgement

function contextOf(reading: Reading, first: Quantity, start: number, kind: Figure['kind']) {
  const { text, left, quantity } = reading
  const change = left.isOrdinal ? null : readChange(text, start, kind, left.isNegative ? negate(quantity.lo) : quantity.lo)
  const isCounted = kind === 'count' && quantity.unit?.meaning.isClassifier === true
  const verbStart = change ? start - change.change.verb.length : start
  return {
    change: change?.change ?? null,
    readings: change?.readings ?? [],
    entity: isCounted ? entityAfter(text, reading.end) : null,
    property: first.magnitude.own || kind !== 'count' || change ? propertyBefore(text, verbStart, 0) : null,
    changeRules: change ? [`change.${change.change.mode}`] : [],
  }
}

function figureOf(reading: Reading, first: Quantity, judgement: Judgement, options: FigureOptions): Figure {
  const { text, left, quantity } = reading
  const limits = readSecondLimit(text, reading.end, quantity, left.hedge?.approx ?? reading.right?.approx ?? null)
  const start = startOf(reading)
  const end = limits?.end ?? reading.end
  const unit = unitOf(text, reading)
  const judged = namedCertainty(text, start, end, unit.kind, judgement)
  const numbers = numbersIn(reading, first, options)
  const { changeRules, ...context } = contextOf(reading, first, start, unit.kind)
  return makeFigure(text, {
    start,
    end,
    ...unit,
    ...numbers,
    ...(limits && { value: null, bounds: limits.bounds, approx: null, comparator: null }),
    ...context,
    certainty: judged.certainty,
    parts: partsOf(reading, first),
    rules: [...rulesOf(reading, judged, numbers), ...(limits ? ['limits'] : []), ...changeRules],
  })
}

/** Past the digits of a number that is none, so that its tail is not asked again. */
function pastRun(text: string, at: number): number {
  const numeralClass = classAt(text, at)
  let end = at + 1
  if (numeralClass === ARABIC || numeralClass === DIGIT) while (classAt(text, end) === numeralClass) end++
  return end
}

function recogniseRatio(text: string, first: Quantity): Recognition | null {
  const { cardinal } = first.magnitude
  const ratio = cardinal && !first.magnitude.own && readRatio(text, cardinal)
  return ratio ? { end: ratio.end, figures: [ratio] } : null
}

function recognise(text: string, at: number, from: number, options: FigureOptions): Recognition | null {
  if (isInIdentifier(text, at) && !options.numerals) return { end: pastRun(text, at), figures: [] }
  const first = readQuantity(text, at)
  if (!first) return { end: pastRun(text, at), figures: [] }
  const ratio = recogniseRatio(text, first)
  if (ratio) return ratio
  const reading = readAround(text, first, from)
  const isHedged = reading.left.hedge !== null || reading.right !== null || first.magnitude.precision !== 'exact'
  const candidate = { text, quantity: first, left: reading.left, isHedged, isRange: reading.range !== null }
  const judgement =
    judgeFigure(reading.range ? { ...candidate, quantity: reading.quantity } : candidate) ??
    (options.numerals ? judgeNumeral(candidate) : null)
  if (!judgement) return { end: first.magnitude.end, figures: [] }
  const figure = figureOf(reading, first, judgement, options)
  return { end: figure.end, figures: [figure] }
}

/** Numbers with their units, in Chinese and Arabic numerals: 近2000万元, 十几个, 百分之六点七八. */
export const QUANTITIES: Recogniser = { id: 'chinese.quantity', starts: `${NUMERAL_CHARACTERS}半`, recognise }
