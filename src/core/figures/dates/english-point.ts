import { MONTH_NAME, monthOf } from '#core/figures/dates/english-months'
import { isOnCalendar, type Moment, NOWHERE } from '#core/figures/dates/moment'
import { at, type Stretch } from '#core/figures/dates/stretch'
import { matchAt, sticky } from '#core/figures/sticky'

const YEAR = '((?:1[0-9]|20|21)\\d\\d)(?![\\d,.]*\\d|[A-Za-z])'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?(?![\\d,.]*\\d|[A-Za-z%])'
const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?'

const MONTH_FIRST = sticky(`${WEEKDAY}(${MONTH_NAME}) (?:${DAY}(?:,? ${YEAR})?|${YEAR})`)
const DAY_FIRST = sticky(`(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH_NAME})(?:,? ${YEAR})?`)
const LATIN_QUARTER = sticky(`(Q[1-4]|H[12])(?: of| in)?(?: ${YEAR})`)
const YEAR_QUARTER = sticky('((?:19|20)\\d\\d) ?(Q[1-4]|H[12])(?![A-Za-z0-9])')
const GROUPING = sticky(`(first|second|third|fourth|final|last) (quarter|half)(?: of(?: the year)?| in)?(?: ${YEAR})?(?![A-Za-z])`)
const DECADE = sticky('((?:1[0-9]|20)\\d)0s(?![A-Za-z])')
const CENTURY = sticky('(\\d{1,2})(?:st|nd|rd|th)[ -]century(?![A-Za-z])')
const TIME = sticky('(\\d{1,2})(?:[:.]([0-5]\\d))? ?([ap])\\.?m\\b\\.?')
const CLOCK = sticky('([01]?\\d|2[0-3]):([0-5]\\d)(?![\\d:])')

const FIRST_QUARTER = 33
const FIRST_HALF = 40
const NOON = 12

const found = (moment: Moment, match: RegExpExecArray): Stretch | null =>
  isOnCalendar(moment) ? at(moment, match.index + match[0].length) : null

/** April 24, 2017; April 24; April 2017; Monday, April 24. */
function readMonthFirst(window: string, start: number): Stretch | null {
  const match = matchAt(MONTH_FIRST, window, start)
  if (!match) return null
  const [, name = '', day, yearAfterDay, year] = match
  const moment = { ...NOWHERE, year: yearAfterDay ?? year ?? null, month: monthOf(name), day: day === undefined ? null : Number(day) }
  return found(moment, match)
}

/** 24 April 2017, 24th of April. */
function readDayFirst(window: string, start: number): Stretch | null {
  const match = matchAt(DAY_FIRST, window, start)
  if (!match) return null
  const [, day, name = '', year] = match
  return found({ ...NOWHERE, year: year ?? null, month: monthOf(name), day: Number(day) }, match)
}

const GROUPINGS: Readonly<Record<string, number>> = { first: 0, second: 1, third: 2, fourth: 3, final: 3, last: 3 }

const latinGrouping = (name: string): number => (name.startsWith('Q') ? FIRST_QUARTER : FIRST_HALF) + Number(name.charAt(1)) - 1

/** Q3 2016, 2016 Q3, third quarter of 2016, first half. */
function readGrouping(window: string, start: number): Stretch | null {
  const latin = matchAt(LATIN_QUARTER, window, start)
  if (latin) return found({ ...NOWHERE, year: latin[2] ?? null, grouping: latinGrouping(latin[1] ?? '') }, latin)
  const yearFirst = matchAt(YEAR_QUARTER, window, start)
  if (yearFirst) return found({ ...NOWHERE, year: yearFirst[1] ?? null, grouping: latinGrouping(yearFirst[2] ?? '') }, yearFirst)
  const match = matchAt(GROUPING, window, start)
  if (!match) return null
  const [, which = '', part, year] = match
  if (part === 'half' && year === undefined && !match[0].endsWith('the year')) return null
  const index = GROUPINGS[which] ?? 0
  const grouping = part === 'quarter' ? FIRST_QUARTER + index : FIRST_HALF + Math.min(index, 1)
  return found({ ...NOWHERE, year: year ?? null, grouping }, match)
}

/** the 1990s, the 19th century. */
function readLongPeriod(window: string, start: number): Stretch | null {
  const decade = matchAt(DECADE, window, start)
  if (decade) return found({ ...NOWHERE, year: `${decade[1]}X` }, decade)
  const century = matchAt(CENTURY, window, start)
  return century && found({ ...NOWHERE, year: `${String(Number(century[1]) - 1).padStart(2, '0')}XX` }, century)
}

/** 9:30 am, 9 p.m., 17:45. */
function readTime(window: string, start: number): Stretch | null {
  const match = matchAt(TIME, window, start)
  const clock = match ? null : matchAt(CLOCK, window, start)
  const [, hours, minutes = '00', half] = match ?? clock ?? []
  const read = match ?? clock
  if (!read || hours === undefined || (half !== undefined && Number(hours) > NOON)) return null
  const hour = half === undefined ? Number(hours) : (Number(hours) % NOON) + (half === 'p' ? NOON : 0)
  return found({ ...NOWHERE, time: `${String(hour).padStart(2, '0')}:${minutes}` }, read)
}

/** Any English date that needs no word before it. */
export const readEnglishPoint = (window: string, start: number): Stretch | null =>
  readMonthFirst(window, start) ??
  readDayFirst(window, start) ??
  readGrouping(window, start) ??
  readLongPeriod(window, start) ??
  readTime(window, start)
