import type { Quantity } from '#core/figures/chinese/quantity'
import { isHedged, type Reading } from '#core/figures/chinese/reading'
import { isNoQuantity } from '#core/figures/chinese/silence'
import type { UnitRead } from '#core/figures/chinese/unit'
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
const FOUR = 4
const NIAN = '年'
const ZHOU = '周'
const MEI = '每'
/** Behind 第一 they say that a list goes on. */
const LIST_MARKS = '，,、：:'

export const judgement = (certainty: Figure['certainty'], ...rules: readonly string[]): Judgement => ({ certainty, rules })

export const SURE = judgement('sure')
const LIKELY = judgement('likely')
const INDEFINITE = judgement('unlikely', 'indefinite-one')
const NUMBERING = judgement('unlikely', 'ordinal.numbering')

/** Of a single digit, perhaps with a half behind it. */
const numberOf = ({ lo }: Quantity): number => Number(lo.coefficient) * 10 ** lo.exponent

const isChineseDigit = ({ magnitude }: Quantity): boolean => magnitude.cardinal?.isSingleDigit === true

export const isOne = (quantity: Quantity): boolean => isChineseDigit(quantity) && numberOf(quantity) === 1

/** 几 and 数 without a scale. */
export const isFewAlone = ({ magnitude }: Quantity): boolean =>
  magnitude.cardinal?.isFewFirst === true && magnitude.cardinal.scales.length === 0

/** 一个个, 一项项: every one of them. */
const isReduplicated = (text: string, unit: UnitRead): boolean =>
  unit.end === unit.start + 1 && text.charAt(unit.end) === text.charAt(unit.start)

/** 四周 is all around. */
const isFourSides = (digit: number, { meaning }: UnitRead): boolean => meaning.word === ZHOU && digit === FOUR

/** Measures mean what they say also behind a single digit. */
const isMeasured = ({ meaning }: UnitRead): boolean => meaning.kind === 'mass' || meaning.kind === 'duration'

/** 四面, 一起, 三国: what only sounds like a digit and a measure word. */
function isWord(text: string, digit: number, unit: UnitRead, hedged: boolean): boolean {
  if (NOUN_UNITS.has(unit.meaning.word) || isReduplicated(text, unit) || isFourSides(digit, unit)) return true
  const isAmbiguous = digit === 1 ? unit.meaning.isAmbiguousAfterOne : unit.meaning.isAmbiguous
  return isAmbiguous && !hedged && !unit.classifier && !isMeasured(unit)
}

/** 一天 as an article (最多的一天), or as a length of time (用了一天); years and units with a code are meant as they are. */
function judgeOneMeasure(text: string, { meaning, end }: UnitRead, start: number, hedged: boolean): Judgement {
  const before = text.charAt(start - 1) || ' '
  if (before === MEI) return judgement('unlikely', 'distributive-one')
  const isArticle = meaning.kind === 'duration' ? meaning.word !== NIAN : meaning.kind === 'mass' && meaning.code === null
  const isMeant = hedged || LENGTH_BEFORE.includes(before) || LENGTH_AFTER.some((word) => text.startsWith(word, end))
  return isArticle && !isMeant ? INDEFINITE : LIKELY
}

/** One Chinese digit before a unit: clear for 两家 and 三公里, an article for 一个. `start` is where the figure begins. */
export function judgeDigit(text: string, digit: number, unit: UnitRead, start: number, hedged: boolean): Judgement | null {
  if (isWord(text, digit, unit, hedged)) return null
  const { isClassifier } = unit.meaning
  if (digit !== 1) return isClassifier ? LIKELY : SURE
  if (!isClassifier) return judgeOneMeasure(text, unit, start, hedged)
  return hedged ? LIKELY : INDEFINITE
}

function judgeUnit(reading: Reading, unit: UnitRead): Judgement | null {
  const { quantity, range } = reading
  if (isNoQuantity(reading, unit)) return null
  if (isFewAlone(quantity)) return COUNTED_BY_FEW.has(unit.meaning.word) ? judgement('unlikely', 'few.alone') : null
  if (quantity.magnitude.cardinal?.startsWithScale && !isHedged(reading)) {
    return unit.meaning.kind === 'count' ? null : judgement('unlikely', 'scale.alone')
  }
  if (!isChineseDigit(quantity) || range) return SURE
  return judgeDigit(reading.text, numberOf(quantity), unit, reading.left.start, isHedged(reading))
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

/** 第3次 counts, 第三条 is a number on a list. */
export const judgeRank = ({ meaning }: UnitRead): Judgement => (NUMBERED.has(meaning.word) ? NUMBERING : SURE)

/** 第3次 counts, 排名第3 ranks; 第一， opens a list, 第三条 is a number on a list, and 第一时间 no figure at all. */
function judgeOrdinal({ text, quantity, left }: Reading): Judgement | null {
  const { unit } = quantity
  if (unit) return judgeRank(unit)
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
