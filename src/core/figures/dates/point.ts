import { readCentury } from '#core/figures/dates/century'
import { readTimeAfter, readTimeAlone } from '#core/figures/dates/clock'
import { isOnCalendar } from '#core/figures/dates/moment'
import { readNumericDate } from '#core/figures/dates/numeric-date'
import { readDay, readGrouping, readGroupingOfYear, readMonth, readPartOfMonth, readPartOfYear } from '#core/figures/dates/part-of-year'
import type { PartReader, Stretch } from '#core/figures/dates/stretch'
import { afterDeicticYear, readYear } from '#core/figures/dates/year'
import { charAfter, numeralRunEnd } from '#core/figures/numeral-run'

/** What a day may carry: the time. */
const withTime = (window: string, day: Stretch): Stretch => readTimeAfter(window, day) ?? day

/** A day after its month: a day beyond the calendar is no day. */
function dayIn(window: string, month: Stretch): Stretch | null {
  const day = readDay(window, month)
  return day && isOnCalendar(day.first) && isOnCalendar(day.last) ? withTime(window, day) : null
}

/** 4月, 4月24日, 4月底, 4月24日上午9时. */
const readMonthAndDay: PartReader = (window, before) => {
  const month = readMonth(window, before)
  return month && (dayIn(window, month) ?? readPartOfMonth(window, month) ?? month)
}

/** What a year goes on with; most years end there. */
const AFTER_YEAR = ' 0123456789〇零○一二三四五六七八九十廿卅两第前后上下Q初中底末年'

/** 2016年, 2016年4月24日, 2016年上半年, 2016年底. */
const readFromYear: PartReader = (window, before) => {
  const year = readYear(window, before)
  if (!year || !AFTER_YEAR.includes(window.charAt(year.end) || '，')) return year
  return readMonthAndDay(window, year) ?? readGroupingOfYear(window, year) ?? readPartOfYear(window, year) ?? year
}

/** 今年1至5月, 去年前三季度; the bare 今年 says nothing. */
const readFromDeicticYear: PartReader = (window, before) => {
  const end = afterDeicticYear(window, before)
  if (end === before.end) return null
  const year = { ...before, end }
  return readMonthAndDay(window, year) ?? readGroupingOfYear(window, year)
}

/** 24日 in news is a day; 3日内, 15日游 and 五日 are not. */
const AS_A_DAY = /^\d{1,2}(?: ?(?:至|到|[-—~]{1,2}) ?\d{1,2})?日(?![内游期龄均间元圆币本产])/

const readDayAlone: PartReader = (window, before) => {
  if (!AS_A_DAY.test(window.slice(before.end))) return null
  return dayIn(window, before)
}

const NUMERIC = [readNumericDate, readFromYear, readTimeAlone]
const IN_YEARS = [readCentury, readFromYear]
const IN_MONTHS = [readMonthAndDay]
const IN_DAYS = [readDayAlone, readMonthAndDay]
const IN_HOURS = [readTimeAlone]
/** Where no number stands first: 今年, 上半年, 下午. */
const IN_WORDS = [readCentury, readFromYear, readFromDeicticYear, readGrouping, readTimeAlone]
const ALL = [readCentury, readNumericDate, readFromYear, readFromDeicticYear, readMonthAndDay, readGrouping, readDayAlone, readTimeAlone]

/** By the character behind the first number. */
const READERS: ReadonlyMap<string, readonly PartReader[]> = new Map([
  ['年', IN_YEARS],
  ['世', IN_YEARS],
  ['月', IN_MONTHS],
  ['日', IN_DAYS],
  ['号', IN_DAYS],
  ['时', IN_HOURS],
  ['点', IN_HOURS],
  [':', IN_HOURS],
  ['：', IN_HOURS],
  ['/', NUMERIC],
  ['.', NUMERIC],
  ['季', [readGrouping]],
])
const LONGEST_NUMBER = 6
const SPACE = ' '

/** Those that may find something at `at`, by the number there and what follows it; a space may still have a number behind it. */
function readersAt(window: string, at: number): readonly PartReader[] {
  const numberEnd = numeralRunEnd(window, at, LONGEST_NUMBER)
  if (numberEnd > at) return READERS.get(charAfter(window, numberEnd)) ?? ALL
  return window.charAt(at) === SPACE ? ALL : IN_WORDS
}

/** Any date, period or time there is a reader for, the most specific first. */
export function readPoint(window: string, before: Stretch): Stretch | null {
  for (const read of readersAt(window, before.end)) {
    const point = read(window, before)
    if (point) return point
  }
  return null
}
