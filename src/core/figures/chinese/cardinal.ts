import { Accumulator, type Amount, CLOSING_POWER, shifted } from '#core/figures/chinese/accumulator'
import { type Coefficient, FEW_MORE, isLeadingPoint, readCoefficient, readFraction } from '#core/figures/chinese/coefficient'
import { type MoreRead, readMore } from '#core/figures/chinese/more'
import { classAt, DIGIT, isLiang, isPoint, NONE, TEN_FORM, valueAt } from '#core/figures/chinese/numeral-classes'
import { readPlainArabic } from '#core/figures/chinese/plain-arabic'
import { type BeforeScale, readScale, type ScaleRead } from '#core/figures/chinese/scale'
import { unitWordAt } from '#core/figures/chinese/unit'
import { add, compare, ONE, timesTen, ZERO } from '#core/figures/decimal'
import { skipSpaces } from '#core/figures/word-trie'
import type { Span } from '#core/model/span'

/** How far the words tell the number: exactly, 三四十, 几十 and 十几, 1400多万. */
export type Precision = 'exact' | 'pair' | 'few' | 'more'

/** A whole or decimal number without sign, unit or fraction bar. `lo` is what is written; for 几十 the least it may be. */
export interface Cardinal extends Span, Amount {
  readonly precision: Precision
  /** 几 or 数 stands first, so that no number is written at all. */
  readonly isFewFirst: boolean
  /** 几, 数, 多, 余 and 来 inside or right after the number. */
  readonly hedges: readonly Span[]
  /** 来 says only about. */
  readonly isAbout: boolean
  readonly scales: readonly ScaleRead[]
  /** The power of ten of a scale that multiplies all of the number, else 0: what 10至15万 shares. */
  readonly sharedScale: number
  readonly largestScale: number
  readonly isArabic: boolean
  readonly hasPoint: boolean
  /** Begins with a scale: 百余, 千三. */
  readonly startsWithScale: boolean
  /** No digit at all: 万, 百万. */
  readonly isOnlyScales: boolean
  /** One Chinese digit and nothing else. */
  readonly isSingleDigit: boolean
  /** Chinese digits read out one by one: 二零一七. */
  readonly isReadOut: boolean
}

interface Term extends Span {
  readonly coefficient: Coefficient | null
  readonly scale: ScaleRead | null
  /** 零 before it. */
  readonly hasZero: boolean
  readonly isSpaced: boolean
}

const NO_SCALE = 99
const HUNDRED = 2
const NIAN = '年'
const YEAR_DIGITS = 4

/** 零 between terms: 一千零五. */
function skipZeros(text: string, at: number): number {
  let end = at
  while (classAt(text, end) === DIGIT && valueAt(text, end) === 0) end++
  return end === at ? at : skipSpaces(text, end)
}

/** 点三三 right after a scale: 八十点三. */
function pointCoefficient(text: string, at: number): Coefficient | null {
  const fraction = isPoint(text, at) ? readFraction(text, at) : null
  return (
    fraction && { start: at, end: fraction.end, lo: ZERO, hi: ZERO, form: 'digit', fraction: fraction.value, hasPoint: true, digits: 0 }
  )
}

/** 一千瓦 and 二十五千克: after a digit that ends a number below a hundred 千 may be the prefix of a unit. */
function beforeScale(coefficient: Coefficient | null, lastScale: number): BeforeScale {
  if (coefficient?.form === 'arabic') return 'arabic'
  return coefficient?.form === 'digit' && (lastScale === NO_SCALE || lastScale === 1) ? 'digit' : 'number'
}

/** 廿 卅 卌 are digit and scale in one. */
const tensScale = (text: string, at: number): ScaleRead | null =>
  classAt(text, at) === TEN_FORM ? { start: at, end: at + 1, power: 1 } : null

function readTerm(text: string, at: number, { terms, lastScale }: Accumulator): Term | null {
  const isFirst = terms === 0
  const start = isFirst ? at : skipSpaces(text, at)
  const position = isFirst ? at : skipZeros(text, start)
  const coefficient = readCoefficient(text, position, isFirst) ?? (isFirst ? null : pointCoefficient(text, position))
  const afterCoefficient = coefficient?.end ?? position
  const scale = tensScale(text, afterCoefficient) ?? readScale(text, afterCoefficient, beforeScale(coefficient, lastScale))
  const last = scale ?? coefficient
  return last && { start: position, end: last.end, coefficient, scale, hasZero: position > start, isSpaced: start > at }
}

/** The amount of a coefficient, its fraction added. */
const amountOf = ({ lo, hi, fraction }: Coefficient): Amount => ({ lo: add(lo, fraction), hi: add(hi, fraction) })

/** 三百五, 25万6: a last digit that stands for the next lower scale. Not 三万一天, where 一 counts the days. */
function elides(text: string, { coefficient, hasZero, end }: Term, accumulator: Accumulator): boolean {
  if (!coefficient || hasZero || coefficient.form === 'few' || coefficient.digits !== 1) return false
  return accumulator.lastScale >= HUNDRED && accumulator.lastScale < NO_SCALE && !startsNextFigure(text, coefficient, end)
}

function startsNextFigure(text: string, coefficient: Coefficient, end: number): boolean {
  if (coefficient.form !== 'digit' || compare(coefficient.lo, ONE) !== 0) return false
  const unit = unitWordAt(text, end)
  return unit !== null && unit.meaning.kind !== 'money'
}

/** Whether the last digits fit below the scale before them. */
function fits(text: string, { coefficient, end, isSpaced }: Term, { lastScale }: Accumulator): boolean {
  if (!coefficient || lastScale === NO_SCALE) return true
  if (coefficient.form === 'arabic') {
    const isYear = coefficient.digits === YEAR_DIGITS && text.charAt(end) === NIAN
    if (coefficient.hasPoint || isSpaced || isYear) return false
  }
  return compare(coefficient.hi, timesTen(ONE, lastScale)) <= 0
}

/** Takes the last digits of a number; false when they belong to something else. */
function takeRest(text: string, term: Term, accumulator: Accumulator): boolean {
  const { coefficient } = term
  if (!coefficient || !fits(text, term, accumulator)) return false
  if (accumulator.terms > 0 && isLiang(text, coefficient.start)) return false
  if (
    accumulator.lastScale !== NO_SCALE &&
    startsNextFigure(text, coefficient, term.end) &&
    accumulator.lastScale >= HUNDRED &&
    !term.hasZero
  )
    return false
  const isFewMore = coefficient.form === 'few' && accumulator.terms > 0
  const power = elides(text, term, accumulator) ? accumulator.lastScale - 1 : 0
  const whole = shifted(isFewMore ? FEW_MORE : coefficient, power)
  accumulator.addRest({ lo: add(whole.lo, coefficient.fraction), hi: add(whole.hi, coefficient.fraction) })
  return true
}

const IMPLICIT_ONE: Amount = { lo: ONE, hi: ONE }

/** Takes a term with a scale; false where scales do not go down. */
function takeScaled(term: Term, scale: ScaleRead, accumulator: Accumulator): boolean {
  const { coefficient } = term
  const isFirst = accumulator.terms === 0
  const isBareSmall = !coefficient && scale.power < CLOSING_POWER
  if (isBareSmall && scale.power > 1 && !isFirst && !term.hasZero) return false
  if (!accumulator.takes(scale.power, coefficient !== null || isFirst)) return false
  if (isFirst && isBareSmall && scale.power > 1) accumulator.startsWithScale = true
  const amount = coefficient ? ownAmount(coefficient, scale, accumulator) : IMPLICIT_ONE
  if (scale.power < CLOSING_POWER) accumulator.addSmall(amount, scale.power)
  else {
    if (coefficient || isFirst) accumulator.addRest(amount)
    accumulator.close(scale.power)
  }
  return true
}

/** 十几万: 几 stands in the last place of what 万 closes, not before a scale of its own. 百二万: spoken for 一百二十万. */
function ownAmount(coefficient: Coefficient, scale: ScaleRead, { terms, lastScale, startsWithScale }: Accumulator): Amount {
  if (scale.power < CLOSING_POWER || terms === 0) return amountOf(coefficient)
  if (coefficient.form === 'few') return FEW_MORE
  return startsWithScale && terms === 1 && coefficient.digits === 1 ? shifted(coefficient, lastScale - 1) : amountOf(coefficient)
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** 二十五 before 千米: the digit belongs to 二十, the scale to the unit. */
function withoutScale(term: Term, { lastScale }: Accumulator): Term | null {
  const { coefficient } = term
  return coefficient && lastScale === 1 ? { ...term, scale: null, end: coefficient.end } : null
}

/** Adds the term to the number and returns it as far as it was taken. */
function takeTerm(text: string, term: Term | null, accumulator: Accumulator): Term | null {
  if (!term) return null
  if (term.scale && takeScaled(term, term.scale, accumulator)) return term
  const rest = term.scale ? withoutScale(term, accumulator) : term
  return rest && takeRest(text, rest, accumulator) ? rest : null
}

/** Reads all terms of the number at `at`, as far as they belong together. */
function readTerms(text: string, at: number, accumulator: Accumulator): readonly Term[] {
  const terms: Term[] = []
  let term = takeTerm(text, readTerm(text, at, accumulator), accumulator)
  while (term) {
    terms.push(term)
    term = term.scale ? takeTerm(text, readTerm(text, term.end, accumulator), accumulator) : null
  }
  return terms
}

function precisionOf(terms: readonly Term[], hasMore: boolean): Precision {
  if (terms.some(({ coefficient }) => coefficient?.form === 'few')) return 'few'
  if (terms.some(({ coefficient }) => coefficient?.form === 'pair')) return 'pair'
  return hasMore ? 'more' : 'exact'
}

const fewsOf = (terms: readonly Term[]): readonly Span[] =>
  terms.flatMap(({ coefficient }) => (coefficient?.form === 'few' ? [spanOf(coefficient)] : []))

const NO_SPANS: readonly Span[] = []

function hedgesOf(terms: readonly Term[], more: MoreRead | null, precision: Precision): readonly Span[] {
  if (precision === 'exact' || precision === 'pair') return NO_SPANS
  return more ? [...fewsOf(terms), more.hedge] : fewsOf(terms)
}

function scalesOf(terms: readonly Term[], more: MoreRead | null): readonly ScaleRead[] {
  const scales: ScaleRead[] = []
  for (const { scale } of terms) if (scale) scales.push(scale)
  return more ? [...scales, ...more.scales] : scales
}

function largestOf(scales: readonly ScaleRead[]): number {
  let largest = 0
  for (const { power } of scales) largest = Math.max(largest, power)
  return largest
}

const hasPointIn = (terms: readonly Term[]): boolean => terms.some(({ coefficient }) => coefficient?.hasPoint === true)

/** The number that begins at `at`, or `null`. The longest reading in which scales go down. */
export function readCardinal(text: string, at: number): Cardinal | null {
  if (classAt(text, at) === NONE && !isLeadingPoint(text, at)) return null
  return readPlainArabic(text, at) ?? readByTerms(text, at)
}

function readByTerms(text: string, at: number): Cardinal | null {
  const accumulator = new Accumulator()
  const terms = readTerms(text, at, accumulator)
  const [first] = terms
  const last = terms.at(-1)
  if (!first || !last) return null
  const more = readMore(text, last.end, accumulator)
  const scales = scalesOf(terms, more)
  const precision = precisionOf(terms, more !== null)
  const isLone = terms.length === 1 && scales.length === 0 && !more
  const { lo, hi } = accumulator.total
  return {
    start: at,
    end: more?.end ?? last.end,
    lo,
    hi,
    precision,
    isFewFirst: first.coefficient?.form === 'few',
    hedges: hedgesOf(terms, more, precision),
    isAbout: more?.isAbout ?? false,
    scales,
    sharedScale: accumulator.isPure && accumulator.lastScale > 1 && accumulator.lastScale < NO_SCALE ? accumulator.lastScale : 0,
    largestScale: largestOf(scales),
    isArabic: first.coefficient?.form === 'arabic',
    hasPoint: hasPointIn(terms),
    startsWithScale: !first.coefficient && first.scale?.power !== 1,
    isOnlyScales: terms.every(({ coefficient }) => coefficient === null),
    isSingleDigit: isLone && first.coefficient?.form === 'digit' && !first.coefficient.hasPoint,
    isReadOut: isLone && first.coefficient?.form === 'read-out',
  }
}
