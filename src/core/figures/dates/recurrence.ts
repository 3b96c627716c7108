import { readTimeAfter } from '#core/figures/dates/clock'
import { NOWHERE } from '#core/figures/dates/moment'
import { readSmall, SMALL } from '#core/figures/dates/numbers'
import { at } from '#core/figures/dates/stretch'
import { DAY_OF_WEEK, daysBetween, daysOf, WEEKDAY } from '#core/figures/dates/week'
import { unfold, windowAt } from '#core/figures/fold'
import { makeFigure } from '#core/figures/make-figure'
import { pairsOf, type Recogniser } from '#core/figures/recogniser'
import { matchAt, sticky, TO } from '#core/figures/sticky'

const AND = '(?:、|和|及|与|,|，)'
const WEEKDAY_RANGE = sticky(`(每)?(?:个)?(${WEEKDAY})${TO}(${DAY_OF_WEEK})`)
const WEEKDAY_LIST = sticky(`(每)(?:个)?(${WEEKDAY}(?:${AND}${DAY_OF_WEEK})*)`)
const DAY_OF_MONTH = sticky(`每个?月(?:的)?(${SMALL})(?:[日号]?(${TO}|${AND})(${SMALL}))?[日号]`)
const DAY_OF_YEAR = sticky(`每年(?:的)?(${SMALL})月(?:(${SMALL})[日号]|份)?`)
const EVERY_DAY = sticky('每[天日]')
/** After 每, 周, 星 and 礼. */
const SECOND = '周星礼月年天日个一二三四五六期拜'
const LONGEST = 40

interface Rule {
  readonly rule: string
  readonly end: number
  /** Without 每 the days may be those of one week. */
  readonly certainty: 'sure' | 'likely'
}

const AND_SIGNS = new RegExp(AND)

function weekdayRange(window: string): Rule | null {
  const match = matchAt(WEEKDAY_RANGE, window, 0)
  if (!match) return null
  const [whole, every, first = '', last = ''] = match
  return { rule: `FREQ=WEEKLY;BYDAY=${daysBetween(first, last)}`, end: whole.length, certainty: every ? 'sure' : 'likely' }
}

function weekdayList(window: string): Rule | null {
  const match = matchAt(WEEKDAY_LIST, window, 0)
  if (!match) return null
  return { rule: `FREQ=WEEKLY;BYDAY=${daysOf((match[2] ?? '').split(AND_SIGNS))}`, end: match[0].length, certainty: 'sure' }
}

const daysFrom = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from) + 1 }, (_, i) => from + i)

const isDay = (day: number): boolean => day >= 1 && day <= 31

function dayOfMonth(window: string): Rule | null {
  const match = matchAt(DAY_OF_MONTH, window, 0)
  if (!match) return null
  const [whole, first = '', joint = '', second] = match
  const from = readSmall(first)
  const to = second === undefined ? from : readSmall(second)
  if (!isDay(from) || !isDay(to)) return null
  const days = AND_SIGNS.test(joint) ? [from, to] : daysFrom(from, to)
  return { rule: `FREQ=MONTHLY;BYMONTHDAY=${days.join(',')}`, end: whole.length, certainty: 'sure' }
}

function dayOfYear(window: string): Rule | null {
  const match = matchAt(DAY_OF_YEAR, window, 0)
  const month = readSmall(match?.[1] ?? '?')
  if (!match || !(month >= 1 && month <= 12)) return null
  const day = match[2] === undefined ? '' : `;BYMONTHDAY=${readSmall(match[2])}`
  return { rule: `FREQ=YEARLY;BYMONTH=${month}${day}`, end: match[0].length, certainty: 'sure' }
}

/** 每天上午9点; 每天 alone counts nothing. */
function everyDay(window: string): Rule | null {
  const match = matchAt(EVERY_DAY, window, 0)
  const time = match && readTimeAfter(window, at(NOWHERE, match[0].length))
  return time && { rule: 'FREQ=DAILY', end: match[0].length, certainty: 'sure' }
}

/** The time of the day that follows: 每周五下午3点. */
function withTime(window: string, { rule, end, certainty }: Rule): Rule {
  const time = readTimeAfter(window, at(NOWHERE, end))
  if (!time) return { rule, end, certainty }
  const [hour, minute] = (time.first.time ?? '').split(':').map(Number)
  return { rule: `${rule};BYHOUR=${hour};BYMINUTE=${minute}`, end: time.end, certainty }
}

const readRule = (window: string): Rule | null =>
  weekdayRange(window) ?? weekdayList(window) ?? dayOfMonth(window) ?? dayOfYear(window) ?? everyDay(window)

/** What comes back: 每周一到周六, 每月15日, 每年3月5日, 每天上午9点, as RFC 5545 recurrence rules. */
export const recurrence: Recogniser = {
  id: 'date.recurrence',
  starts: unfold('每周星礼'),
  pairs: pairsOf('每周星礼', SECOND),
  recognise: (text, start, _from, { numerals }, folded) => {
    if (numerals || !SECOND.includes(folded.charAt(start + 1) || ' ')) return null
    const window = windowAt(folded, start, LONGEST)
    const found = readRule(window)
    if (!found) return null
    const { rule, end, certainty } = withTime(window, found)
    return {
      end: start + end,
      figures: [makeFigure(text, { start, end: start + end, kind: 'date', date: rule, certainty, rules: ['date.recurrence'] })],
    }
  },
}
