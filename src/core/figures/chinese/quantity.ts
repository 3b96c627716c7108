import type { Amount } from '#core/figures/chinese/accumulator'
import { readCardinal } from '#core/figures/chinese/cardinal'
import { type Magnitude, ONE_HALF, readMagnitude } from '#core/figures/chinese/magnitude'
import { partAfter } from '#core/figures/chinese/parts'
import { readTenths } from '#core/figures/chinese/tenths'
import { readUnit, type UnitRead, unitWordAt } from '#core/figures/chinese/unit'
import { add, type Decimal, decimalOf, divide, multiply, timesTen } from '#core/figures/decimal'
import type { FigureKind } from '#core/figures/figure'
import { COINS, YUAN } from '#core/figures/lexicons/currencies'
import { TENTHS_FOLLOW } from '#core/figures/lexicons/units'
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
  readonly rules: readonly string[]
}

const HALF = '半'
const QUARTER = '刻钟'
const MINUTES_IN_QUARTER = decimalOf(15)
const DOZEN = '打'
const TWELVE = decimalOf(12)

const mapBoth = ({ lo, hi }: Amount, change: (value: Decimal) => Decimal): Amount => ({ lo: change(lo), hi: change(hi) })

const isExact = ({ magnitude }: Quantity): boolean => magnitude.precision === 'exact'

function writtenUnit(text: string, { meaning, start, end }: UnitRead): string {
  if (YUAN.has(meaning.word)) return '元'
  return meaning.word === '%' || meaning.word === '‰' ? meaning.word : text.slice(start, end)
}

function withUnit(text: string, magnitude: Magnitude): Quantity {
  const unit = magnitude.own && magnitude.own.kind !== 'fraction' ? null : readUnit(text, magnitude.end)
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
    rules: [magnitude.rule],
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
  return { ...quantity, ...amount, end: after ? unit.end + 1 : quantity.end, rules: [...quantity.rules, 'numeral.half'] }
}

/** 3米5, 三块五: a single digit behind the unit is its tenth. */
function withTenth(text: string, quantity: Quantity): Quantity {
  if (!quantity.unit || !isExact(quantity) || !TENTHS_FOLLOW.has(quantity.unit.meaning.word)) return quantity
  const digit = readCardinal(text, quantity.end)
  const isDigit = digit !== null && digit.end === quantity.end + 1 && (digit.isSingleDigit || digit.isArabic)
  if (!isDigit || unitWordAt(text, digit.end) !== null || ('%％.．,，、-'.includes(text.charAt(digit.end) || ' ') && digit.isArabic))
    return quantity
  const amount = mapBoth(quantity, (value) => add(value, timesTen(digit.lo, -1)))
  const numerals = [...quantity.numerals, { start: digit.start, end: digit.end }]
  return { ...quantity, ...amount, end: digit.end, numerals, rules: [...quantity.rules, 'compound.tenth'] }
}

/** 123元1角1分, 1小时30分: smaller units behind the larger one, added to it. */
function withParts(text: string, quantity: Quantity): Quantity {
  let whole = quantity
  let part = isExact(quantity) && quantity.unit ? partAfter(text, quantity.end, quantity.unit.meaning) : null
  while (part) {
    const share = divide(multiply(part.amount, decimalOf(part.ratio[0])), decimalOf(part.ratio[1]))
    if (!share) break
    const amount = mapBoth(whole, (value) => add(value, share))
    whole = { ...whole, ...amount, end: part.end, numerals: [...whole.numerals, part.numeral], rules: [...quantity.rules, 'compound'] }
    part = quantity.unit && partAfter(text, part.end, quantity.unit.meaning)
  }
  return whole === quantity ? withTenth(text, quantity) : whole
}

const scaledTo = (quantity: Quantity, factor: Decimal, unitWord: string | null, unitCode: string, rule: string): Quantity => ({
  ...quantity,
  ...mapBoth(quantity, (value) => multiply(value, factor)),
  unitWord,
  unitCode,
  rules: [...quantity.rules, rule],
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
