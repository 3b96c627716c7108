import type { AttributeType } from '#core/attributes/attribute-type'
import { compareDecimals, formatDecimal, isDecimal, readDecimal, scaleOf, toHalfWidth } from '#core/attributes/decimal-number'
import { type Interval, isInterval } from '#core/model/annotation'
import { type Problem, problem } from '#core/model/problem'
import { fail, ok, type Result } from '#core/util/result'

/** How people leave an end of an interval open. */
const UNBOUNDED = /^(?:…+|\.{2,}|-?∞)$/
const COMPARISON = /^(≥|≧|>=|≤|≦|<=|>|<)(.+)$/
const BRACKETED = /^([[(])(.*)([\])])$/
const TO = /–|—+|-|~|至|到/g

const wrong = (typed: string): Problem => problem('attribute-interval', { value: typed })

function bound(part: string): string | null | undefined {
  if (UNBOUNDED.test(part)) return null
  return readDecimal(part) ?? undefined
}

function checked(interval: Interval, typed: string): Result<Interval> {
  const { lo, hi, loOpen, hiOpen } = interval
  if (lo === null && hi === null) return fail(wrong(typed))
  const order = lo === null || hi === null ? -1 : compareDecimals(lo, hi)
  const isEmpty = order > 0 || (order === 0 && (loOpen || hiOpen))
  return isEmpty ? fail(problem('attribute-interval-empty', { value: typed })) : ok(interval)
}

/** Splits `text` at one of `separators`, the only place where both sides are bounds; the scale word on the right counts for the left too. */
function splitBounds(text: string, separators: RegExp): readonly [string | null, string | null] | null {
  const scale = scaleOf(text)
  const readings = [...text.matchAll(separators)].flatMap(({ 0: separator, index }) => {
    const left = text.slice(0, index)
    const lo = bound(/\d$/.test(left) ? left + scale : left)
    const hi = bound(text.slice(index + separator.length))
    return lo === undefined || hi === undefined ? [] : [[lo, hi] as const]
  })
  return readings.length === 1 ? (readings[0] ?? null) : null
}

/** `≥500`, `<4` */
function parseComparison(sign: string, number: string, typed: string): Result<Interval> {
  const value = readDecimal(number)
  if (value === null) return fail(wrong(typed))
  const open = sign === '>' || sign === '<'
  const isLower = '>≥≧'.includes(sign.charAt(0))
  return ok({ lo: isLower ? value : null, hi: isLower ? null : value, loOpen: isLower && open, hiOpen: !isLower && open })
}

/** `[1, 2)`. Without a space after the comma a number with thousands separators may read in two ways; then it is refused. */
function parseBracketed(open: string, inner: string, close: string, typed: string): Result<Interval> {
  const bounds = splitBounds(inner, inner.includes(';') ? /;/g : /,/g)
  if (!bounds) return fail(wrong(typed))
  const [lo, hi] = bounds
  return checked({ lo, hi, loOpen: lo !== null && open === '(', hiOpen: hi !== null && close === ')' }, typed)
}

/** `12,000–13,000`, or one number, which is then both bounds. */
function parseRange(range: string, typed: string): Result<Interval> {
  const exact = readDecimal(range)
  if (exact !== null) return ok({ lo: exact, hi: exact, loOpen: false, hiOpen: false })
  const bounds = splitBounds(range, TO)
  if (!bounds) return fail(wrong(typed))
  return checked({ lo: bounds[0], hi: bounds[1], loOpen: false, hiOpen: false }, typed)
}

function parse(typed: string): Result<Interval> {
  const plain = toHalfWidth(typed.replace(/[,，]\s+/g, ';'))
  const [, sign, number] = COMPARISON.exec(plain) ?? []
  if (sign && number) return parseComparison(sign, number, typed)
  const [, open, inner, close] = BRACKETED.exec(plain) ?? []
  if (open && inner !== undefined && close) return parseBracketed(open, inner, close, typed)
  return parseRange(plain, typed)
}

/** `12,000–13,000`, `≥ 500`, `(1, 2]`; an open bound is never written like a closed one. */
export function formatInterval({ lo, hi, loOpen, hiOpen }: Interval): string {
  if (lo === null) return hi === null ? '' : `${hiOpen ? '<' : '≤'} ${formatDecimal(hi)}`
  if (hi === null) return `${loOpen ? '>' : '≥'} ${formatDecimal(lo)}`
  if (lo === hi) return formatDecimal(lo)
  if (!loOpen && !hiOpen) return `${formatDecimal(lo)}–${formatDecimal(hi)}`
  return `${loOpen ? '(' : '['}${formatDecimal(lo)}, ${formatDecimal(hi)}${hiOpen ? ')' : ']'}`
}

function compareBounds(a: string | null, b: string | null, unbounded: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? unbounded : -unbounded
  return compareDecimals(a, b)
}

export const interval: AttributeType<Interval> = {
  holds: (value): value is Interval => isInterval(value) && [value.lo, value.hi].every((bound) => bound === null || isDecimal(bound)),
  parse,
  format: formatInterval,
  default: null,
  compare: (a, b) => compareBounds(a.lo, b.lo, -1) || Number(a.loOpen) - Number(b.loOpen) || compareBounds(a.hi, b.hi, 1),
  column: {
    suffixes: ['lo', 'hi', 'lo_open', 'hi_open'],
    cells: ({ lo, hi, loOpen, hiOpen }) => [lo, hi, loOpen, hiOpen],
  },
}
