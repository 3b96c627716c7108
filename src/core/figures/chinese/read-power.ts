import { valueAt } from '#core/figures/chinese/numeral-classes'
import { digitsEnd, isArabic } from '#core/figures/chinese/read-arabic'
import { type Decimal, divide, ONE, power } from '#core/figures/decimal'
import { foldedAt } from '#core/figures/lexicons/folds'

const CARET = 0x5e
const PLUS = 0x2b
const DASH = 0x2d
const MOST_SIGNS = 2
/** Larger powers are longer than any quantity. */
const MOST_EXPONENT = 64

function signsEnd(text: string, at: number): number {
  let end = at
  while (end - at < MOST_SIGNS && (foldedAt(text, end) === PLUS || foldedAt(text, end) === DASH)) end++
  return end
}

/** Whether the signs before an exponent make it negative. */
function isNegative(text: string, start: number, end: number): boolean {
  let dashes = 0
  for (let at = start; at < end; at++) if (foldedAt(text, at) === DASH) dashes++
  return dashes % 2 === 1
}

/** 2^-1, 1.1^+23: `base` to the exponent written at `at`; `null` when none is. */
export function readPower(text: string, at: number, base: Decimal): { readonly value: Decimal; readonly end: number } | null {
  if (foldedAt(text, at) !== CARET) return null
  const start = signsEnd(text, at + 1)
  const end = digitsEnd(text, start)
  if (end === start || end - start > 2 || !isArabic(text, start)) return null
  let exponent = 0
  for (let position = start; position < end; position++) exponent = exponent * 10 + valueAt(text, position)
  if (exponent > MOST_EXPONENT) return null
  const raised = power(base, exponent)
  const value = isNegative(text, at + 1, start) ? divide(ONE, raised) : raised
  return value && { value, end }
}
