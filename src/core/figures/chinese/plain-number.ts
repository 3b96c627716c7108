import { classAt, DIGIT, isMore, isPoint, NONE, valueAt } from '#core/figures/chinese/numeral-classes'
import { isHan } from '#core/figures/word-trie'
import type { Span } from '#core/model/span'

/** A number with nothing to it: up to fifteen ASCII digits, perhaps with decimals, perhaps 万 or 亿 behind them; or one Chinese digit. */
export interface PlainNumber extends Span {
  /** An exact decimal, as in a figure. */
  readonly value: string
  /** What a single Chinese digit is; `null` of Arabic figures. */
  readonly digit: number | null
  /** Where 万 or 亿 begins; `end` without one. */
  readonly scaleStart: number
  /** Decimals, and no scale that could make a whole number of them. */
  readonly hasPoint: boolean
}

const ZERO = 0x30
const NINE = 0x39
const STOP = 0x2e
const PERCENT = 0x25
const WAN = 0x4e07
const YI = 0x4ebf
/** More of them are read with care. */
const MOST_DIGITS = 15

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= ZERO && code <= NINE
}

function digitsEnd(text: string, at: number): number {
  let end = at
  while (isDigitAt(text, end)) end++
  return end
}

/** Whether the number ends at `at` for sure: behind it comes a sign of percent, or a Chinese character that goes on no number. */
function endsThere(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === PERCENT || (isHan(code) && classAt(text, at) === NONE && !isMore(text, at) && !isPoint(text, at))
}

const powerOf = (code: number): number => (code === WAN ? 4 : code === YI ? 8 : 0)

/** The fraction's end without the zeros that say nothing; the point's offset where nothing is left. */
function fractionEnd(text: string, point: number, end: number): number {
  let last = end
  while (last > point + 1 && text.charCodeAt(last - 1) === ZERO) last--
  return last === point + 1 ? point : last
}

/** `33.33` and 4 as `333300`; `null` for what is better read with care: 0.5万, 1.23456万. */
function writtenValue(text: string, start: number, point: number, end: number, power: number): string | null {
  const last = fractionEnd(text, point, end)
  if (power === 0) return text.slice(start, last)
  const decimals = Math.max(0, last - point - 1)
  if (decimals > power || text.charCodeAt(start) === ZERO) return null
  return text.slice(start, point) + text.slice(point + 1, last) + '0'.repeat(power - decimals)
}

function readArabic(text: string, start: number): PlainNumber | null {
  const point = digitsEnd(text, start)
  const digits = text.charCodeAt(point) === STOP && isDigitAt(text, point + 1) ? digitsEnd(text, point + 1) : point
  const power = powerOf(text.charCodeAt(digits))
  const end = power > 0 ? digits + 1 : digits
  if (digits - start > MOST_DIGITS || (point > start + 1 && text.charCodeAt(start) === ZERO) || !endsThere(text, end)) return null
  const value = writtenValue(text, start, point, digits, power)
  return value === null ? null : { start, end, value, digit: null, scaleStart: digits, hasPoint: digits > point && power === 0 }
}

function readDigit(text: string, start: number): PlainNumber | null {
  const digit = valueAt(text, start)
  if (digit === 0 || !endsThere(text, start + 1)) return null
  return { start, end: start + 1, value: String(digit), digit, scaleStart: start + 1, hasPoint: false }
}

/** The number that begins at `at` where a few looks tell it for sure; `null` for all others. */
export function readPlainNumber(text: string, at: number): PlainNumber | null {
  if (isDigitAt(text, at)) return readArabic(text, at)
  return classAt(text, at) === DIGIT ? readDigit(text, at) : null
}
