import { compareSpans, type Span } from '#core/model/span'

/** In reading order, each once, and none inside or across one that came before it. */
export function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = []
  for (const span of [...spans].sort(compareSpans)) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  return kept
}
