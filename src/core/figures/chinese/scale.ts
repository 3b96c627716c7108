import { ARABIC, classAt, SCALE, valueAt } from '#core/figures/chinese/numeral-classes'
import { unitWordAt } from '#core/figures/chinese/unit'
import { codeSet, isIn } from '#core/figures/code-set'
import { foldedAt } from '#core/figures/lexicons/folds'
import { LATIN_SCALES } from '#core/figures/lexicons/numerals'
import { COUNTED_IN_THOUSANDS } from '#core/figures/lexicons/units'
import { isHan, isLatinAt, skipSpaces } from '#core/figures/word-trie'
import type { Span } from '#core/model/span'

export interface ScaleRead extends Span {
  readonly power: number
}

/** What stands before a scale. */
export type BeforeScale = 'arabic' | 'digit' | 'number'

const HEDGE_STARTS = codeSet('上左以')
const GE = codeSet('个個')
const HUNDRED = 2
const THOUSAND = 3
const YI_POWER = 8
const TRILLION = 12
const TEN_THOUSAND = 4
/** Larger than 万 in Latin letters: only where no Chinese word follows, for 5G网络 is no number. */
const LATIN_LARGE = 6

/** Whether the character is the prefix of a unit instead: 一千瓦, 12千米, 兆赫, 百分点. */
function isUnitPrefix(text: string, at: number, power: number, before: BeforeScale): boolean {
  if (power !== HUNDRED && power !== THOUSAND && power !== TRILLION) return false
  const unit = unitWordAt(text, at)
  if (!unit || unit.end === at + 1) return false
  if (power !== THOUSAND || before === 'arabic') return true
  return before === 'digit' && !COUNTED_IN_THOUSANDS.has(unit.meaning.word)
}

/** 300w张, 30w上下: 万 before what is counted or a hedge; 100W is a power. */
const isCounted = (text: string, at: number): boolean =>
  isHan(text.charCodeAt(at)) && (unitWordAt(text, at) !== null || isIn(HEDGE_STARTS, text, at))

function readLatinScale(text: string, at: number): ScaleRead | null {
  const start = skipSpaces(text, at)
  if (!isLatinAt(text, start) || isLatinAt(text, start + 1)) return null
  const char = String.fromCharCode(foldedAt(text, start))
  const scale = LATIN_SCALES.find(([characters]) => characters.includes(char))
  if (!scale) return null
  const [, power] = scale
  const isChinese = isHan(text.charCodeAt(start + 1))
  if (power >= LATIN_LARGE ? isChinese : power === TEN_THOUSAND && !isCounted(text, start + 1)) return null
  return { start, end: start + 1, power }
}

/** 两个亿: 亿 counted like a thing. */
const isSpokenYi = (text: string, at: number): boolean =>
  isIn(GE, text, at) && classAt(text, at + 1) === SCALE && valueAt(text, at + 1) === YI_POWER

/** The scale word after a coefficient or another scale that ends at `at`. */
export function readScale(text: string, at: number, before: BeforeScale): ScaleRead | null {
  const start = skipSpaces(text, at)
  if (isSpokenYi(text, start)) return { start: start + 1, end: start + 2, power: YI_POWER }
  if (classAt(text, start) !== SCALE) return before === 'arabic' && classAt(text, at) !== ARABIC ? readLatinScale(text, at) : null
  const power = valueAt(text, start)
  return isUnitPrefix(text, start, power, before) ? null : { start, end: start + 1, power }
}
