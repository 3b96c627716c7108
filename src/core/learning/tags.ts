import type { Span } from '#core/model/span'

/**
 * Each code unit has one tag (BIO, Ramshaw & Marcus 1995): outside, or for label `k` (from 0) the first of a span or inside it.
 */
const OUTSIDE = 0
const firstOf = (label: number): number => 1 + 2 * label
const insideOf = (label: number): number => 2 + 2 * label
export const isInside = (tag: number): boolean => tag > 0 && tag % 2 === 0
export const tagCount = (labels: number): number => 1 + 2 * labels

export interface LabelledSpan extends Span {
  /** Position in the model's list of labels. */
  readonly label: number
}

/** @param spans within the text; of those that overlap the first is taken */
export function tagsOf(length: number, spans: readonly LabelledSpan[]): Uint8Array {
  const tags = new Uint8Array(length)
  let taken = 0
  for (const { start, end, label } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < taken || start >= end) continue
    tags[start] = firstOf(label)
    tags.fill(insideOf(label), start + 1, end)
    taken = end
  }
  return tags
}

/** In reading order. */
export function spansOf(tags: Uint8Array): readonly LabelledSpan[] {
  const spans: LabelledSpan[] = []
  for (let i = 0; i < tags.length; ) {
    const first = tags[i] ?? OUTSIDE
    let end = i + 1
    if (first === OUTSIDE || isInside(first)) {
      i = end
      continue
    }
    while (tags[end] === first + 1) end++
    spans.push({ start: i, end, label: (first - 1) / 2 })
    i = end
  }
  return spans
}
