import { recurrenceWords } from '#core/attributes/recurrence-words'
import type { Language } from '#core/model/language'

const POINT = /^(?:(-?\d{4}|\d{2}XX|\d{3}X|XXXX)|-)?(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2})(?::\d{2})?)?(~)?$/

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const GROUPINGS: Readonly<Record<Language, ReadonlyMap<number, string>>> = {
  'zh-CN': new Map([
    [33, '第一季度'],
    [34, '第二季度'],
    [35, '第三季度'],
    [36, '第四季度'],
    [40, '上半年'],
    [41, '下半年'],
  ]),
  en: new Map([
    [33, 'Q1'],
    [34, 'Q2'],
    [35, 'Q3'],
    [36, 'Q4'],
    [40, 'first half'],
    [41, 'second half'],
  ]),
}

interface DateParts {
  readonly year: string
  readonly month: number
  readonly day: number
  readonly time: string
}

const ENDINGS: Readonly<Record<Intl.LDMLPluralRule, string>> = { zero: 'th', one: 'st', two: 'nd', few: 'rd', many: 'th', other: 'th' }
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' })

function yearInEnglish(year: string): string {
  const century = Number(year.slice(0, 2)) + 1
  if (year.endsWith('XX')) return `${century}${ENDINGS[ordinals.select(century)]} century`
  if (year.endsWith('X')) return `${year.slice(0, 3)}0s`
  return year.startsWith('-') ? `${Number(year.slice(1)) + 1} BC` : year
}

function yearInChinese(year: string): string {
  if (year.endsWith('XX')) return `${Number(year.slice(0, 2)) + 1}世纪`
  if (year.endsWith('X')) return `${year.slice(0, 3)}0年代`
  return year.startsWith('-') ? `公元前${Number(year.slice(1)) + 1}年` : `${year}年`
}

function inEnglish({ year, month, day, time }: DateParts): string {
  const shownYear = year && yearInEnglish(year)
  const grouping = GROUPINGS.en.get(month)
  if (grouping) return [grouping, month >= 40 && shownYear ? 'of' : '', shownYear].filter(Boolean).join(' ')
  const onDay = day === 0 ? '' : month === 0 ? `day ${day}` : String(day)
  return [onDay, MONTHS[month - 1] ?? '', shownYear, time].filter(Boolean).join(' ')
}

function inChinese({ year, month, day, time }: DateParts): string {
  const grouping = GROUPINGS['zh-CN'].get(month)
  const rest = grouping ?? `${month ? `${month}月` : ''}${day ? `${day}日` : ''}`
  return [`${year && yearInChinese(year)}${rest}`, time].filter(Boolean).join(' ')
}

/** `null` for what is no date of ours. */
function partsOf(date: string): DateParts | null {
  const onlyDay = /^---(\d{2})$/.exec(date)
  if (onlyDay) return { year: '', month: 0, day: Number(onlyDay[1]), time: '' }
  const [match, year = '', month = '0', day = '0', time = ''] = POINT.exec(date) ?? []
  return match ? { year: year === 'XXXX' ? '' : year, month: Number(month), day: Number(day), time } : null
}

function pointWords(date: string, language: Language): string {
  const parts = partsOf(date)
  if (!parts) return date
  const words = language === 'en' ? inEnglish(parts) : inChinese(parts)
  if (!date.endsWith('~')) return words
  return language === 'en' ? `around ${words}` : `${words}前后`
}

const OPEN = '..'

function rangeWords(from: string, to: string, language: Language): string {
  const [first, last] = [from, to].map((end) => (end === OPEN || end === '' ? '' : pointWords(end, language)))
  if (!last) return language === 'en' ? `since ${first}` : `${first}以来`
  if (!first) return language === 'en' ? `until ${last}` : `${last}以前`
  return `${first} – ${last}`
}

/**
 * A date as it is said: `5 March 2019`, `2019年3月5日`, `Q1 2019`, `since 2019`, `Monday to Friday every week`. Reads EDTF with the truncated
 * forms for dates without a year, and recurrence rules; what it cannot read stays as it is.
 */
export function dateWords(date: string, language: Language): string {
  if (date.startsWith('FREQ=')) return recurrenceWords(date, language)
  const [from = '', to, ...more] = date.split('/')
  if (more.length > 0) return date
  return to === undefined ? pointWords(from, language) : rangeWords(from, to, language)
}

/** Names that have a short form of three letters: months and days of the week. */
const LONG_NAME = /\b(?:[A-Z][a-z]+day|January|February|March|April|June|July|August|September|October|November|December)\b/g

/** The same where there is little room: `Nov 2019 – Feb 2020`, `every Tue, Thu, Sat`. Chinese is short already. */
export const shortDateWords = (date: string, language: Language): string =>
  dateWords(date, language).replace(LONG_NAME, (name) => name.slice(0, 3))
