import { describe, expect, it } from 'vitest'
import { englishCalendar } from '#core/figures/dates/english-calendar'
import { makeDispatch } from '#core/figures/dispatch'
import { scan } from '#core/figures/find-figures'

const dispatch = makeDispatch([englishCalendar])
const datesIn = (text: string) => scan(dispatch, text, { numerals: false }).map(({ text: quote, date }) => [quote, date])

describe('English dates', () => {
  it.each([
    ['Opened on March 5, 2019.', 'March 5, 2019', '2019-03-05'],
    ['on 5 March 2019', '5 March 2019', '2019-03-05'],
    ['the 5th of March', '5th of March', '--03-05'],
    ['In March 2019 it', 'March 2019', '2019-03'],
    ['on Sept. 3', 'Sept. 3', '--09-03'],
    ['Results for Q3 2019', 'Q3 2019', '2019-35'],
    ['in the third quarter of 2019', 'third quarter of 2019', '2019-35'],
    ['the first half of 2019', 'first half of 2019', '2019-40'],
    ['in 2019 they', '2019', '2019'],
    ['since 2019', 'since 2019', '2019/..'],
    ['by 2035,', 'by 2035', '../2035'],
    ['from 2016 to 2018', '2016 to 2018', '2016/2018'],
    ['between 2016 and 2018', '2016 and 2018', '2016/2018'],
    ['during the 1990s', '1990s', '199X'],
    ['a 19th-century house', '19th-century', '18XX'],
    ['March 5 to 8', 'March 5 to 8', '--03-05/--03-08'],
    ['at 9:30 am on', '9:30 am', 'T09:30'],
    ['at 9 p.m. sharp', '9 p.m.', 'T21:00'],
  ])('%s', (text, quote, date) => expect(datesIn(text)).toEqual([[quote, date]]))
  it.each(['2019 people', 'They may 5 times', 'March on', 'a price of $2019', 'rose 20 march hares', 'the second half'])(
    'no date in %s',
    (text) => expect(datesIn(text)).toEqual([]),
  )
})
