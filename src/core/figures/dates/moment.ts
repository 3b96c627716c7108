/** What a text says of a moment or a period; parts it does not name are `null`. */
export interface Moment {
  /** EDTF: `2016`, `-0220`, `199X`, `18XX`. */
  readonly year: string | null
  readonly month: number | null
  readonly day: number | null
  /** EDTF sub-year groupings: 33–36 the quarters, 40 and 41 the halves. */
  readonly grouping: number | null
  /** ISO 8601 without the leading T: `09:30`. */
  readonly time: string | null
  /** 年底, 月初, 前后: near the edge of the period, not on a day. */
  readonly approximate: boolean
}

export const NOWHERE: Moment = { year: null, month: null, day: null, grouping: null, time: null, approximate: false }

const two = (number: number): string => String(number).padStart(2, '0')

/** Months and days without a year as ISO 8601 truncates them: `--04-24`, `--04`, `---24`. */
function withoutYear({ month, day, grouping }: Moment): string {
  if (grouping !== null) return `XXXX-${grouping}`
  if (month === null) return day === null ? '' : `---${two(day)}`
  return day === null ? `--${two(month)}` : `--${two(month)}-${two(day)}`
}

function dayOf(moment: Moment): string {
  const { year, month, day, grouping } = moment
  if (year === null) return withoutYear(moment)
  if (grouping !== null) return `${year}-${grouping}`
  return [year, month, day]
    .filter((part) => part !== null)
    .map((part) => (typeof part === 'number' ? two(part) : part))
    .join('-')
}

/** EDTF (ISO 8601-2), with the truncated forms above where the year is not said. */
export const edtfOf = (moment: Moment): string =>
  dayOf(moment) + (moment.time === null ? '' : `T${moment.time}`) + (moment.approximate ? '~' : '')

const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The last day that `month` can have; 29 for February. */
export const lastDayOf = (month: number): number => LONGEST_MONTHS[month - 1] ?? 0

/** Whether month and day, where they are given, are on a calendar. */
export const isOnCalendar = ({ month, day }: Moment): boolean =>
  (month === null || (month >= 1 && month <= 12)) && (day === null || (day >= 1 && day <= (month === null ? 31 : lastDayOf(month))))
