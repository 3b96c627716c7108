import type { Amount } from '#core/figures/chinese/accumulator'
import { ARABIC, classAt, DIGIT, FEW_FORM, isLiang, isPoint, SCALE, TEN_FORM, valueAt } from '#core/figures/chinese/numeral-classes'
import { type ArabicRead, digitsEnd, isArabic, MOST_DIGITS, readArabic } from '#core/figures/chinese/read-arabic'
import { readPower } from '#core/figures/chinese/read-power'
import { unitWordAt } from '#core/figures/chinese/unit'
import { codeSet, isIn } from '#core/figures/code-set'
import { type Decimal, decimalOf, fromDigits, ONE, ZERO } from '#core/figures/decimal'
import { skipSpaces } from '#core/figures/word-trie'
import type { Span } from '#core/model/span'

/** The digits before a scale, or the last ones of a number. */
export interface Coefficient extends Span, Amount {
  readonly form: 'digit' | 'pair' | 'few' | 'read-out' | 'arabic'
  /** Behind 点; zero for none. */
  readonly fraction: Decimal
  readonly hasPoint: boolean
  /** Digits before the point. */
  readonly digits: number
}

/** 几 with a scale of its own: 几十 is from 20 to below 100. */
const FEW: Amount = { lo: decimalOf(2), hi: decimalOf(10) }
/** 几 in the last place: 十几 lies between 10 and 20. */
export const FEW_MORE: Amount = { lo: ZERO, hi: decimalOf(10) }

/** What may stand before a point that begins a number. */
const LEADING = codeSet(' \n-－−(（,，')
const SHU = codeSet('数數')
const TWICE_REVERSED = codeSet('个個天日年次人句')

const isDigit = (text: string, at: number): boolean => classAt(text, at) === DIGIT

function runEnd(text: string, at: number): number {
  let end = at + 1
  while (end - at <= MOST_DIGITS && isDigit(text, end) && !isLiang(text, end)) end++
  return end
}

const exactly = (value: Decimal): Amount => ({ lo: value, hi: value })

const coefficient = (
  start: number,
  end: number,
  { lo, hi }: Amount,
  form: Coefficient['form'],
  digits = 1,
  hasPoint = false,
): Coefficient => ({
  start,
  end,
  lo,
  hi,
  form,
  fraction: ZERO,
  hasPoint,
  digits,
})

/** 三四, 七八, and the customary 三五. */
const isPair = (a: number, b: number): boolean => a > 0 && (b === a + 1 || (a === 3 && b === 5))

function readOut(text: string, start: number, end: number): Coefficient {
  let digits = ''
  for (let at = start; at < end; at++) digits += valueAt(text, at)
  return coefficient(start, end, exactly(fromDigits(digits, 0)), 'read-out', digits.length)
}

/** 三两个: two or three, spoken the other way round. */
const isReversedPair = (text: string, at: number): boolean =>
  valueAt(text, at) === 3 && isLiang(text, at + 1) && isIn(TWICE_REVERSED, text, at + 2)

/** 一两百, 一两个: one or two; 一两 before anything else is a weight. */
function isOneOrTwo(text: string, at: number): boolean {
  if (valueAt(text, at) !== 1 || !isLiang(text, at + 1)) return false
  return classAt(text, at + 2) === SCALE || unitWordAt(text, at + 2) !== null
}

/** One digit, two neighbouring ones, or (only where a number begins) a row of them. */
function readDigits(text: string, at: number, isFirst: boolean): Coefficient | null {
  if (isReversedPair(text, at)) return coefficient(at, at + 2, { lo: decimalOf(2), hi: decimalOf(3) }, 'pair')
  if (isOneOrTwo(text, at)) return coefficient(at, at + 2, { lo: ONE, hi: decimalOf(2) }, 'pair')
  const end = runEnd(text, at)
  if (end - at > MOST_DIGITS) return null
  const [first, second] = [valueAt(text, at), valueAt(text, at + 1)]
  const single = () => coefficient(at, at + 1, exactly(decimalOf(first)), 'digit')
  if (end === at + 1) return single()
  if (end === at + 2 && isPair(first, second) && !hasFraction(text, end)) {
    return coefficient(at, end, { lo: decimalOf(first), hi: decimalOf(second) }, 'pair')
  }
  if (!isFirst) return single()
  const next = skipSpaces(text, end)
  const isScaled = classAt(text, next) === SCALE && valueAt(text, next) < 4
  return isScaled && end === at + 2 ? single() : readOut(text, at, isScaled ? end - 1 : end)
}

function fractionSpan(text: string, at: number): Span | null {
  const point = skipSpaces(text, at)
  if (!isPoint(text, point)) return null
  const start = skipSpaces(text, point + 1)
  if (isLiang(text, start)) return null
  const end = isArabic(text, start) ? digitsEnd(text, start) : isDigit(text, start) ? runEnd(text, start) : start
  const isTime = classAt(text, end) === SCALE && valueAt(text, end) < 4
  return end > start && end - start <= MOST_DIGITS && !isTime ? { start, end } : null
}

const hasFraction = (text: string, at: number): boolean => fractionSpan(text, at) !== null

/** 点三三 behind the whole part, in Chinese or Arabic digits; 八点三十 is a time and none. */
export function readFraction(text: string, at: number): { readonly value: Decimal; readonly end: number } | null {
  const span = fractionSpan(text, at)
  if (!span) return null
  let digits = ''
  for (let position = span.start; position < span.end; position++) digits += valueAt(text, position)
  return { value: fromDigits(digits, digits.length), end: span.end }
}

function withPower(text: string, at: number, { value, end, digits, hasPoint }: ArabicRead): Coefficient {
  const raised = readPower(text, end, value)
  return coefficient(at, raised?.end ?? end, exactly(raised?.value ?? value), 'arabic', digits, hasPoint)
}

/** .77: a point with no digit before it. */
export function isLeadingPoint(text: string, at: number): boolean {
  if (text.charAt(at) !== '.' || !isArabic(text, at + 1)) return false
  return at === 0 || isIn(LEADING, text, at - 1)
}

function readPointed(text: string, at: number): Coefficient | null {
  const arabic = readArabic(text, at)
  return arabic && coefficient(at, arabic.end, exactly(arabic.value), 'arabic', 1, true)
}

function readWhole(text: string, at: number, isFirst: boolean): Coefficient | null {
  switch (classAt(text, at)) {
    case ARABIC: {
      const arabic = readArabic(text, at)
      return arabic && withPower(text, at, arabic)
    }
    case DIGIT:
      return readDigits(text, at, isFirst)
    case TEN_FORM:
      return coefficient(at, at, exactly(decimalOf(valueAt(text, at))), 'digit')
    case FEW_FORM:
      return isFirst || !isIn(SHU, text, at) ? coefficient(at, at + 1, FEW, 'few') : null
    default:
      return isFirst && isLeadingPoint(text, at) ? readPointed(text, at) : null
  }
}

/** What may stand before a scale or end a number at `at`; `null` for nothing, or for more digits than any quantity has. */
export function readCoefficient(text: string, at: number, isFirst: boolean): Coefficient | null {
  const whole = readWhole(text, at, isFirst)
  const fraction = whole && !whole.hasPoint && whole.form !== 'few' && whole.form !== 'pair' ? readFraction(text, whole.end) : null
  return whole && fraction ? { ...whole, end: fraction.end, fraction: fraction.value, hasPoint: true } : whole
}
