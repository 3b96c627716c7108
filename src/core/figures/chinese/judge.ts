import { ARABIC, classAt } from '#core/figures/chinese/numeral-classes'
import type { Quantity } from '#core/figures/chinese/quantity'
import { isHedged, type Reading } from '#core/figures/chinese/reading'
import { isDateLike, type UnitRead } from '#core/figures/chinese/unit'
import { compare, decimalOf, ONE } from '#core/figures/decimal'
import type { Figure } from '#core/figures/figure'
import { NOUN_UNITS, WHOLE_ONLY } from '#core/figures/lexicons/classifiers'
import { ORDINARY } from '#core/figures/lexicons/numerals'
import { isHan } from '#core/figures/word-trie'

/** Whether a reader would take it for a figure, and why; `null` for silence. */
export interface Judgement {
  readonly certainty: Figure['certainty']
  readonly rules: readonly string[]
}

const WAN_POWER = 4
const FOUR = decimalOf(4)
const NIAN = '年'
const YEAR_DIGITS = 4
const COUNTED_BY_FEW: ReadonlySet<string> = new Set('年 月 日 天 周 小时 分钟 次 名 家 个 种 项 人 倍 度'.split(' '))
const EVENTS = [
  '决赛',
  '预赛',
  '半决赛',
  '接力',
  '跑',
  '短跑',
  '自由泳',
  '蛙泳',
  '仰泳',
  '蝶泳',
  '栏',
  '赛',
  '障碍',
  '跳台',
  '跳板',
  '步枪',
  '气步枪',
  '气手枪',
]
const MOST = '大多小'
const MEI = '每'
const LENGTH_BEFORE = '用时期需去近满达了够隔前最'
const LENGTH_AFTER = ['内', '之内', '以内', '后', '之后', '时间', '的时间', '以来', '就', '即可']
const RANK_WORDS = ['排名', '位居', '位列', '名列', '列', '居', '跃居', '排在', '排']
const NUMBERED: ReadonlySet<string> = new Set('条 章 节 款 项 页 段 行 号'.split(' '))

const judgement = (certainty: Figure['certainty'], ...rules: readonly string[]): Judgement => ({ certainty, rules })

const isChineseDigit = ({ magnitude }: Quantity): boolean => magnitude.cardinal?.isSingleDigit === true
const isOne = (quantity: Quantity): boolean => isChineseDigit(quantity) && compare(quantity.lo, ONE) === 0
const isFewAlone = ({ magnitude }: Quantity): boolean => magnitude.cardinal?.isFewFirst === true && magnitude.cardinal.scales.length === 0

/** 2016年 and 二零一六年 that no date recogniser wanted, 3月 and 5日: a date, not a length of time. */
function isDate(reading: Reading, unit: UnitRead): boolean {
  const { quantity } = reading
  if (isDateLike(unit)) return quantity.magnitude.precision === 'exact'
  const { cardinal } = quantity.magnitude
  if (unit.meaning.word !== NIAN || !cardinal) return false
  const isBareYear = cardinal.isArabic && cardinal.end - cardinal.start === YEAR_DIGITS && cardinal.scales.length === 0
  return cardinal.isReadOut || (isBareYear && !isHedged(reading))
}

/** 一个个, 一项项: every one of them. */
function isReduplicated(text: string, unit: UnitRead): boolean {
  return unit.end === unit.start + 1 && text.charAt(unit.end) === text.charAt(unit.start)
}

function judgeFew({ quantity }: Reading, unit: UnitRead): Judgement | null {
  return COUNTED_BY_FEW.has(unit.meaning.word) ? judgement('unlikely', 'few.alone', `unit.${quantity.kind}`) : null
}

/** 女子100米决赛: the name of an event. */
const isEvent = (text: string, { meaning, end }: UnitRead): boolean =>
  meaning.kind === 'length' && EVENTS.some((event) => text.startsWith(event, end))

/** 大半个县城 is most of it. */
const isMostOf = (text: string, { magnitude, start }: Quantity): boolean =>
  magnitude.rule === 'numeral.half' && MOST.includes(text.charAt(start - 1) || ' ')

/** 3087.53点, not 三点. */
const isIndexPoint = ({ magnitude }: Quantity, { meaning }: UnitRead): boolean =>
  meaning.word !== '点' || (magnitude.cardinal?.isArabic === true && magnitude.cardinal.end - magnitude.cardinal.start > 2)

/** One Chinese digit before a unit: clear for 两家 and 三公里, an article for 一个, and not for 十分 and 四面. */
/** 四周 is all around. */
const isFourSides = ({ lo }: Quantity, { meaning }: UnitRead): boolean => meaning.word === '周' && compare(lo, FOUR) === 0

function judgeDigit(reading: Reading, unit: UnitRead): Judgement | null {
  const { text, quantity } = reading
  const { meaning } = unit
  const isAmbiguous = isOne(quantity) ? meaning.isAmbiguousAfterOne : meaning.isAmbiguous
  if (isFourSides(quantity, unit)) return null
  if (isAmbiguous && !isHedged(reading) && !unit.classifier && !isMeasured(unit)) return null
  if (NOUN_UNITS.has(meaning.word) || isReduplicated(text, unit)) return null
  if (isOne(quantity) && meaning.isClassifier) return isHedged(reading) ? judgement('likely') : judgement('unlikely', 'indefinite-one')
  if (isOne(quantity)) return judgeOneMeasure(reading, unit)
  return judgement(meaning.isClassifier ? 'likely' : 'sure')
}

/** 一天 as an article (最多的一天), 一天 as a length of time (用了一天); longer and harder units are meant as they are. */
function judgeOneMeasure(reading: Reading, { meaning, start, end }: UnitRead): Judgement {
  const { text, left } = reading
  if (text.charAt(left.start - 1) === MEI) return judgement('unlikely', 'distributive-one')
  const isArticle = meaning.kind === 'duration' ? meaning.word !== NIAN : meaning.code === null && meaning.kind === 'mass'
  const isLength =
    isHedged(reading) ||
    LENGTH_BEFORE.includes(text.charAt(left.start - 1) || ' ') ||
    LENGTH_AFTER.some((word) => text.startsWith(word, end))
  return isArticle && !isLength && end > start ? judgement('unlikely', 'indefinite-one') : judgement('likely')
}

/** 年 and 天 measure time also behind a single digit. */
const isMeasured = ({ meaning }: UnitRead): boolean => meaning.kind === 'mass' || meaning.kind === 'duration'

function judgeUnit(reading: Reading, unit: UnitRead): Judgement | null {
  const { quantity, range } = reading
  const { cardinal } = quantity.magnitude
  if (isDate(reading, unit) || isEvent(reading.text, unit) || isMostOf(reading.text, quantity) || !isIndexPoint(quantity, unit)) return null
  if (isFewAlone(quantity)) return judgeFew(reading, unit)
  if (cardinal?.isReadOut && unit.meaning.kind === 'count') return null
  if (cardinal?.hasPoint && cardinal.largestScale < WAN_POWER && WHOLE_ONLY.has(unit.meaning.word)) return null
  if (cardinal?.startsWithScale && !isHedged(reading)) return unit.meaning.kind === 'count' ? null : judgement('likely', 'scale.alone')
  if (isChineseDigit(quantity) && !range) return judgeDigit(reading, unit)
  return judgement('sure')
}

/** Without a unit: only what is large or hedged enough to be a quantity (4120亿, 数十万群众), not every number. */
function judgeBare(reading: Reading): Judgement | null {
  const { quantity, left } = reading
  const { cardinal, own } = quantity.magnitude
  if (own) return judgement(own.kind === 'fraction' ? 'likely' : 'sure')
  if (left.currency) return judgement('sure')
  if (!cardinal || cardinal.isReadOut) return null
  const hasScale = cardinal.scales.length > 0
  if (cardinal.largestScale >= WAN_POWER && (!cardinal.startsWithScale || isHedged(reading))) return judgement('likely', 'scale.large')
  return hasScale && isHedged(reading) ? judgement('likely', 'hedged.bare') : null
}

/** 第3次 counts; 第三条 is a number on a list, and 第一时间 no figure at all. */
function judgeOrdinal({ text, quantity, left }: Reading): Judgement | null {
  const { unit } = quantity
  if (unit && NUMBERED.has(unit.meaning.word)) return judgement('unlikely', 'ordinal.numbering')
  if (unit) return judgement('sure')
  const isRank = RANK_WORDS.some((word) => text.endsWith(word, left.start))
  return isRank || !isHan(text.charCodeAt(quantity.end)) ? judgement('likely', 'ordinal.rank') : null
}

export function judgeFigure(reading: Reading): Judgement | null {
  if (reading.left.isOrdinal) return judgeOrdinal(reading)
  const { unit } = reading.quantity
  return unit ? judgeUnit(reading, unit) : judgeBare(reading)
}

const ONE_BEFORE = '是为于加减乘除和与或即等'
const ONE_AFTER = '却而这和与或的加减乘除还等是'

const isOutside = (text: string, at: number): boolean => !isHan(text.charCodeAt(at)) || at < 0

/** 一 by itself counts as a numeral between punctuation, quotes or words like 是 and 和; elsewhere it is part of a word (一看, 一切). */
function isLoneOne(text: string, start: number, end: number): boolean {
  const before = isOutside(text, start - 1) || ONE_BEFORE.includes(text.charAt(start - 1))
  return before && (isOutside(text, end) || ONE_AFTER.includes(text.charAt(end)))
}

/** 陆, 伍, 拾 as digits stand alone or before money; otherwise they are ordinary characters. */
function isOrdinaryCharacter(text: string, { start, end, kind }: Quantity): boolean {
  if (end - start !== 1 || !ORDINARY.includes(text.charAt(start))) return false
  return kind !== 'money' && !(isOutside(text, start - 1) && isOutside(text, end))
}

/** Whether a number is a numeral at all, when every numeral is asked for. */
export function judgeNumeral(reading: Reading): Judgement | null {
  const { text, first: quantity, left } = reading
  const { cardinal } = quantity.magnitude
  if (isOrdinaryCharacter(text, quantity)) return null
  if (cardinal?.startsWithScale && !isHedged(reading) && quantity.magnitude.own === null && cardinal.isOnlyScales) return null
  if (isFewAlone(quantity)) return null
  const isBareOne = isOne(quantity) && quantity.unit === null && classAt(text, quantity.start) !== ARABIC
  return isBareOne && !isHedged(reading) && !left.isNegative && !isLoneOne(text, quantity.start, quantity.end)
    ? null
    : judgement('likely', 'numeral')
}
