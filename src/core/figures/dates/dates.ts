import { calendar } from '#core/figures/dates/calendar'
import { englishCalendar } from '#core/figures/dates/english-calendar'
import { englishRecurrence } from '#core/figures/dates/english-recurrence'
import { lunar } from '#core/figures/dates/lunar'
import { recentPeriod } from '#core/figures/dates/recent-period'
import { recurrence } from '#core/figures/dates/recurrence'
import { weekday } from '#core/figures/dates/weekday'
import type { Recogniser } from '#core/figures/recogniser'

/** Dates, periods, times and what recurs. They are silent where every numeral is asked for, so that 1991年1月 gives 1991 and 1. */
export const DATES: readonly Recogniser[] = [recurrence, weekday, recentPeriod, lunar, calendar, englishRecurrence, englishCalendar]
