import { type AttributeType, isText } from '#core/attributes/attribute-type'
import { toHalfWidth } from '#core/attributes/decimal-number'
import { problem } from '#core/model/problem'
import { fail, ok } from '#core/util/result'

const YEAR_MONTH_DAY = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/
/** A month, and a day of it, of any year: `--04-24`, `4月24日`. */
const MONTH_DAY = /^(?:--(\d{1,2})(?:-(\d{1,2}))?|(\d{1,2})月(?:(\d{1,2})[日号])?)$/
/** RFC 5545: what comes back every week, month, year. */
const RECURRENCE = /^FREQ=[A-Z]+(?:;[A-Z]+=[A-Z0-9,+-]+)*$/
/** Signs that dates of EDTF are made of; what a text says (`202X`, `2024-W03`) may be more than a coder can type. */
const DATE_SIGNS = /^(?=.*[\dX])[-\dXTWQZ:.~?%+/]+$/
const LEAP_YEAR = 2024
/** An end that is not known or not reached yet. */
const OPEN = '..'
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const daysIn = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0))

/** `year`, `year-month` or `year-month-day`; `null` when there is no such day. */
function assemble(year: string, month: string | undefined, day: string | undefined): string | null {
  if (month === undefined) return year
  const days = daysIn(Number(year), Number(month))
  if (days === 0 || (day !== undefined && (Number(day) < 1 || Number(day) > days))) return null
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-')
}

/** `2024年3月18日`, `2024.3.18` and `2024-3-18` as `2024-03-18`; `3月18日` as `--03-18`; `null` when there is no such day. */
function readDate(text: string): string | null {
  const yearless = MONTH_DAY.exec(text)
  if (yearless) {
    const [, month = yearless[3], day = yearless[4]] = yearless
    return assemble(String(LEAP_YEAR), month, day)?.replace(String(LEAP_YEAR), '-') ?? null
  }
  const [match, year = '', month, day] = YEAR_MONTH_DAY.exec(text.replace(/[年月.](?=\d)/g, '-').replace(/[年月日号]$/, '')) ?? []
  return match === undefined ? null : assemble(year, month, day)
}

/** The first day of a date and the last one, as text that sorts. */
const earliest = (date: string): string => date.padEnd(10, '-01')
const latest = (date: string): string => date.padEnd(10, '-99')

function readRange(from: string, to: string): string | null {
  const ends = [from, to].map((end) => (end === OPEN || end === '' ? OPEN : readDate(end)))
  const [first, last] = ends
  if (first === null || last === null || first === undefined || last === undefined) return null
  if (ends.every((end) => end === OPEN)) return null
  const apart = ends.includes(OPEN) || first.startsWith('-') || last.startsWith('-')
  return apart || earliest(first) <= latest(last) ? `${first}/${last}` : null
}

/** What stands between the two ends of a period; the double hyphen of `--04-24` does not. */
const BETWEEN = /\/|–|—+|~|至|到/

function readDateOrRange(typed: string): string | null {
  const plain = toHalfWidth(typed)
  if (RECURRENCE.test(plain)) return plain
  const [from, to, ...more] = plain.split(BETWEEN)
  if (from === undefined || more.length > 0) return null
  return to === undefined ? readDate(from) : readRange(from, to)
}

export const date: AttributeType<string> = {
  holds: (value): value is string => isText(value) && (RECURRENCE.test(value) || DATE_SIGNS.test(value)),
  parse: (typed) => {
    const value = readDateOrRange(typed)
    return value === null ? fail(problem('attribute-date', { value: typed })) : ok(value)
  },
  format: (value) => value,
  default: null,
  compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
  column: { suffixes: [''], cells: (value) => [value] },
}
