import { lastDayOf } from '#core/figures/dates/moment'
import { readSmall, SMALL } from '#core/figures/dates/numbers'
import { type PartReader, type Stretch, withParts } from '#core/figures/dates/stretch'
import { matchAt, sticky, TO } from '#core/figures/sticky'

const QUARTERS = sticky(` ?第?(${SMALL})(?:(?:${TO}|、)第?(${SMALL}))?季度`)
const LATIN_QUARTER = sticky('Q([1-4])(?![0-9A-Za-z])')
const FIRST_QUARTERS = sticky(`前(${SMALL})个?季度`)
const FIRST_MONTHS = sticky(`前(${SMALL})个月`)
const HALF = sticky('(?:(上|前)|下|后)半年')
const MONTHS = sticky(` ?(${SMALL})(?: ?月份?)?${TO}(${SMALL}) ?月份?`)
const MONTH = sticky(` ?(${SMALL}) ?月份?(?![龄饼嫂薪票台球季牙刊])`)
/** 中 only where nothing is called 中…: 5月中国 is May and China. */
const PART_OF_MONTH = sticky('(?:([上中下])旬|[底末]|初(?![中步级始])|中(?=[,，。、；;）)以至到]|$))')
const PART_OF_YEAR = sticky('年?(底|末|初(?![中步级始])|中(?=[,，。、；;）)以至到]|$))')
const DAYS = sticky(` ?(${SMALL})[日号]?${TO}(${SMALL}) ?[日号]`)
const DAY = sticky(` ?(${SMALL}) ?(?:日(?![元圆币本均产])|号(?![线楼院]))`)
const WEEKDAY = sticky(' ?[(（]?(?:星期|周|礼拜)[一二三四五六日天][)）]?')

const FIRST_QUARTER = 33
const FIRST_HALF = 40

const isQuarter = (number: number): boolean => number >= 1 && number <= 4
const isMonth = (number: number): boolean => number >= 1 && number <= 12
const isDay = (number: number): boolean => number >= 1 && number <= 31

type Part = 'month' | 'day' | 'grouping'

/** `from` to `to` of one part, both ends at once. */
const between = (before: Stretch, part: Part, from: number, to: number, end: number): Stretch => ({
  first: { ...before.first, [part]: from },
  last: { ...before.last, [part]: to },
  end,
})

/** A part written as one number or as two: 4月, 1至5月. */
const partReader =
  (pattern: RegExp, part: Part, isPart: (number: number) => boolean, offset = 0): PartReader =>
  (window, before) => {
    const match = matchAt(pattern, window, before.end)
    if (!match) return null
    const from = readSmall(match[1] ?? '')
    const to = match[2] === undefined ? from : readSmall(match[2])
    if (!isPart(from) || !isPart(to) || to < from) return null
    return between(before, part, from + offset, to + offset, before.end + match[0].length)
  }

/** 前三季度, 前11个月: from the first on. */
const firstOnesReader =
  (pattern: RegExp, part: Part, isPart: (number: number) => boolean, offset = 0): PartReader =>
  (window, before) => {
    const match = matchAt(pattern, window, before.end)
    const count = readSmall(match?.[1] ?? '?')
    return match && isPart(count) ? between(before, part, 1 + offset, count + offset, before.end + match[0].length) : null
  }

const readQuarters = partReader(QUARTERS, 'grouping', isQuarter, FIRST_QUARTER - 1)
const readLatinQuarter = partReader(LATIN_QUARTER, 'grouping', isQuarter, FIRST_QUARTER - 1)
const readFirstQuarters = firstOnesReader(FIRST_QUARTERS, 'grouping', isQuarter, FIRST_QUARTER - 1)
const readFirstMonths = firstOnesReader(FIRST_MONTHS, 'month', isMonth)
const readMonths = partReader(MONTHS, 'month', isMonth)
const readOneMonth = partReader(MONTH, 'month', isMonth)
const readDays = partReader(DAYS, 'day', isDay)
const readOneDay = partReader(DAY, 'day', isDay)

const readHalf: PartReader = (window, before) => {
  const match = matchAt(HALF, window, before.end)
  return match ? withParts(before, { grouping: match[1] ? FIRST_HALF : FIRST_HALF + 1 }, before.end + match[0].length) : null
}

const EDGE = sticky('[底末]|初(?![中步级始])')

/** 一季度末, 上半年底: about there. */
function withEdge(window: string, grouping: Stretch | null): Stretch | null {
  const match = grouping && matchAt(EDGE, window, grouping.end)
  return grouping && match ? withParts(grouping, { approximate: true }, grouping.end + match[0].length) : grouping
}

/** Quarters and halves. */
export const readGrouping: PartReader = (window, before) =>
  withEdge(window, readQuarters(window, before) ?? readHalf(window, before) ?? readFirstQuarters(window, before))

/** What stands only after a year: 2016年前11个月, 2017年Q1. */
export const readGroupingOfYear: PartReader = (window, before) =>
  readGrouping(window, before) ?? readFirstMonths(window, before) ?? readLatinQuarter(window, before)

/** 4月, 1至5月. */
export const readMonth: PartReader = (window, before) => readMonths(window, before) ?? readOneMonth(window, before)

const TEN_DAYS: Readonly<Record<string, readonly [number, number]>> = { 上: [1, 10], 中: [11, 20], 下: [21, 31] }

/** 上旬, 月底 and the like, after the month. */
export const readPartOfMonth: PartReader = (window, before) => {
  const match = matchAt(PART_OF_MONTH, window, before.end)
  if (!match) return null
  const end = before.end + match[0].length
  const days = TEN_DAYS[match[1] ?? '']
  if (!days) return withParts(before, { approximate: true }, end)
  const [from, to] = days
  return between(before, 'day', from, Math.min(to, lastDayOf(before.last.month ?? 1)), end)
}

const EDGE_OF_YEAR: Readonly<Record<string, number>> = { 初: 1, 中: 6, 底: 12, 末: 12 }

/** 年底 as its last month, about. */
export const readPartOfYear: PartReader = (window, before) => {
  const match = matchAt(PART_OF_YEAR, window, before.end)
  const month = EDGE_OF_YEAR[match?.[1]?.charAt(0) ?? '']
  return match && month !== undefined ? withParts(before, { month, approximate: true }, before.end + match[0].length) : null
}

/** 24日, 24至26日, with the day of the week that may follow. */
export const readDay: PartReader = (window, before) => {
  const day = readDays(window, before) ?? readOneDay(window, before)
  return day && { ...day, end: day.end + (matchAt(WEEKDAY, window, day.end)?.[0].length ?? 0) }
}
