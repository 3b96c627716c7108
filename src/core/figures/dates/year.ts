import { ERAS } from '#core/figures/dates/eras'
import { HAN_DIGIT, readYearNumber } from '#core/figures/dates/numbers'
import { type PartReader, type Stretch, withParts } from '#core/figures/dates/stretch'
import { matchAt, sticky, TO } from '#core/figures/sticky'

const FOUR = `\\d{4}|${HAN_DIGIT}{4}`
const SUFFIX = '(?:年度|财年|学年|年|赛季)'

/** 2000年历史 and 1500年以上 say how long, not when. */
const NOT_A_SPAN = '(?! ?(?:多|的?(?:历史|文明|时间|岁月|光阴|沧桑)|之久|以上|以下|左右|古|树龄))'

const YEARS = sticky(`(${FOUR})(?:${TO}|/)(${FOUR}|\\d{2}) ?${SUFFIX}`, NOT_A_SPAN)
const YEAR = sticky(`(${FOUR}) ?${SUFFIX}`, NOT_A_SPAN)
/** 08年, 98年5月, 八五年二月: the century is not said. */
const SHORT_YEAR = sticky(`(0\\d)年|(\\d{2}|${HAN_DIGIT}{2})年(?=\\d{1,2}月|[一二三四五六七八九十]{1,2}月)`)
const ERA_YEAR = sticky(`(${Object.keys(ERAS).join('|')})(前)? ?(\\d{1,4}|[〇零○O一二三四五六七八九十廿卅]{1,4}|元) ?年`)
/** 今年1至5月: says which year only to who knows the day of writing. */
const DEICTIC_YEAR = sticky('(?:今年|去年|前年|明年|后年|本年|当年|同年|上年|次年|翌年)(?:的)?')

const EARLIEST = 1000
const LATEST = 2199
const isYear = (year: number): boolean => year >= EARLIEST && year <= LATEST

const four = (year: number): string => (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0')

const readYears: PartReader = (window, before) => {
  const match = matchAt(YEARS, window, before.end)
  if (!match) return null
  const [whole, from = '', to = ''] = match
  const first = readYearNumber(from)
  const last = to.length === 2 ? Math.floor(first / 100) * 100 + Number(to) : readYearNumber(to)
  if (!isYear(first) || !isYear(last) || last < first) return null
  return {
    first: { ...before.first, year: four(first) },
    last: { ...before.last, year: four(last) },
    end: before.end + whole.length,
  }
}

const readOneYear: PartReader = (window, before) => {
  const match = matchAt(YEAR, window, before.end)
  const year = readYearNumber(match?.[1] ?? '?')
  return match && isYear(year) ? withParts(before, { year: four(year) }, before.end + match[0].length) : null
}

const readShortYear: PartReader = (window, before) => {
  const match = matchAt(SHORT_YEAR, window, before.end)
  const year = readYearNumber(match?.[1] ?? match?.[2] ?? '?')
  return match ? withParts(before, { year: `XX${String(year).padStart(2, '0')}` }, before.end + match[0].length) : null
}

/** Astronomical years: there is a year 0, which is 公元前1年. */
const yearOfEra = (era: string, year: number, isBefore: boolean): number => (isBefore ? 1 - year : year + (ERAS[era] ?? 0))

const readEraYear: PartReader = (window, before) => {
  const match = matchAt(ERA_YEAR, window, before.end)
  if (!match) return null
  const [whole, era = '', isBefore, word = ''] = match
  const year = word === '元' ? 1 : readYearNumber(word)
  return year > 0 ? withParts(before, { year: four(yearOfEra(era, year, isBefore !== undefined)) }, before.end + whole.length) : null
}

/** A year or years, with or without an era. */
export const readYear: PartReader = (window, before) =>
  readYears(window, before) ?? readOneYear(window, before) ?? readShortYear(window, before) ?? readEraYear(window, before)

/** The end of 今年, 去年, …, or the offset itself. */
export const afterDeicticYear = (window: string, start: Stretch): number =>
  start.end + (matchAt(DEICTIC_YEAR, window, start.end)?.[0].length ?? 0)
