import { writeDecimal } from '#core/figures/decimal'
import type { Context } from '#core/figures/english/context'
import { hedgeBeginning, hedgeEnding } from '#core/figures/english/hedges'
import { readNumber } from '#core/figures/english/read-number'
import type { FigureDraft } from '#core/figures/make-figure'
import { makeFigure } from '#core/figures/make-figure'
import type { Recognition } from '#core/figures/recogniser'
import { matchAt, sticky } from '#core/figures/sticky'

const OLD = sticky(
  '-(year|month|week|day)-olds?(?![A-Za-z])| (year|month|week|day)s? (?:old|of age)(?![A-Za-z])|-(year|month|week|day) old(?![A-Za-z])',
)
const AGED = /(?:^|[^A-Za-z])(?:aged|ages?)(?: of)? $/i
const RANGE = sticky('(?: ?[-–—] ?| to | and )(\\d{1,3})')
const CODES: Readonly<Record<string, string>> = { year: 'a', month: 'mo', week: 'wk', day: 'd' }

type Age = Pick<FigureDraft, 'value' | 'bounds' | 'approx' | 'unit' | 'unitCode'> & { readonly end: number }

/** 60-year-olds, 60 years old. */
function readOld(window: string, at: number, value: string): Age | null {
  const match = matchAt(OLD, window, at)
  const unit = match?.[1] ?? match?.[2] ?? match?.[3]
  return match && unit !== undefined
    ? { value, approx: null, unit: match[0].replace(/^[ -]/, ''), unitCode: CODES[unit] ?? null, end: at + match[0].length }
    : null
}

/** aged 45, aged 18 to 30, aged 60 and over. */
function readAged(window: string, at: number, value: string): Age {
  const range = matchAt(RANGE, window, at)
  if (range?.[1]) {
    const bounds = { lo: value, hi: range[1], loOpen: false, hiOpen: false }
    return { value: null, bounds, approx: null, unit: null, unitCode: 'a', end: at + range[0].length }
  }
  const hedge = hedgeBeginning(window, at)
  return { value, approx: hedge?.approx ?? null, unit: null, unitCode: 'a', end: at + (hedge?.length ?? 0) }
}

/** How old somebody is. */
export function readAge({ text, at, window, before }: Context): Recognition | null {
  const number = readNumber(window, 0, false)
  if (!number) return null
  const value = writeDecimal(number.value)
  const age = readOld(window, number.end, value) ?? (AGED.test(before) ? readAged(window, number.end, value) : null)
  if (!age) return null
  const hedge = hedgeEnding(before)
  const { end, ...fields } = age
  const figure = makeFigure(text, {
    ...fields,
    start: at - (hedge?.length ?? 0),
    end: at + end,
    kind: 'age',
    approx: fields.approx ?? hedge?.approx ?? null,
    parts: { numeral: [{ start: at, end: at + number.end }] },
    rules: ['english.age'],
  })
  return { end: at + end, figures: [figure] }
}
