import type { Timestamp } from '#core/model/ids'
import type { Language } from '#core/model/language'

const months: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  'zh-CN': new Intl.DateTimeFormat('zh-CN', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
}

/** `2024-03` as a heading, `March 2024`; a year alone stays as it is. */
export function monthHeading(month: string, language: Language): string {
  return /^\d{4}-\d{2}$/.test(month) ? months[language].format(new Date(`${month}-01T00:00:00Z`)) : month
}

const days: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  'zh-CN': new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' }),
}

/** An article's date as it stands under a title: `18 March 2024`, `March 2024`, `2024`. */
export function dateLine(date: string, language: Language): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? days[language].format(new Date(`${date}T00:00:00Z`)) : monthHeading(date, language)
}

const pad = (n: number): string => String(n).padStart(2, '0')

const clockTime = (date: Date): string => `${pad(date.getHours())}:${pad(date.getMinutes())}`

/** Local date and time as tables write them, `2024-03-18 10:41`; the time alone when it is the day of `now` (milliseconds). */
export function localTime(timestamp: Timestamp | number, now: number): string {
  const date = new Date(timestamp)
  const day = isoDay(date)
  return day === isoDay(new Date(now)) ? clockTime(date) : `${day} ${clockTime(date)}`
}

/** The local day, ISO 8601. */
export const isoDay = (date: Date): string => `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
