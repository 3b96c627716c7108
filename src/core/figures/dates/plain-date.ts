import { codeSet, isIn } from '#core/figures/code-set'
import { edtfOf, isOnCalendar, NOWHERE } from '#core/figures/dates/moment'
import type { Period } from '#core/figures/dates/period'
import { isDigitAt } from '#core/figures/numeral-run'

/*
 * The straight road for what most dates of a text are: 2016年, 2016年4月, 4月24日, 2016年4月24日, with nothing beside them that could be part of the
 * date. All others are read by the patterns of period.ts, which say the same of these.
 */

/** Behind one of these a day or a month ends for sure. */
const ENDS = codeSet('，。；、！？）”\n')
/** What may go on a year, or make a length of time of it: 2016年底, 2016年至2018年, 2000年历史, 1990年代. */
const YEAR_GOES_ON = codeSet(
  ' 0123456789〇零○一二三四五六七八九十廿卅两几第前后上下Q初中底末年度代至到-–—―─~〜以迄之起为左许多的历文时岁光沧古树来间',
)
const YEAR_DIGITS = 4
const FIRST_YEAR = 1000
const LAST_YEAR = 2199
const ZERO = 0x30

interface Part {
  readonly value: number
  readonly end: number
}

/** At most `most` digits with `sign` behind them. */
function readPart(folded: string, at: number, most: number, sign: string): Part | null {
  let value = 0
  let end = at
  while (end - at < most && isDigitAt(folded, end)) value = value * 10 + folded.charCodeAt(end++) - ZERO
  return end > at && folded.charAt(end) === sign ? { value, end: end + 1 } : null
}

const isYear = ({ value }: Part): boolean => value >= FIRST_YEAR && value <= LAST_YEAR

/** The date that begins at `at`, as far as it is of the plainest kind; `null` where it is not. Offsets of `folded`. */
export function readPlainDate(folded: string, at: number): Period | null {
  const year = readPart(folded, at, YEAR_DIGITS, '年')
  if (year && !isYear(year)) return null
  const month = readPart(folded, year?.end ?? at, 2, '月')
  if (!month) return year && !isIn(YEAR_GOES_ON, folded, year.end) ? { date: String(year.value), end: year.end } : null
  const day = readPart(folded, month.end, 2, '日')
  const { end } = day ?? month
  const moment = { ...NOWHERE, year: year && String(year.value), month: month.value, day: day?.value ?? null }
  return isIn(ENDS, folded, end) && isOnCalendar(moment) ? { date: edtfOf(moment), end } : null
}
