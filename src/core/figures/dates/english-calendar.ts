import { MONTH_INITIALS } from '#core/figures/dates/english-months'
import { readEnglishPoint } from '#core/figures/dates/english-point'
import { edtfOf, type Moment, NOWHERE } from '#core/figures/dates/moment'
import { at, type Stretch } from '#core/figures/dates/stretch'
import { windowAt, windowBefore } from '#core/figures/fold'
import { makeFigure } from '#core/figures/make-figure'
import { isDigitAt, numeralRunEnd } from '#core/figures/numeral-run'
import { NOT_EAST_ASIAN, type Recogniser, type Recognition } from '#core/figures/recogniser'
import { matchAt, sticky } from '#core/figures/sticky'

const TO = sticky(' ?(?:[-–—]| to | until | till | and ) ?')
/** A year alone is a date behind one of these words only. */
const YEAR = sticky('((?:1[0-9]|20)\\d\\d)(?![\\d,.]*[\\d%]|[A-Za-z])')
const SHORT = sticky('(\\d{1,2})(?![\\d,.]*\\d|[A-Za-z])')
const YEAR_CUE =
  /(?:^|[^A-Za-z])(?:in|since|by|from|until|till|before|after|during|of|early|late|mid|around|year|between|for|through|throughout|fiscal|FY|to|and|end of|summer|winter|spring|autumn|fall) ?$/i
const SINCE = /(?:^|[^A-Za-z])((?:ever )?since |after )$/i
const UNTIL = /(?:^|[^A-Za-z])(until |till |before |by (?:the end of )?)$/i

const LONGEST = 64
const EAST_ASIAN = 0x2e80
const WORD_STARTS = `${MONTH_INITIALS}MTWFSQH`
const LOWER_STARTS = 'fstl'

/** A year that a word before it shows to be one. */
function readYear(window: string, start: number, before: string): Stretch | null {
  const match = YEAR_CUE.test(before) ? matchAt(YEAR, window, start) : null
  return match && at({ ...NOWHERE, year: match[1] ?? '' }, start + match[0].length)
}

/** 2016-18, 2016 to 2018, April 24 to 26, Q1 2016 – Q3 2017. */
function readLast(window: string, first: Stretch): Stretch | null {
  const to = matchAt(TO, window, first.end)
  if (!to) return null
  const start = first.end + to[0].length
  const point = readEnglishPoint(window, start)
  if (point) return point
  const year = first.first.month === null && first.first.year !== null ? readYear(window, start, ' to ') : null
  if (year) return year
  const short = matchAt(SHORT, window, start)
  const last = short && shortEnd(first.first, short[1] ?? '', to[0].trim().length === 1)
  return short && last ? at(last, start + short[0].length) : null
}

/** The 18 of 2016-18, the 8 of March 5 to 8. */
function shortEnd(first: Moment, digits: string, isDash: boolean): Moment | null {
  if (first.day !== null) return { ...first, day: Number(digits) }
  return first.year !== null && first.month === null && isDash && digits.length === 2
    ? { ...first, year: first.year.slice(0, 2) + digits }
    : null
}

const datesOf = (first: Moment, last: Moment | null): string => {
  if (!last) return edtfOf(first)
  return `${edtfOf({ ...first, year: first.year ?? last.year })}/${edtfOf({ ...last, month: last.month ?? (last.day === null ? null : first.month) })}`
}

/** since 2016 is `2016/..`, until April `../--04`: the word belongs to the date. */
function withLead(before: string, date: string): { readonly date: string; readonly lead: number } {
  const since = SINCE.exec(before)?.[1]
  if (since) return { date: `${date}/..`, lead: since.length }
  const until = UNTIL.exec(before)?.[1]
  return until ? { date: `../${date}`, lead: until.length } : { date, lead: 0 }
}

function read(text: string, folded: string, start: number, from: number): Recognition | null {
  const window = windowAt(folded, start, LONGEST)
  const before = windowBefore(folded, start, 16)
  const first = readEnglishPoint(window, 0) ?? readYear(window, 0, before)
  if (!first) return null
  const last = readLast(window, first)
  const end = start + (last ?? first).end
  const written = datesOf(first.first, last?.last ?? null)
  const { date, lead } = last ? { date: written, lead: 0 } : withLead(before.slice(-Math.max(0, start - from)), written)
  return { end, figures: [makeFigure(text, { start: start - lead, end, kind: 'date', date, rules: ['date.english'] })] }
}

const isEastAsian = (folded: string, position: number): boolean => folded.charCodeAt(position) >= EAST_ASIAN

/** Numbers beside Chinese are not for English dates, nor are numbers that go on to the left. */
function mayBegin(folded: string, start: number): boolean {
  if (isEastAsian(folded, start - 1)) return false
  if (!isDigitAt(folded, start)) return !isEastAsian(folded, start + 1)
  const end = numeralRunEnd(folded, start, 5)
  return (
    end - start <= 4 &&
    !isEastAsian(folded, end) &&
    !(folded.charAt(end) === ' ' && isEastAsian(folded, end + 1)) &&
    !/[A-Za-z0-9.,:/$£€#-]/.test(folded.charAt(start - 1))
  )
}

/** April 24, 2017; 24 April; Q3 2016; in 2016; the 1990s; 9:30 am. */
export const englishCalendar: Recogniser = {
  id: 'date.english',
  starts: `0123456789${[...new Set(WORD_STARTS + LOWER_STARTS)].join('')}`,
  beside: { behind: NOT_EAST_ASIAN, before: '' },
  recognise: (text, start, from, { numerals }, folded) => (numerals || !mayBegin(folded, start) ? null : read(text, folded, start, from)),
}
