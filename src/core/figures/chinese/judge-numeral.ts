import { isFewAlone, isOne, type Judgement, judgement } from '#core/figures/chinese/judge'
import type { Quantity } from '#core/figures/chinese/quantity'
import { isHedged, type Reading } from '#core/figures/chinese/reading'
import { ONE_AFTER, ONE_BEFORE } from '#core/figures/lexicons/judgement'
import { ORDINARY } from '#core/figures/lexicons/numerals'
import { isHan } from '#core/figures/word-trie'

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
  const isBareOne = isOne(quantity) && quantity.unit === null
  return isBareOne && !isHedged(reading) && !left.isNegative && !isLoneOne(text, quantity.start, quantity.end)
    ? null
    : judgement('likely', 'numeral')
}
