const DAYS: Readonly<Record<string, string>> = { 一: 'MO', 二: 'TU', 三: 'WE', 四: 'TH', 五: 'FR', 六: 'SA', 日: 'SU', 天: 'SU' }
const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** Source of a pattern: 周一, 星期天, 礼拜五 (but 每周三次 is three times), and the bare 五 after another day. */
export const WEEKDAY = '(?:周|星期|礼拜)[一二三四五六日天](?![次回]|小时|节课|堂课)'
export const DAY_OF_WEEK = '(?:周|星期|礼拜)?[一二三四五六日天](?![个百千万亿十多余])'

/** RFC 5545 name of the day that a word ends in: 周五 → FR. */
const dayName = (word: string): string => DAYS[word.slice(-1)] ?? ''

/** `MO` to `SA`, both included; over the end of the week where the first is the later. */
export function daysBetweenNames(first: string, last: string): string {
  const from = WEEK.indexOf(first)
  const count = (WEEK.indexOf(last) - from + WEEK.length) % WEEK.length
  return Array.from({ length: count + 1 }, (_, day) => WEEK[(from + day) % WEEK.length]).join(',')
}

/** 周一 to 周六. */
export const daysBetween = (first: string, last: string): string => daysBetweenNames(dayName(first), dayName(last))

/** 周一、三、五 as they stand. */
export const daysOf = (words: readonly string[]): string => words.map(dayName).join(',')
