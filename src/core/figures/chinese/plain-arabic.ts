import type { Cardinal } from '#core/figures/chinese/cardinal'
import { ARABIC, classAt, isMore, isPoint, NONE } from '#core/figures/chinese/numeral-classes'
import { readArabic } from '#core/figures/chinese/read-arabic'
import { readScale, type ScaleRead } from '#core/figures/chinese/scale'
import { timesTen } from '#core/figures/decimal'
import { skipSpaces } from '#core/figures/word-trie'
import type { Span } from '#core/model/span'

const CARET = '^'
const NO_SCALES: readonly ScaleRead[] = []
const NO_SPANS: readonly Span[] = []

/** Whether the number that ends at `at` may go on: 3万5, 1400多万, 2^3. */
function goesOn(text: string, at: number): boolean {
  const next = skipSpaces(text, at)
  return classAt(text, next) !== NONE || isMore(text, next) || isPoint(text, next) || text.charAt(at) === CARET
}

/**
 * Digits with at most one scale, which most numbers of a text are: 580, 33.33万. `null` for all that takes a closer look; the result is what
 * that look would give.
 */
export function readPlainArabic(text: string, at: number): Cardinal | null {
  const arabic = classAt(text, at) === ARABIC ? readArabic(text, at) : null
  if (!arabic) return null
  const scale = readScale(text, arabic.end, 'arabic')
  const end = scale?.end ?? arabic.end
  if (goesOn(text, end)) return null
  const power = scale?.power ?? 0
  const value = timesTen(arabic.value, power)
  return {
    start: at,
    end,
    lo: value,
    hi: value,
    precision: 'exact',
    isFewFirst: false,
    hedges: NO_SPANS,
    isAbout: false,
    scales: scale ? [scale] : NO_SCALES,
    sharedScale: power > 1 ? power : 0,
    largestScale: power,
    isArabic: true,
    hasPoint: arabic.hasPoint,
    startsWithScale: false,
    isOnlyScales: false,
    isSingleDigit: false,
    isReadOut: false,
  }
}
