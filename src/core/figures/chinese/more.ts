import type { Accumulator } from '#core/figures/chinese/accumulator'
import { CLOSING_POWER } from '#core/figures/chinese/accumulator'
import { isMore } from '#core/figures/chinese/numeral-classes'
import { readScale, type ScaleRead } from '#core/figures/chinese/scale'
import { unitWordAt } from '#core/figures/chinese/unit'
import { codeSet, isIn } from '#core/figures/code-set'
import { lastPlace } from '#core/figures/decimal'
import { isHan, skipSpaces } from '#core/figures/word-trie'
import type { Span } from '#core/model/span'

export interface MoreRead {
  readonly hedge: Span
  /** 万 and 亿 behind it: 1400多万. */
  readonly scales: readonly ScaleRead[]
  readonly end: number
  /** 来 says about, 多 and 余 say more. */
  readonly isAbout: boolean
}

const LAI = codeSet('来來')
/** 余 begins these as a word of its own: 余杭, 余下, 余额. */
const YU_WORDS = codeSet('杭姚下额额款热力粮震音江干')

function scalesAfter(text: string, at: number, accumulator: Accumulator): readonly ScaleRead[] {
  const scales: ScaleRead[] = []
  let scale = readScale(text, at, 'number')
  while (scale && scale.power >= CLOSING_POWER && accumulator.takes(scale.power, false)) {
    accumulator.close(scale.power)
    scales.push(scale)
    scale = readScale(text, scale.end, 'number')
  }
  return scales
}

/** 二十来 at the end of a phrase or before what it counts, not 二十来自. */
function endsPhrase(text: string, at: number): boolean {
  return !isHan(text.charCodeAt(at)) || unitWordAt(text, at) !== null
}

/** 多, 余 or 来 after a round number: 1400多万, 8000余份, 十来个. */
export function readMore(text: string, at: number, accumulator: Accumulator): MoreRead | null {
  const start = skipSpaces(text, at)
  if (!isMore(text, start)) return null
  const hedge = { start, end: start + 1 }
  const isAbout = isIn(LAI, text, start)
  const scales = scalesAfter(text, hedge.end, accumulator)
  const end = scales.at(-1)?.end ?? hedge.end
  if (scales.length > 0) return { hedge, scales, end, isAbout }
  const isRound = lastPlace(accumulator.total.lo) >= 1 || (accumulator.lastScale > 0 && accumulator.lastScale < 99)
  if (!isRound || isIn(YU_WORDS, text, end)) return null
  return isAbout && !endsPhrase(text, end) ? null : { hedge, scales, end, isAbout }
}
