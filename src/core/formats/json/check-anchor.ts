import type { FileAnchor } from '#core/formats/json/project-file'
import type { Anchor } from '#core/model/anchor'
import type { Span } from '#core/model/span'
import { quoteOf } from '#core/text/anchor'
import { type OffsetTable, splitsPair } from '#core/text/offsets'

/** Sorted, apart, inside the text and not through the middle of a character. */
function isSound(text: string, spans: readonly Span[]): boolean {
  return spans.every(({ start, end }, i) => {
    const floor = spans[i - 1]?.end ?? 0
    return start >= floor && end <= text.length && !splitsPair(text, start) && !splitsPair(text, end)
  })
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(({ start, end }, i) => b[i]?.start === start && b[i]?.end === end)
}

export const toCodePoints = (offsets: OffsetTable, spans: readonly Span[]): Span[] =>
  spans.map(({ start, end }) => ({ start: offsets.toCodePoint(start), end: offsets.toCodePoint(end) }))

/** An anchor as a project holds it, or as a file does. */
export type CheckedAnchor = Anchor & Partial<FileAnchor>

/** The members of `anchor` that do not agree with `text`, each with the code of its problem. */
export function anchorFaults(text: string, offsets: OffsetTable, anchor: CheckedAnchor): readonly (readonly [keyof FileAnchor, string])[] {
  const start = anchor.spans[0]?.start ?? 0
  const end = anchor.spans.at(-1)?.end ?? 0
  if (!isSound(text, anchor.spans)) return [['spans', 'project-span']]
  const faults: (readonly [keyof FileAnchor, string])[] = []
  if (quoteOf(text, anchor.spans) !== anchor.quote) faults.push(['quote', 'project-quote'])
  const points = anchor.codePointSpans
  if (points && !sameSpans(toCodePoints(offsets, anchor.spans), points)) faults.push(['codePointSpans', 'project-code-points'])
  if (!text.slice(0, start).endsWith(anchor.prefix)) faults.push(['prefix', 'project-context'])
  if (!text.startsWith(anchor.suffix, end)) faults.push(['suffix', 'project-context'])
  return faults
}
