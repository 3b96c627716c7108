import type { Quantity } from '#core/figures/chinese/quantity'
import { isHedged, type Reading } from '#core/figures/chinese/reading'
import { isNoQuantity } from '#core/figures/chinese/silence'
import type { UnitRead } from '#core/figures/chinese/unit'
import { compare, decimalOf, ONE } from '#core/figures/decimal'
import type { Figure } from '#core/figures/figure'
import { NOUN_UNITS } from '#core/figures/lexicons/classifiers'
import { COUNTED_BY_FEW, LENGTH_AFTER, LENGTH_BEFORE, NUMBERED, RANK_WORDS } from '#core/figures/lexicons/judgement'
import { isHan } from '#core/figures/word-trie'

/** How sure a reader would be that it is a figure, and why. */
export interface Judgement {
  readonly certainty: Figure['certainty']
  readonly rules: readonly string[]
}

const WAN_POWER = 4
const FOUR = decimalOf(4)
const NIAN = '年'
const ZHOU = '周'
const MEI = '每'
/** Behind 第一 they say that a list goes on. */
const LIST_MARKS = '，,、：:'

export const judgement = (certainty: Figure['certainty'], ...rules: readonly string[]): Judgement => ({ certainty, rules })

const SURE = judgement('sure')
const LIKELY = judgement('likely')

const isChineseDigit = ({ magnitude }: Quantity): boolean => magnitude.cardinal?.isSingleDigit === true

export const isOne = (quantity: Quantity): boolean => isChineseDigit(quantity) && compare(quantity.lo, ONE) === 0

/** 几 and 数 without a scale. */
export const isFewAlone = ({ magnitude }: Quantity): boolean =>
  magnitude.cardinal?.isFewFirst === true && magnitude.cardinal.scales.length === 0

/** 一个个, 一项项: every one of them. */
const isReduplicated = (text: string, unit: UnitRead): boolean =>
  unit.end === unit.start + 1 && text.charAt(unit.end) === text.charAt(unit.start)

/** 四周 is all around. */
const isFourSides = ({ lo }: Quantity, { meaning }: UnitRead): boolean => meaning.word === ZHOU && compare(lo, FOUR) === 0

/** Measures mean what they say also behind a single digit. */
const isMeasured = ({ meaning }: UnitRead): boolean => meaning.kind === 'mass' || meaning.kind === 'duration'

/** 四面, 一起, 三国: what only sounds like a digit and a measure word. */
function isWord(reading: Reading, unit: UnitRead): boolean {
  const { text, quantity } = reading
  if (NOUN_UNITS.has(unit.meaning.word) || isReduplicated(text, unit) || isFourSides(quantity, unit)) return true
  const isAmbiguous = isOne(quantity) ? unit.meaning.isAmbiguousAfterOne : unit.meaning.isAmbiguous
  return isAmbiguous && !isHedged(reading) && !unit.classifier && !isMeasured(unit)
}

/** 一天 as an article (最多的一天), or as a length of time (用了一天); years and units with a code are meant as they are. */
function judgeOneMeasure(reading: Reading, { meaning, end }: UnitRead): Judgement {
  const { text, left } = reading
  const before = text.charAt(left.start - 1) || ' '
  if (before === MEI) return judgement('unlikely', 'distributive-one')
  const isArticle = meaning.kind === 'duration' ? meaning.word !== NIAN : meaning.kind === 'mass' && meaning.code === null
  const isMeant = isHedged(reading) || LENGTH_BEFORE.includes(before) || LENGTH_AFTER.some((word) => text.startsWith(word, end))
  return isArticle && !isMeant ? judgement('unlikely', 'indefinite-one') : LIKELY
}

/** One Chinese digit before a unit: clear for 两家 and 三公里, an article for 一个. */
function judgeDigit(reading: Reading, unit: UnitRead): Judgement | null {
  if (isWord(reading, unit)) return null
  const { isClassifier } = unit.meaning
  if (!isOne(reading.quantity)) return judgement(isClassifier ? 'likely' : 'sure')
  if (!isClassifier) return judgeOneMeasure(reading, unit)
  return isHedged(reading) ? LIKELY : judgement('unlikely', 'indefinite-one')
}

function judgeUnit(reading: Reading, unit: UnitRead): Judgement | null {
  const { quantity, range } = reading
  if (isNoQuantity(reading, unit)) return null
  if (isFewAlone(quantity)) return COUNTED_BY_FEW.has(unit.meaning.word) ? judgement('unlikely', 'few.alone') : null
  if (quantity.magnitude.cardinal?.startsWithScale && !isHedged(reading)) {
    return unit.meaning.kind === 'count' ? null : judgement('unlikely', 'scale.alone')
  }
  return isChineseDigit(quantity) && !range ? judgeDigit(reading, unit) : SURE
}

/** Without a unit: only what is large or hedged enough to be a quantity (4120亿, 数十万群众), not every number. */
function judgeBare(reading: Reading): Judgement | null {
  const { cardinal, own } = reading.quantity.magnitude
  if (own) return judgement(own.kind === 'fraction' ? 'likely' : 'sure')
  if (reading.left.currency) return SURE
  if (!cardinal || cardinal.isReadOut) return null
  if (cardinal.largestScale >= WAN_POWER && (!cardinal.startsWithScale || isHedged(reading))) return judgement('likely', 'scale.large')
  return cardinal.scales.length > 0 && isHedged(reading) ? judgement('likely', 'hedged.bare') : null
}

/** 第3次 counts, 排名第3 ranks; 第一， opens a list, 第三条 is a number on a list, and 第一时间 no figure at all. */
function judgeOrdinal({ text, quantity, left }: Reading): Judgement | null {
  const { unit } = quantity
  if (unit) return NUMBERED.has(unit.meaning.word) ? judgement('unlikely', 'ordinal.numbering') : SURE
  const isRank = RANK_WORDS.some((word) => text.endsWith(word, left.start))
  const ends = !isHan(text.charCodeAt(quantity.end)) && !LIST_MARKS.includes(text.charAt(quantity.end) || ' ')
  return isRank || ends ? judgement('likely', 'ordinal.rank') : null
}

/** Whether a reader would take it for a figure; `null` for silence. */
export function judgeFigure(reading: Reading): Judgement | null {
  if (reading.left.isOrdinal) return judgeOrdinal(reading)
  const { unit } = reading.quantity
  return unit ? judgeUnit(reading, unit) : judgeBare(reading)
}
