import { ARABIC, classAt, valueAt } from '#core/figures/chinese/numeral-classes'
import { codeSet, isIn } from '#core/figures/code-set'
import { type Decimal, timesTen } from '#core/figures/decimal'
import { foldedAt } from '#core/figures/lexicons/folds'
import { isHan, isLatinAt } from '#core/figures/word-trie'

/** Nobody reads a longer one as a number. */
export const MOST_DIGITS = 60
const GROUP = 3
const COMMA = 0x2c
const STOP = 0x2e
const DASH = 0x2d
const PLUS = 0x2b
const SMALL_E = 0x65
const LOWER_CASE = 0x20
/** Thin and no-break spaces between groups of three (GB/T 15835). */
const GROUPING_SPACES = codeSet('\u00a0\u2009\u202f')

export interface ArabicRead {
  readonly value: Decimal
  readonly end: number
  /** Digits before the point. */
  readonly digits: number
  readonly hasPoint: boolean
}

export const isArabic = (text: string, at: number): boolean => classAt(text, at) === ARABIC

export function digitsEnd(text: string, at: number): number {
  let end = at
  while (isArabic(text, end)) end++
  return end
}

const FULL_WIDTH = 0xff00

/** A comma, or a full-width one between full-width digits: 20，300 are two numbers. */
function isSeparator(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === COMMA || isIn(GROUPING_SPACES, text, at)) return true
  return foldedAt(text, at) === COMMA && text.charCodeAt(at - 1) > FULL_WIDTH && text.charCodeAt(at + 1) > FULL_WIDTH
}

/** 82，225.00: a full-width comma also where a point shows that the number is one. */
function pointedGroupsEnd(text: string, start: number, firstEnd: number): number {
  if (firstEnd - start > GROUP || foldedAt(text, firstEnd) !== COMMA) return firstEnd
  const end = digitsEnd(text, firstEnd + 1)
  return end === firstEnd + 1 + GROUP && foldedAt(text, end) === STOP && isArabic(text, end + 1) ? end : firstEnd
}

/** Past all groups `,234` that follow the first one to three digits. */
function groupsEnd(text: string, start: number, firstEnd: number): number {
  if (firstEnd - start > GROUP) return firstEnd
  let end = firstEnd
  while (end - start <= MOST_DIGITS && isSeparator(text, end) && digitsEnd(text, end + 1) === end + 1 + GROUP) end += 1 + GROUP
  return end
}

/** Digits that a binary number holds exactly. */
const EXACT_DIGITS = 15

/** All digits from `start` to `end` as one whole number, whatever separates them. */
function digitsBetween(text: string, start: number, end: number): bigint {
  if (end - start > EXACT_DIGITS) return BigInt(digitCharacters(text, start, end) || '0')
  let value = 0
  for (let at = start; at < end; at++) if (isArabic(text, at)) value = value * 10 + valueAt(text, at)
  return BigInt(value)
}

function digitCharacters(text: string, start: number, end: number): string {
  let digits = ''
  for (let at = start; at < end; at++) if (isArabic(text, at)) digits += valueAt(text, at)
  return digits
}

function countDigits(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) if (isArabic(text, at)) count++
  return count
}

/** 2e5: the power of ten, and where it ends; `null` when that is something else. */
function readExponent(text: string, at: number): { readonly power: number; readonly end: number } | null {
  if ((foldedAt(text, at) | LOWER_CASE) !== SMALL_E) return null
  const sign = foldedAt(text, at + 1)
  const start = sign === DASH || sign === PLUS ? at + 2 : at + 1
  const end = digitsEnd(text, start)
  if (end === start || end - start > 2 || isLatinAt(text, end) || isHan(text.charCodeAt(end))) return null
  return { power: Number(digitsBetween(text, start, end)) * (sign === DASH ? -1 : 1), end }
}

/** 12345, 1,234.5, ９．４, 2e5, .5 where `at` stands on the point. `null` when it is too long to be a quantity. */
export function readArabic(text: string, at: number): ArabicRead | null {
  const firstEnd = digitsEnd(text, at)
  const wholeEnd = Math.max(groupsEnd(text, at, firstEnd), pointedGroupsEnd(text, at, firstEnd))
  const fractionEnd = foldedAt(text, wholeEnd) === STOP ? digitsEnd(text, wholeEnd + 1) : wholeEnd
  const hasPoint = fractionEnd > wholeEnd + 1
  const end = hasPoint ? fractionEnd : wholeEnd
  if (end - at > MOST_DIGITS) return null
  const value = { coefficient: digitsBetween(text, at, end), exponent: wholeEnd - end + (hasPoint ? 1 : 0) }
  const exponent = readExponent(text, end)
  return {
    value: exponent ? timesTen(value, exponent.power) : value,
    end: exponent?.end ?? end,
    digits: countDigits(text, at, wholeEnd),
    hasPoint,
  }
}
