import type { Language } from '#core/model/language'

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const DAY_NAMES: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}
const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ')

/** At least three in a row are told by the first and the last. */
const RUN = 3

const isRun = (numbers: readonly number[]): boolean =>
  numbers.length >= RUN && numbers.every((n, i) => i === 0 || n === (numbers[i - 1] ?? 0) + 1)

function listWords(numbers: readonly number[], name: (n: number) => string, language: Language): string {
  const names = numbers.map(name)
  if (isRun(numbers)) return names.filter((_, i) => i === 0 || i === names.length - 1).join(language === 'en' ? ' to ' : '至')
  return names.join(language === 'en' ? ', ' : '、')
}

type Rule = ReadonlyMap<string, string>

const numbersOf = (rule: Rule, part: string): number[] => (rule.get(part) ?? '').split(',').filter(Boolean).map(Number)

function timeOf(rule: Rule): string {
  const hour = rule.get('BYHOUR')
  return hour === undefined ? '' : `${hour.padStart(2, '0')}:${(rule.get('BYMINUTE') ?? '0').padStart(2, '0')}`
}

function inEnglish(rule: Rule, weekdays: readonly number[], days: readonly number[], months: readonly number[]): string | null {
  const day = days.length > 0 ? listWords(days, String, 'en') : ''
  switch (rule.get('FREQ')) {
    case 'DAILY':
      return 'every day'
    case 'WEEKLY':
      return weekdays.length > 0 ? `every ${listWords(weekdays, (n) => DAY_NAMES.en[n] ?? '', 'en')}` : 'every week'
    case 'MONTHLY':
      return day ? `day ${day} of every month` : 'every month'
    case 'YEARLY':
      return months.length > 0 ? `every ${day && `${day} `}${listWords(months, (n) => MONTH_NAMES[n - 1] ?? '', 'en')}` : 'every year'
    default:
      return null
  }
}

function inChinese(rule: Rule, weekdays: readonly number[], days: readonly number[], months: readonly number[]): string | null {
  const day = days.length > 0 ? listWords(days, (n) => `${n}日`, 'zh-CN') : ''
  switch (rule.get('FREQ')) {
    case 'DAILY':
      return '每天'
    case 'WEEKLY':
      return `每${weekdays.length > 0 ? listWords(weekdays, (n) => DAY_NAMES['zh-CN'][n] ?? '', 'zh-CN') : '周'}`
    case 'MONTHLY':
      return `每月${day}`
    case 'YEARLY':
      return `每年${months.length > 0 ? listWords(months, (n) => `${n}月`, 'zh-CN') : ''}${day}`
    default:
      return null
  }
}

/** An RFC 5545 recurrence rule as it is said: `every Monday to Friday`, `每月15日`, `每天 09:00`; one it cannot read stays as it is. */
export function recurrenceWords(rrule: string, language: Language): string {
  const rule: Rule = new Map(
    rrule
      .split(';')
      .map((part) => part.split('='))
      .map(([name = '', value = '']) => [name, value]),
  )
  const weekdays = (rule.get('BYDAY') ?? '')
    .split(',')
    .filter(Boolean)
    .map((day) => DAYS.indexOf(day))
  if (weekdays.includes(-1)) return rrule
  const parts = [rule, weekdays, numbersOf(rule, 'BYMONTHDAY'), numbersOf(rule, 'BYMONTH')] as const
  const words = language === 'en' ? inEnglish(...parts) : inChinese(...parts)
  return words === null ? rrule : [words, timeOf(rule)].filter(Boolean).join(' ')
}
