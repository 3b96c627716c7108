import { isOnCalendar, type Moment, NOWHERE } from '#core/figures/dates/moment'
import { at, type PartReader } from '#core/figures/dates/stretch'
import { matchAt, sticky } from '#core/figures/sticky'

const CLOCK = '(?:T| )([01]?\\d|2[0-4]):([0-5]\\d)(?::([0-5]\\d))?(?:\\.\\d+)?(?:Z|[+-]\\d\\d:?\\d\\d)?'
/** Neither more digits nor a further group, which would make it a telephone number or an address. */
const END = '(?![0-9A-Za-z])(?![-./:]\\d)'
const YEAR_FIRST = sticky(`(\\d{4})([-/.·])(\\d{1,2})\\2(\\d{1,2})(?:[日号]|${CLOCK})?`, END)
const YEAR_MONTH = sticky(`([12]\\d{3})[-/](0[1-9]|1[0-2])`, END)
/** (2016-2020): years in brackets. */
const YEARS = sticky('((?:19|20)\\d\\d) ?[-–—~] ?((?:19|20)\\d\\d)(?= ?[)）])')
const YEAR_LAST = sticky('(\\d{1,2})([-/.])(\\d{1,2})\\2([12]\\d{3})', END)

const dated = (year: string, month: number, day: number, time: string | null): Moment => ({ ...NOWHERE, year, month, day, time })

/** 2017-04-24, 2017/4/24, 2017.4.24, 2017·4·24, with the time that may follow. */
const readYearFirst: PartReader = (window, before) => {
  const match = matchAt(YEAR_FIRST, window, before.end)
  if (!match) return null
  const [whole, year = '', , month, day, hour, minute, second] = match
  const time = hour === undefined ? null : [hour.padStart(2, '0'), minute, second].filter((part) => part !== undefined).join(':')
  const moment = dated(year, Number(month), Number(day), time)
  return isOnCalendar(moment) ? at(moment, before.end + whole.length) : null
}

const readYearMonth: PartReader = (window, before) => {
  const match = matchAt(YEAR_MONTH, window, before.end)
  return match ? at({ ...NOWHERE, year: match[1] ?? '', month: Number(match[2]) }, before.end + match[0].length) : null
}

/** 24/04/2017; where day and month could be either, only the year is certain: 08/04/2017. */
const readYearLast: PartReader = (window, before) => {
  const match = matchAt(YEAR_LAST, window, before.end)
  if (!match) return null
  const [whole, one, , other, year = ''] = match
  const [a, b] = [Number(one), Number(other)]
  const moment = a === b || b > 12 ? dated(year, a, b, null) : a > 12 ? dated(year, b, a, null) : { ...NOWHERE, year }
  return isOnCalendar(moment) ? at(moment, before.end + whole.length) : null
}

const readYears: PartReader = (window, before) => {
  const match = matchAt(YEARS, window, before.end)
  const [whole = '', first = '', last = ''] = match ?? []
  if (!match || last < first) return null
  return { first: { ...NOWHERE, year: first }, last: { ...NOWHERE, year: last }, end: before.end + whole.length }
}

export const readNumericDate: PartReader = (window, before) =>
  readYearFirst(window, before) ?? readYearMonth(window, before) ?? readYears(window, before) ?? readYearLast(window, before)
