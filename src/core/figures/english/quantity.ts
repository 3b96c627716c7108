import { compare, decimalOf, negate } from '#core/figures/decimal'
import { type Amount, endsOf } from '#core/figures/english/amount'
import { changeEnding } from '#core/figures/english/change'
import type { Context } from '#core/figures/english/context'
import type { Hedge } from '#core/figures/english/hedges'
import { numbersOf } from '#core/figures/english/limits'
import { type Parsed, parse } from '#core/figures/english/parse'
import type { UnitRead } from '#core/figures/english/read-unit'
import type { Figure, FigureParts } from '#core/figures/figure'
import { makeFigure } from '#core/figures/make-figure'
import type { Recognition } from '#core/figures/recogniser'
import type { Span } from '#core/model/span'

const TEN = decimalOf(10)
const YEAR = /^(?:1[89]|20)\d\d$/

/** 2016 elections: a year before a noun, unless it is written 2,016 or hedged. */
const isYear = (window: string, { number, numeralStart, currency }: Amount, unit: UnitRead | null): boolean =>
  currency === null && (unit === null || unit.isNoun) && YEAR.test(window.slice(numeralStart, number.end))

/** close to zero, more than one: too little to count without a noun. */
const isSmallWord = ({ number }: Amount): boolean => number.isInWords && !number.isAmount && compare(number.value, TEN) < 0

/** Years, names and bare numbers are no figures; amounts, units, hedges, ranges and changes make one. */
function isFigure({ window, clause }: Context, { amount, second, unit, left, right, lead }: Parsed): boolean {
  const isHedged = (left ?? right ?? second) !== null
  if (unit === null && isSmallWord(amount)) return false
  if (!isHedged && isYear(window, amount, unit)) return false
  return isHedged || unit !== null || amount.currency !== null || amount.number.isAmount || changeEnding(frontOf(clause, lead)) !== null
}

const frontOf = (clause: string, lead: number): string => clause.slice(0, clause.length - lead)

const spanAt = (offset: number, start: number, end: number): Span => ({ start: offset + start, end: offset + end })

/** One of a thing is an article; a number in words may be part of a saying. */
function certaintyOf({ number }: Amount, unit: UnitRead | null): Figure['certainty'] {
  if (unit?.isSingular || unit?.isName) return 'unlikely'
  return number.isInWords && unit?.isNoun ? 'likely' : 'sure'
}

/** The unit as written: the counted noun, the measure, or the sign before a sum. */
function unitOf({ text, at }: Context, { amount, second, unit }: Parsed): Pick<Figure, 'kind' | 'unit' | 'unitCode'> {
  const sum = amount.currency ? amount : second?.currency ? second : null
  if (sum) return { kind: 'money', unit: text.slice(at + sum.start, at + sum.numeralStart).trim(), unitCode: sum.currency }
  if (!unit) return { kind: 'count', unit: null, unitCode: null }
  return { kind: unit.kind, unit: text.slice(at + unit.start, at + unit.end), unitCode: unit.code }
}

function hedgeSpan(start: number, end: number, left: Hedge | null, right: Hedge | null): readonly Span[] {
  if (left) return [spanAt(start, 0, left.words.length)]
  return right ? [spanAt(end, -right.length, 0)] : []
}

function partsOf(at: number, { amount, second, unit, left, right, lead, end }: Parsed): Partial<FigureParts> {
  const numerals = second ? [amount, second] : [amount]
  return {
    numeral: numerals.map(({ numeralStart, number }) => spanAt(at, numeralStart, number.end)),
    hedge: hedgeSpan(at - lead, at + end, left, right),
    unit: unit && spanAt(at, unit.start, unit.end),
  }
}

function figureOf(context: Context, parsed: Parsed): Figure {
  const { text, at, clause } = context
  const { amount, second, unit, lead, end, isNegative } = parsed
  const hedge = parsed.left ?? parsed.right
  return makeFigure(text, {
    start: at - lead,
    end: at + end,
    ...unitOf(context, parsed),
    ...numbersOf(
      isNegative ? { lo: negate(amount.number.value), hi: null } : endsOf(amount.number, second?.number ?? null),
      hedge?.approx ?? null,
    ),
    change: changeEnding(frontOf(clause, lead), amount.number.value),
    entity: unit?.isNoun ? spanAt(at, unit.phraseStart, unit.end) : null,
    certainty: certaintyOf(amount, unit),
    parts: partsOf(at, parsed),
    rules: ['english.quantity', ...(hedge ? [`hedge.${hedge.approx}`] : []), ...(second ? ['range'] : [])],
  })
}

/** 12.5 million people, about 300 villages, $2bn, 3 to 5 per cent, 45 minutes. */
export function readQuantity(context: Context, numerals: boolean): Recognition | null {
  const parsed = parse(context)
  if (!parsed || !(numerals || isFigure(context, parsed))) return null
  return { end: context.at + parsed.end, figures: [figureOf(context, parsed)] }
}
