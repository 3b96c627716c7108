import { readCardinal } from '#core/figures/chinese/cardinal'
import { type Magnitude, ONE_HALF, type OwnUnit } from '#core/figures/chinese/magnitude'
import { classAt, DIGIT, isLiang, valueAt } from '#core/figures/chinese/numeral-classes'
import { codeSet, isIn } from '#core/figures/code-set'
import { add, compare, type Decimal, decimalOf, timesTen } from '#core/figures/decimal'
import { skipSpaces } from '#core/figures/word-trie'

const PERCENT: OwnUnit = { kind: 'percent', unit: '%', code: '%' }
const CHENG = '成'
const ZHE = '折'
const HALF = '半'
/** 成 and 折 as the first character of another word. */
const CHENG_WORDS = codeSet('立为為员員功果本长長交效都就绩績熟人年千百分群名份套语語型品')
const ZHE_WORDS = codeSet('合叠疊扣射旧舊算腾騰返磨断斷')
const TEN = decimalOf(10)

/** 七成五, 三成半: the digit behind 成. */
function tenthAfter(text: string, at: number): { readonly value: Decimal; readonly end: number } | null {
  const start = skipSpaces(text, at)
  if (text.charAt(start) === HALF) return { value: ONE_HALF, end: start + 1 }
  if (classAt(text, start) !== DIGIT || isLiang(text, start)) return null
  const digit = readCardinal(text, start)
  return digit?.isSingleDigit ? { value: timesTen(decimalOf(valueAt(text, start)), -1), end: start + 1 } : null
}

/** 八五折 and 72折 have a point in mind. */
const pointed = (value: Decimal): Decimal => (compare(value, TEN) > 0 ? timesTen(value, -1) : value)

/** 九 九 折, 7 2 折: two digits spaced out; `null` when the next thing is not such a digit before 折. */
function spacedDiscount(text: string, { cardinal, lo, start, end }: Magnitude): Magnitude | null {
  const at = skipSpaces(text, end)
  if (at === end || !cardinal || cardinal.end - cardinal.start !== 1) return null
  const digit = readCardinal(text, at)
  if (!digit || digit.end - digit.start !== 1 || digit.isFewFirst || text.charAt(skipSpaces(text, digit.end)) !== ZHE) return null
  const value = add(lo, timesTen(digit.lo, -1))
  return {
    start,
    end: digit.end,
    lo: value,
    hi: value,
    cardinal,
    precision: 'exact',
    own: null,
    numerals: [{ start, end: digit.end }],
    rule: 'numeral.tenths',
  }
}

/** 七成, 9.9折: tenths, given as percent. */
export function readTenths(text: string, written: Magnitude): Magnitude | null {
  const number = skipSpaces(text, written.end) > written.end ? (spacedDiscount(text, written) ?? written) : written
  const at = skipSpaces(text, number.end)
  const char = text.charAt(at)
  if ((char !== CHENG && char !== ZHE) || number.own) return null
  if (isIn(char === CHENG ? CHENG_WORDS : ZHE_WORDS, text, at + 1)) return null
  const [lo, hi] = char === ZHE ? [pointed(number.lo), pointed(number.hi)] : [number.lo, number.hi]
  if (compare(hi, TEN) > 0) return null
  const tenth = char === CHENG ? tenthAfter(text, at + 1) : null
  const percent = (value: Decimal) => timesTen(tenth ? add(value, tenth.value) : value, 1)
  const end = tenth?.end ?? at + 1
  return {
    ...number,
    end,
    lo: percent(lo),
    hi: percent(hi),
    own: PERCENT,
    numerals: [{ start: number.start, end }],
    rule: 'numeral.tenths',
  }
}
