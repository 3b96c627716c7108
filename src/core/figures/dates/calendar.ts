import { BEHIND_NUMBER, DATE_PAIRS, DATE_STARTS, opensDate } from '#core/figures/dates/opening'
import { readPeriod } from '#core/figures/dates/period'
import { readPlainDate } from '#core/figures/dates/plain-date'
import type { Figure } from '#core/figures/figure'
import { windowAt } from '#core/figures/fold'
import { makeFigure } from '#core/figures/make-figure'
import type { Recogniser, Recognition } from '#core/figures/recogniser'

/** Longest written period, in code units: 公元前一九九四年十二月二十四日上午十一时三十分三十秒 and its end. */
const LONGEST = 64

const RULES: Figure['rules'] = ['date.calendar']

const answer = (text: string, start: number, end: number, date: string): Recognition => ({
  end,
  figures: [makeFigure(text, { start, end, kind: 'date', date, rules: RULES })],
})

/** Dates, periods and times of the day, with what opens or closes them. */
export const calendar: Recogniser = {
  id: 'date.calendar',
  starts: DATE_STARTS,
  beside: { behind: BEHIND_NUMBER, before: '' },
  pairs: DATE_PAIRS,
  recognise: (text, at, _from, { numerals }, folded) => {
    if (numerals || !opensDate(folded, at)) return null
    const plain = readPlainDate(folded, at)
    if (plain) return answer(text, at, plain.end, plain.date)
    const period = readPeriod(windowAt(folded, at, LONGEST), 0)
    return period && answer(text, at, at + period.end, period.date)
  },
}
