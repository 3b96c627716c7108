import { unitWordAt } from '#core/figures/chinese/unit'
import { codeSet, isIn } from '#core/figures/code-set'
import { unfold, windowAt } from '#core/figures/fold'
import { isHanNumeralAt } from '#core/figures/numeral-run'
import type { Recogniser } from '#core/figures/recogniser'
import { matchAt, sticky } from '#core/figures/sticky'

const HAN = '(?![〇零一二三四五六七八九十百千万亿两半])[一-鿿]'
/** 一村一品, 三纵四横: two numerals, each with one character. */
const PAIR = sticky(`([一二三四五六七八九两])(?![点又分成比到至和与或])${HAN}([一二三四五六七八九两])(?:${HAN})`)
/** 千企联千村, 万村千乡: bare scale words, which number nothing exactly. */
const SCALES = sticky(`([百千万]${HAN}(?:${HAN})?)[百千万]${HAN}`)
const NUMERAL_BEFORE = codeSet('0123456789〇零一二三四五六七八九十百千万亿两几数上近约超过逾达第.')

const isCounted = (window: string, at: number): boolean => unitWordAt(window, at) !== null

/** Where both sides could be counted (三天两夜, 一元五角), only 一…一 is a saying. */
function pairEnd(window: string): number {
  const match = matchAt(PAIR, window, 0)
  if (!match) return 0
  const isSaying =
    match[1] === '一' && match[2] === '一'
      ? unitWordAt(window, 1)?.meaning.kind !== 'money'
      : !isCounted(window, 1) && !isCounted(window, 3)
  return isSaying && !/[〇零一二三四五六七八九十百千万亿两]/.test(window.charAt(4)) ? match[0].length : 0
}

/** 百平方千米: the second scale word belongs to a unit. */
function scalesEnd(window: string): number {
  const match = matchAt(SCALES, window, 0)
  if (!match) return 0
  const second = match[1]?.length ?? 0
  return (unitWordAt(window, 1)?.end ?? 0) > second ? 0 : match[0].length
}

/** Sayings and slogans of two parallel parts. */
export const parallel: Recogniser = {
  id: 'decoy.parallel',
  starts: unfold('一二三四五六七八九两百千万'),
  recognise: (_text, at, _from, _options, folded) => {
    if (!isHanNumeralAt(folded, at + 2) && !isHanNumeralAt(folded, at + 3)) return null
    if (isIn(NUMERAL_BEFORE, folded, at - 1)) return null
    const window = windowAt(folded, at, 8)
    const end = pairEnd(window) || scalesEnd(window)
    return end > 0 ? { end: at + end, figures: [] } : null
  },
}
