import type { Quantity } from '#core/figures/chinese/quantity'
import { isHedged, type Reading } from '#core/figures/chinese/reading'
import { isDateLike, type UnitRead } from '#core/figures/chinese/unit'
import { codeSet, isIn } from '#core/figures/code-set'
import { WHOLE_ONLY } from '#core/figures/lexicons/classifiers'
import { CIRCLES, EVENTS, MOST } from '#core/figures/lexicons/judgement'
import { isLatinAt } from '#core/figures/word-trie'

const NIAN = '年'
const YEAR_DIGITS = 4
const ROAD = '道'
const LINE = '线'
const INDEX_POINT = '点'
/** 三点 and 12点 are times. */
const MOST_CLOCK_DIGITS = 2
const WAN_POWER = 4

/** 2016年 and 二零一六年 that no date recogniser wanted, 3月 and 5日: a date, not a length of time. */
function isDate(reading: Reading, unit: UnitRead): boolean {
  const { quantity } = reading
  if (isDateLike(unit)) return quantity.magnitude.precision === 'exact'
  const { cardinal } = quantity.magnitude
  if (unit.meaning.word !== NIAN || !cardinal) return false
  const isBareYear = cardinal.isArabic && cardinal.end - cardinal.start === YEAR_DIGITS && cardinal.scales.length === 0
  return cardinal.isReadOut || (isBareYear && !isHedged(reading))
}

/** 女子100米决赛: the name of an event. */
const isEvent = (text: string, { meaning, end }: UnitRead): boolean =>
  meaning.kind === 'length' && EVENTS.some((event) => text.startsWith(event, end))

/** 15分钟生活圈: the name of an area. */
const isCircle = (text: string, { meaning, end }: UnitRead): boolean =>
  meaning.kind === 'duration' && CIRCLES.some((circle) => text.startsWith(circle, end))

/** 大半个县城 is most of it. */
const isMostOf = (text: string, { magnitude, start }: Quantity): boolean =>
  magnitude.rule === 'numeral.half' && MOST.includes(text.charAt(start - 1) || ' ')

/** 国道318线: the name of a road. */
const isRoad = (text: string, { start }: Quantity, { meaning }: UnitRead): boolean =>
  meaning.word === LINE && (text.charAt(start - 1) === ROAD || isLatinAt(text, start - 1))

/** 三点 is a time, 3087.53点 the points of an index. */
function isClock({ magnitude }: Quantity, { meaning }: UnitRead): boolean {
  if (meaning.word !== INDEX_POINT) return false
  return !magnitude.cardinal?.isArabic || magnitude.cardinal.end - magnitude.cardinal.start <= MOST_CLOCK_DIGITS
}

/** 二零人, 2.2本: digits that count no whole things. */
function countsNothing({ magnitude }: Quantity, { meaning }: UnitRead): boolean {
  const { cardinal } = magnitude
  if (!cardinal || meaning.kind !== 'count') return false
  return cardinal.isReadOut || (cardinal.hasPoint && cardinal.largestScale < WAN_POWER && WHOLE_ONLY.has(meaning.word))
}

const SCHEME_STARTS = codeSet([...EVENTS, ...CIRCLES].map((word) => word.charAt(0)).join(''))

/** Whether what stands behind the unit makes a name of it: 100米决赛, 15分钟生活圈. */
export const isScheme = (text: string, unit: UnitRead): boolean =>
  isIn(SCHEME_STARTS, text, unit.end) && (isEvent(text, unit) || isCircle(text, unit))

/** Whether a number and a unit stand together and are no quantity all the same. */
export const isNoQuantity = (reading: Reading, unit: UnitRead): boolean =>
  isDate(reading, unit) ||
  isScheme(reading.text, unit) ||
  isMostOf(reading.text, reading.quantity) ||
  isRoad(reading.text, reading.quantity, unit) ||
  isClock(reading.quantity, unit) ||
  countsNothing(reading.quantity, unit)
