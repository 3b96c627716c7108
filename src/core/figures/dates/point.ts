import { readTimeAfter, readTimeAlone } from '#core/figures/dates/clock'
import { isOnCalendar } from '#core/figures/dates/moment'
import { readNumericDate } from '#core/figures/dates/numeric-date'
import { readDay, readGrouping, readGroupingOfYear, readMonth, readPartOfMonth, readPartOfYear } from '#core/figures/dates/part-of-year'
import type { PartReader, Stretch } from '#core/figures/dates/stretch'
import { afterDeicticYear, readYear } from '#core/figures/dates/year'

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

/** 2016年, 2016年4月24日, 2016年上半年, 2016年底. */
const readFromYear: PartReader = (window, before) => {
  const year = readYear(window, before)
  return year && (readMonthAndDay(window, year) ?? readGroupingOfYear(window, year) ?? readPartOfYear(window, year) ?? year)
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

/** Any date, period or time there is a reader for, the most specific first. */
export const readPoint: PartReader = (window, before) =>
  readNumericDate(window, before) ??
  readFromYear(window, before) ??
  readFromDeicticYear(window, before) ??
  readMonthAndDay(window, before) ??
  readGrouping(window, before) ??
  readDayAlone(window, before) ??
  readTimeAlone(window, before)
