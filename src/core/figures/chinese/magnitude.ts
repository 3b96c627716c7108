import type { Amount } from '#core/figures/chinese/accumulator'
import { type Cardinal, type Precision, readCardinal } from '#core/figures/chinese/cardinal'
import { isArabic } from '#core/figures/chinese/read-arabic'
import { unitWordAt } from '#core/figures/chinese/unit'
import { codeSet, isIn } from '#core/figures/code-set'
import { add, compare, type Decimal, decimalOf, divide, fromDigits, negate, timesTen } from '#core/figures/decimal'
import type { FigureKind } from '#core/figures/figure'
import { foldedAt } from '#core/figures/lexicons/folds'
import { isLatinAt, skipSpaces } from '#core/figures/word-trie'
import type { Span } from '#core/model/span'

/** What the number itself says of its unit: 百分之三, 三成, 三分之二. */
export interface OwnUnit {
  readonly kind: FigureKind
  readonly unit: string | null
  readonly code: string | null
}

/** A number of any form, without sign. Percent and per mille count as written: 百分之三 is 3. */
export interface Magnitude extends Span, Amount {
  readonly cardinal: Cardinal | null
  readonly precision: Precision
  readonly own: OwnUnit | null
  readonly numerals: readonly Span[]
  readonly rule: string
}

const PERCENT: OwnUnit = { kind: 'percent', unit: '%', code: '%' }
const PERMILLE: OwnUnit = { kind: 'permille', unit: '‰', code: '[ppth]' }
const FRACTION: OwnUnit = { kind: 'fraction', unit: null, code: '1' }

const HUNDRED = decimalOf(100)
const THOUSAND = decimalOf(1000)
export const ONE_HALF = fromDigits('5', 1)
const MEASURED: ReadonlySet<FigureKind> = new Set<FigureKind>(['volume', 'length', 'mass', 'area'])
/** What goes on a number to another form than its plain one. */
const FORM_STARTS = codeSet('分/／⁄又')
const SLASH = 0x2f
const HALF = '半'
const HUNDREDS = codeSet('百佰')
/** Denominators written in slashes are small; 24/7000 is something else. */
const MOST_DENOMINATOR = 1000

const spanOf = (start: number, end: number): Span => ({ start, end })

const charAfter = (text: string, at: number): { readonly char: string; readonly end: number } => {
  const start = skipSpaces(text, at)
  return { char: text.charAt(start), end: start + 1 }
}

/** Past 分之 (spaced or not); `null` when it does not follow. */
function pastFenZhi(text: string, at: number): number | null {
  const fen = charAfter(text, at)
  if (fen.char !== '分') return null
  const zhi = charAfter(text, fen.end)
  return zhi.char === '之' ? skipSpaces(text, zhi.end) : null
}

const SIGNS = codeSet('负負-－−')

/** A numerator and its sign: 负三分之负二. */
function readNumerator(text: string, at: number): { readonly cardinal: Cardinal; readonly isNegative: boolean } | null {
  const isNegative = isIn(SIGNS, text, at)
  const cardinal = readCardinal(text, isNegative ? at + 1 : at)
  return cardinal && { cardinal, isNegative }
}

const mapAmount = ({ lo, hi }: Amount, change: (value: Decimal) => Decimal): Amount => ({ lo: change(lo), hi: change(hi) })

/** 百分之 and 千分之 keep the numerator as it is, 万分之 and smaller are percent as well, everything else is a quotient. */
function overDenominator(denominator: Cardinal, numerator: Amount): { readonly amount: Amount; readonly own: OwnUnit } | null {
  if (denominator.startsWithScale) {
    if (compare(denominator.lo, HUNDRED) === 0) return { amount: numerator, own: PERCENT }
    if (compare(denominator.lo, THOUSAND) === 0) return { amount: numerator, own: PERMILLE }
    return { amount: mapAmount(numerator, (value) => divide(timesTen(value, 2), denominator.lo) ?? value), own: PERCENT }
  }
  const [lo, hi] = [divide(numerator.lo, denominator.lo), divide(numerator.hi, denominator.lo)]
  return lo && hi && { amount: { lo, hi }, own: FRACTION }
}

/** 五分之三, 百分之六点七八. */
function readFenZhi(text: string, denominator: Cardinal): Magnitude | null {
  const at = pastFenZhi(text, denominator.end)
  const numerator = at === null ? null : readNumerator(text, at)
  if (!numerator) return null
  const { cardinal, isNegative } = numerator
  const over = overDenominator(denominator, isNegative ? mapAmount(cardinal, negate) : cardinal)
  return (
    over && {
      start: denominator.start,
      end: cardinal.end,
      lo: over.amount.lo,
      hi: over.amount.hi,
      cardinal: over.own === FRACTION ? null : cardinal,
      precision: cardinal.precision,
      own: over.own,
      numerals: [spanOf(denominator.start, cardinal.end)],
      rule: `numeral.${over.own.kind}`,
    }
  )
}

/** 百分百, 百分三十: 之 left out. */
function readPercentWithoutZhi(text: string, denominator: Cardinal): Magnitude | null {
  const fen = charAfter(text, denominator.end)
  if (fen.char !== '分' || !denominator.startsWithScale || compare(denominator.lo, HUNDRED) !== 0) return null
  const numerator = readCardinal(text, fen.end)
  if (!numerator || (numerator.isSingleDigit && numerator.end === fen.end + 1)) return null
  return {
    start: denominator.start,
    end: numerator.end,
    lo: numerator.lo,
    hi: numerator.hi,
    cardinal: numerator,
    precision: numerator.precision,
    own: PERCENT,
    numerals: [spanOf(denominator.start, numerator.end)],
    rule: 'numeral.percent',
  }
}

/** 四分一升, 一又十分一: a fraction without 之, where nothing else is meant. */
function readFen(text: string, denominator: Cardinal, isPart: boolean): Magnitude | null {
  if (text.charAt(denominator.end) !== '分' || denominator.startsWithScale || denominator.precision !== 'exact') return null
  const numerator = readCardinal(text, denominator.end + 1)
  if (!numerator?.isSingleDigit || compare(numerator.lo, denominator.lo) >= 0) return null
  const unit = unitWordAt(text, numerator.end)
  const isMeasured = unit !== null && MEASURED.has(unit.meaning.kind)
  const value = isPart || isMeasured ? divide(numerator.lo, denominator.lo) : null
  return value && fraction(denominator.start, numerator.end, value, 'exact')
}

const isPlainArabic = (cardinal: Cardinal | null): cardinal is Cardinal =>
  cardinal?.isArabic === true && !cardinal.hasPoint && cardinal.precision === 'exact' && cardinal.scales.length === 0

/** 3/5: two whole numbers and nothing that goes on. */
function readSlash(text: string, numerator: Cardinal): Magnitude | null {
  const slash = skipSpaces(text, numerator.end)
  if (!isPlainArabic(numerator) || foldedAt(text, slash) !== SLASH) return null
  const at = skipSpaces(text, slash + 1)
  const denominator = isArabic(text, at) ? readCardinal(text, at) : null
  if (!isPlainArabic(denominator) || compare(denominator.lo, decimalOf(MOST_DENOMINATOR)) > 0) return null
  if (foldedAt(text, denominator.end) === SLASH) return null
  if (isLatinAt(text, denominator.end) && unitWordAt(text, denominator.end) === null) return null
  const value = divide(numerator.lo, denominator.lo)
  return value && fraction(numerator.start, denominator.end, value, 'exact')
}

const fraction = (start: number, end: number, value: Decimal, precision: Precision, own: OwnUnit | null = FRACTION): Magnitude => ({
  start,
  end,
  lo: value,
  hi: value,
  cardinal: null,
  precision,
  own,
  numerals: [spanOf(start, end)],
  rule: 'numeral.fraction',
})

const readFraction = (text: string, cardinal: Cardinal): Magnitude | null => readFenZhi(text, cardinal) ?? readSlash(text, cardinal)

/** 三又四分之三, 1 4/3: a whole number and a fraction. */
function readMixed(text: string, whole: Cardinal): Magnitude | null {
  const you = charAfter(text, whole.end)
  const isYou = you.char === '又'
  if (!isYou && !(isPlainArabic(whole) && skipSpaces(text, whole.end) > whole.end)) return null
  const at = skipSpaces(text, isYou ? you.end : whole.end)
  const part = readCardinal(text, at)
  const rest = part && (isYou ? (readFraction(text, part) ?? readFen(text, part, true)) : readSlash(text, part))
  return rest && fraction(whole.start, rest.end, add(whole.lo, rest.lo), 'exact')
}

/** 一半 is one half; 半年 half of its unit. */
function readHalf(text: string, at: number): Magnitude | null {
  const isOneHalf = text.charAt(at) === '一' && text.charAt(at + 1) === HALF
  if (!isOneHalf && text.charAt(at) !== HALF) return null
  if (!isOneHalf && isIn(HUNDREDS, text, at + 1)) return fraction(at, at + 2, decimalOf(50), 'exact', null)
  const end = at + (isOneHalf ? 2 : 1)
  const half = fraction(at, end, ONE_HALF, 'exact')
  return isOneHalf ? half : { ...half, own: null, rule: 'numeral.half' }
}

const plain = (cardinal: Cardinal): Magnitude => ({
  start: cardinal.start,
  end: cardinal.end,
  lo: cardinal.lo,
  hi: cardinal.hi,
  cardinal,
  precision: cardinal.precision,
  own: null,
  numerals: [spanOf(cardinal.start, cardinal.end)],
  rule: cardinal.isArabic ? 'numeral.arabic' : 'numeral.chinese',
})

/** 1 4/3: another number behind a space. */
const isSpacedFraction = (text: string, at: number): boolean => skipSpaces(text, at) > at && isArabic(text, skipSpaces(text, at))

const goesOnInForm = (text: string, at: number): boolean => isIn(FORM_STARTS, text, skipSpaces(text, at)) || isSpacedFraction(text, at)

/** The number that begins at `at`, in the longest of its forms. */
export function readMagnitude(text: string, at: number): Magnitude | null {
  const half = readHalf(text, at)
  if (half) return half
  const cardinal = readCardinal(text, at)
  if (!cardinal || !goesOnInForm(text, cardinal.end)) return cardinal && plain(cardinal)
  const fractional = readFraction(text, cardinal) ?? readFen(text, cardinal, false)
  return fractional ?? readPercentWithoutZhi(text, cardinal) ?? readMixed(text, cardinal) ?? plain(cardinal)
}
