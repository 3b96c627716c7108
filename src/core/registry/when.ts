/** What tells the time of a figure: what it says it is as of, else its period, else the day of its article. */
export type WhenSource = 'as-of' | 'period' | 'article'

export interface When {
  /** EDTF: a year, month, day, or two of them parted by `/`. */
  readonly date: string
  readonly source: WhenSource
  /** Milliseconds since the Unix epoch: the end of the date, because that is what was reached by then. */
  readonly time: number
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/
const DAY = 86_400_000

/** The last day of `2024`, `2024-03` or `2024-03-18`, at midnight UTC; `null` for anything else. */
function lastDay(date: string): number | null {
  const [match, year, month, day] = DATE.exec(date) ?? []
  if (match === undefined) return null
  if (day !== undefined) return Date.UTC(Number(year), Number(month) - 1, Number(day))
  return Date.UTC(Number(year), month === undefined ? 12 : Number(month), 1) - DAY
}

/** Of a period its end; where that is open or not known, its beginning. */
function timeOf(date: string): number | null {
  const [from = '', to = ''] = date.split('/')
  return lastDay(to) ?? lastDay(from)
}

/** `null` when nothing says when. */
export function whenOf(asOf: string, period: string, article: string): When | null {
  const said: readonly (readonly [WhenSource, string])[] = [
    ['as-of', asOf],
    ['period', period],
    ['article', article],
  ]
  for (const [source, date] of said) {
    const time = timeOf(date)
    if (time !== null) return { date, source, time }
  }
  return null
}
