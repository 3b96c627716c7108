import type { Span } from '#core/model/span'
import type { ReadableMark } from './reader-port'

/** The stretches a mark covers; a continuous one is its own single stretch. */
export const spansOf = (mark: ReadableMark): readonly Span[] => mark.spans ?? [{ start: mark.start, end: mark.end }]

/** Those of `spans` that share text with `within`. `spans`: in the order of the text, without overlaps. */
export function spansTouching(spans: readonly Span[], within: Span): readonly Span[] {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= within.start) low = middle + 1
    else high = middle
  }
  let end = low
  while ((spans[end]?.start ?? within.end) < within.end) end++
  return spans.slice(low, end)
}
