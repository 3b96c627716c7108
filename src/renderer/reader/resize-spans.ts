import type { Span } from '#core/model/span'

export type HandleEnd = 'start' | 'end'

/** The spans of a mark after one of its ends was dragged to `offset`; at least one grapheme is kept. `null`: nothing changed. */
export function resizeSpans(
  spans: readonly Span[],
  end: HandleEnd,
  offset: number,
  text: { readonly next: (n: number) => number; readonly previous: (n: number) => number },
): Span[] | null {
  const first = spans[0]
  const last = spans.at(-1)
  if (!first || !last) return null
  if (end === 'start') {
    const start = Math.min(offset, text.previous(last.end))
    if (start === first.start) return null
    const kept = spans.filter((span) => span.end > start)
    return kept.map((span, i) =>
      i === 0 ? { start: kept.length === spans.length ? start : Math.max(start, span.start), end: span.end } : span,
    )
  }
  const stop = Math.max(offset, text.next(first.start))
  if (stop === last.end) return null
  const kept = spans.filter((span) => span.start < stop)
  return kept.map((span, i) =>
    i === kept.length - 1 ? { start: span.start, end: kept.length === spans.length ? stop : Math.min(stop, span.end) } : span,
  )
}
