import type { Amount } from '#core/figures/chinese/accumulator'
import { type Cardinal, readCardinal } from '#core/figures/chinese/cardinal'
import { type Magnitude, ONE_HALF, readMagnitude } from '#core/figures/chinese/magnitude'
import { addInSmallest, addParts, partsAfter } from '#core/figures/chinese/parts'
import { isArabic } from '#core/figures/chinese/read-arabic'
import { readTenths } from '#core/figures/chinese/tenths'
import { readUnit, type UnitRead, unitWordAt } from '#core/figures/chinese/unit'
import { codeSet, isIn } from '#core/figures/code-set'
import { add, type Decimal, decimalOf, divide, multiply, timesTen } from '#core/figures/decimal'
import type { FigureKind } from '#core/figures/figure'
import { COINS, YUAN } from '#core/figures/lexicons/currencies'
import { TENTHS_FOLLOW } from '#core/figures/lexicons/units'
import { NO_RULES, type Rules, withRule } from '#core/figures/shared-rules'
import type { Span } from '#core/model/span'

/** A number and its unit, before anything around them is looked at. */
export interface Quantity extends Span, Amount {
  readonly magnitude: Magnitude
  readonly unit: UnitRead | null
  readonly kind: FigureKind
  /** As given in the figure; 元 for every spelling of the yuan. */
  readonly unitWord: string | null
  readonly unitCode: string | null
  readonly numerals: readonly Span[]
  readonly rules: Rules
}

const HALF = '半'
/** Behind 小时 it is no score. */
const MINUTES = '分'
const QUARTER = '刻钟'
const MINUTES_IN_QUARTER = decimalOf(15)
const PERCENT_SIGNS = codeSet('%％')
const GOING_ON = codeSet('.．,，、-')
const DOZEN = '打'
const TWELVE = decimalOf(12)

const mapBoth = ({ lo, hi }: Amount, change: (value: Decimal) => Decimal): Amount => ({ lo: change(lo), hi: change(hi) })

const isExact = ({ magnitude }: Quantity): boolean => magnitude.precision === 'exact'

/** As written; a word spelt as in the lexicon is the lexicon's own string, kept once for all figures. */
export function writtenUnit(text: string, { meaning: { word }, start, end }: UnitRead): string {
  if (YUAN.has(word)) return '元'
  const isAsListed = end - start === word.length && text.startsWith(word, start)
  return word === '%' || word === '‰' || isAsListed ? word : text.slice(start, end)
}

const withUnit = (text: string, magnitude: Magnitude): Quantity =>
  inUnit(text, magnitude, magnitude.own && magnitude.own.kind !== 'fraction' ? null : readUnit(text, magnitude.end))

/** The number alone, whatever stands behind it. */
export const bareQuantity = (text: string, { magnitude }: Quantity): Quantity => inUnit(text, magnitude, null)

function inUnit(text: string, magnitude: Magnitude, unit: UnitRead | null): Quantity {
  const own = magnitude.own
  return {
    start: magnitude.start,
    end: unit?.end ?? magnitude.end,
    lo: magnitude.lo,
    hi: magnitude.hi,
    magnitude,
    unit,
    kind: unit?.meaning.kind ?? own?.kind ?? 'count',
    unitWord: unit ? writtenUnit(text, unit) : (own?.unit ?? null),
    unitCode: unit?.meaning.code ?? own?.code ?? null,
    numerals: magnitude.numerals,
    rules: withRule(NO_RULES, magnitude.rule),
  }
}

/** 三年半, 一吨半; 两个半小时 has the half inside. */
function withHalf(text: string, quantity: Quantity): Quantity {
  const { unit } = quantity
  if (!unit || !isExact(quantity)) return quantity
  const inner = unit.more && text.charAt(unit.more.start) === HALF
  const after = text.charAt(unit.end) === HALF && !unit.meaning.isClassifier && unitWordAt(text, unit.end + 1) === null
  if (!inner && !after) return quantity
  const amount = mapBoth(quantity, (value) => add(value, ONE_HALF))
  return { ...quantity, ...amount, end: after ? unit.end + 1 : quantity.end, rules: withRule(quantity.rules, 'numeral.half') }
}

/** 1米75, 10秒98: heights and times to the hundredth. */
const isHundredths = ({ unit }: Quantity, digits: Cardinal): boolean =>
  (unit?.meaning.word === '米' || unit?.meaning.word === '秒') &&
  (digits.isReadOut || (digits.isArabic && !digits.hasPoint && digits.scales.length === 0))

/** Whether Arabic digits go on to a number of their own: 3米5% and 3米5,8. */
const goesOn = (text: string, at: number): boolean => isIn(PERCENT_SIGNS, text, at) || (isIn(GOING_ON, text, at) && isArabic(text, at + 1))

/** 3米5, 三块五: a single digit behind the unit is its tenth. */
function withTenth(text: string, quantity: Quantity): Quantity {
  if (!quantity.unit || !isExact(quantity) || !TENTHS_FOLLOW.has(quantity.unit.meaning.word)) return quantity
  const digits = readCardinal(text, quantity.end)
  if (!digits || unitWordAt(text, digits.end) !== null || (digits.isArabic && goesOn(text, digits.end))) return quantity
  const places = digits.end - quantity.end
  if (places === 1 ? !(digits.isSingleDigit || digits.isArabic) : !(places === 2 && isHundredths(quantity, digits))) return quantity
  const amount = mapBoth(quantity, (value) => add(value, timesTen(digits.lo, -places)))
  const numerals = [...quantity.numerals, { start: digits.start, end: digits.end }]
  return { ...quantity, ...amount, end: digits.end, numerals, rules: withRule(quantity.rules, 'compound.tenth') }
}

/** 123元1角1分, 1小时30分: smaller units behind the larger one, added to it. */
function withParts(text: string, quantity: Quantity): Quantity {
  const parts = isExact(quantity) && quantity.unit ? partsAfter(text, quantity.end, quantity.unit.meaning) : []
  const last = parts.at(-1)
  if (!last) return withTenth(text, quantity)
  const numerals = [...quantity.numerals, ...parts.map(({ numeral }) => numeral)]
  const rules = withRule(quantity.rules, 'compound')
  const sum = addParts(quantity.lo, parts)
  if (sum) return { ...quantity, lo: sum, hi: sum, end: last.end, numerals, rules }
  const smallest = addInSmallest(quantity.lo, parts, last)
  return {
    ...quantity,
    lo: smallest,
    hi: smallest,
    end: last.end,
    numerals,
    rules,
    unitWord: last.unit.word,
    unitCode: last.unit.word === MINUTES ? 'min' : last.unit.code,
  }
}

const scaledTo = (quantity: Quantity, factor: Decimal, unitWord: string | null, unitCode: string, rule: string): Quantity => ({
  ...quantity,
  ...mapBoth(quantity, (value) => multiply(value, factor)),
  unitWord,
  unitCode,
  rules: withRule(quantity.rules, rule),
})

/** Units that stand for a number of another one: 一刻钟 is 15 min, 一打 twelve, 5美分 a twentieth of a dollar. */
function inCommonUnit(quantity: Quantity): Quantity {
  const word = quantity.unit?.meaning.word
  if (word === QUARTER) return scaledTo(quantity, MINUTES_IN_QUARTER, 'min', 'min', 'unit.quarter')
  if (word === DOZEN) return scaledTo(quantity, TWELVE, quantity.unitWord, '1', 'unit.dozen')
  const coin = word && COINS.get(word)
  if (!coin) return quantity
  const [unit, numerator, denominator] = coin
  const factor = divide(decimalOf(numerator), decimalOf(denominator))
  return factor ? scaledTo(quantity, factor, unit, quantity.unitCode ?? '', 'unit.coin') : quantity
}

/** The quantity that begins at `at`: its number in any form, its unit, and what is compounded with them. */
export function readQuantity(text: string, at: number): Quantity | null {
  const number = readMagnitude(text, at)
  if (!number) return null
  const magnitude = readTenths(text, number) ?? number
  return inCommonUnit(withParts(text, withHalf(text, withUnit(text, magnitude))))
}
