import { daysBetweenNames } from '#core/figures/dates/week'
import { windowAt } from '#core/figures/fold'
import { makeFigure } from '#core/figures/make-figure'
import type { Recogniser } from '#core/figures/recogniser'
import { matchAt, sticky } from '#core/figures/sticky'

const DAY = '(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?(?![A-Za-z])'
const EVERY = sticky(`[Ee]very ${DAY}`)
const RANGE = sticky(`(?:[Ee]very )?${DAY}(?: to | through | till | until | ?[-–—] ?)${DAY}`)
const LONGEST = 48

const nameOf = (day: string): string => day.slice(0, 2).toUpperCase()

/** every Friday, Monday to Friday, as RFC 5545 recurrence rules; a single day of some week is silent. */
export const englishRecurrence: Recogniser = {
  id: 'date.english-recurrence',
  starts: 'EeMTWFS',
  recognise: (text, start, _from, { numerals }, folded) => {
    if (numerals) return null
    const window = windowAt(folded, start, LONGEST)
    const match = matchAt(RANGE, window, 0) ?? matchAt(EVERY, window, 0)
    if (!match) return null
    const [whole, first = '', last = first] = match
    const end = start + whole.length
    const date = `FREQ=WEEKLY;BYDAY=${daysBetweenNames(nameOf(first), nameOf(last))}`
    const certainty = /^every/i.test(whole) ? 'sure' : 'likely'
    return { end, figures: [makeFigure(text, { start, end, kind: 'date', date, certainty, rules: ['date.english-recurrence'] })] }
  },
}
