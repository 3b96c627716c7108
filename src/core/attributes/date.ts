import { type AttributeType, isText } from '#core/attributes/attribute-type'
import { toHalfWidth } from '#core/attributes/decimal-number'
import { problem } from '#core/model/problem'
import { fail, ok } from '#core/util/result'

const EDTF = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const daysIn = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0))

/** `2024年3月18日`, `2024.3.18` and `2024-3-18` as `2024-03-18`; `null` when there is no such day. */
function readDate(text: string): string | null {
  const plain = text.replace(/[年月.](?=\d)/g, '-').replace(/[年月日号]$/, '')
  const match = EDTF.exec(plain)
  if (!match) return null
  const [, year = '', month, day] = match
  if (month === undefined) return year
  const days = daysIn(Number(year), Number(month))
  if (days === 0 || (day !== undefined && (Number(day) < 1 || Number(day) > days))) return null
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-')
}

/** The first day of a date and the last one, as text that sorts. */
const earliest = (date: string): string => date.padEnd(10, '-01')
const latest = (date: string): string => date.padEnd(10, '-99')

function readDateOrRange(typed: string): string | null {
  const parts = toHalfWidth(typed)
    .split(/\/|–|—+|~|至|到/)
    .map(readDate)
  const [from, to] = parts
  if (from === undefined || from === null || to === null || parts.length > 2) return null
  if (to === undefined) return from
  return earliest(from) <= latest(to) ? `${from}/${to}` : null
}

export const date: AttributeType<string> = {
  holds: isText,
  parse: (typed) => {
    const value = readDateOrRange(typed)
    return value === null ? fail(problem('attribute-date', { value: typed })) : ok(value)
  },
  format: (value) => value,
  default: null,
  compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
  column: { suffixes: [''], cells: (value) => [value] },
}
