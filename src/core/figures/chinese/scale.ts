import { ARABIC, classAt, SCALE, valueAt } from '#core/figures/chinese/numeral-classes'
import { unitWordAt } from '#core/figures/chinese/unit'
import { LATIN_SCALES } from '#core/figures/lexicons/numerals'
import { COUNTED_IN_THOUSANDS } from '#core/figures/lexicons/units'
import { isHan, isLatinAt, skipSpaces } from '#core/figures/word-trie'
import type { Span } from '#core/model/span'

export interface ScaleRead extends Span {
  readonly power: number
}

/** What stands before a scale. */
export type BeforeScale = 'arabic' | 'digit' | 'number'

const HUNDRED = 2
const THOUSAND = 3
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

function readLatinScale(text: string, at: number): ScaleRead | null {
  const start = skipSpaces(text, at)
  const char = text.charAt(start)
  const scale = char && LATIN_SCALES.find(([characters]) => characters.includes(char))
  if (!scale || isLatinAt(text, start + 1)) return null
  const [, power] = scale
  const isChinese = isHan(text.charCodeAt(start + 1))
  if (power >= LATIN_LARGE ? isChinese : power === TEN_THOUSAND && !(isChinese && unitWordAt(text, start + 1))) return null
  return { start, end: start + 1, power }
}

/** The scale word after a coefficient or another scale that ends at `at`. */
export function readScale(text: string, at: number, before: BeforeScale): ScaleRead | null {
  const start = skipSpaces(text, at)
  if (classAt(text, start) !== SCALE) return before === 'arabic' && classAt(text, at) !== ARABIC ? readLatinScale(text, at) : null
  const power = valueAt(text, start)
  return isUnitPrefix(text, start, power, before) ? null : { start, end: start + 1, power }
}
