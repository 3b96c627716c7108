import { DATE_STARTS, opensDate } from '#core/figures/dates/opening'
import { readPeriod } from '#core/figures/dates/period'
import { windowAt } from '#core/figures/fold'
import { makeFigure } from '#core/figures/make-figure'
import type { Recogniser } from '#core/figures/recogniser'

/** Longest written period, in code units: 公元前一九九四年十二月二十四日上午十一时三十分三十秒 and its end. */
const LONGEST = 64

/** Dates, periods and times of the day, with what opens or closes them. */
export const calendar: Recogniser = {
  id: 'date.calendar',
  starts: DATE_STARTS,
  recognise: (text, at, _from, { numerals }, folded) => {
    if (numerals || !opensDate(folded, at)) return null
    const period = readPeriod(windowAt(folded, at, LONGEST), 0)
    if (!period) return null
    const end = at + period.end
    return { end, figures: [makeFigure(text, { start: at, end, kind: 'date', date: period.date, rules: ['date.calendar'] })] }
  },
}
