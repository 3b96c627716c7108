import { type Anchor, QUOTE_JOIN } from '#core/model/anchor'
import { compareSpans, type Span } from '#core/model/span'
import { snapSpan } from '#core/text/graphemes'
import { trimStretch } from '#core/text/lines'
import { splitsPair } from '#core/text/offsets'

/** Longest prefix and suffix, in UTF-16 code units. */
const CONTEXT = 32

/** The text of `spans`, in their order, joined by QUOTE_JOIN. */
export const quoteOf = (text: string, spans: readonly Span[]): string => spans.map((s) => text.slice(s.start, s.end)).join(QUOTE_JOIN)

/** `span` without the white space at its ends and without cutting a grapheme; `null` when nothing is left. */
export function trimSpan(text: string, span: Span): Span | null {
  const trimmed = trimStretch(text, { start: Math.max(0, span.start), end: Math.min(text.length, span.end) })
  return trimmed && snapSpan(text, trimmed)
}

/** Sorted, and every two that meet or touch made one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort(compareSpans)) {
    const last = merged.at(-1)
    if (last && span.start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else merged.push(span)
  }
  return merged
}

function contextOf(text: string, start: number, end: number): Pick<Anchor, 'prefix' | 'suffix'> {
  const from = Math.max(0, start - CONTEXT)
  const to = Math.min(text.length, end + CONTEXT)
  return {
    prefix: text.slice(splitsPair(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, splitsPair(text, to) ? to - 1 : to),
  }
}

/** Describes where `spans` (in any order, overlapping or not) stand in `text`; `null` when they hold nothing but white space. */
export function describe(text: string, spans: readonly Span[]): Anchor | null {
  const trimmed = mergeSpans(spans).map((span) => trimSpan(text, span))
  const kept = mergeSpans(trimmed.filter((span) => span !== null))
  const first = kept[0]
  const last = kept.at(-1)
  if (!first || !last) return null
  return { spans: kept, quote: quoteOf(text, kept), ...contextOf(text, first.start, last.end) }
}

/** `exact`: the anchor stands where it stood. `moved`: its quote was found elsewhere; the spans say where. */
export interface Match {
  readonly spans: readonly Span[]
  readonly how: 'exact' | 'moved'
}

/** The parts of a quote, which the lengths of the spans tell apart. */
function partsOf(anchor: Anchor): readonly string[] {
  let at = 0
  return anchor.spans.map(({ start, end }) => {
    const part = anchor.quote.slice(at, at + end - start)
    at += end - start + QUOTE_JOIN.length
    return part
  })
}

function commonPrefix(a: string, b: string): number {
  const limit = Math.min(a.length, b.length)
  let n = 0
  while (n < limit && a.charCodeAt(n) === b.charCodeAt(n)) n++
  return n
}

function commonSuffix(a: string, b: string): number {
  const limit = Math.min(a.length, b.length)
  let n = 0
  while (n < limit && a.charCodeAt(a.length - 1 - n) === b.charCodeAt(b.length - 1 - n)) n++
  return n
}

/** How many characters of the anchor's context stand around `spans`. */
function contextScore(text: string, anchor: Anchor, spans: readonly Span[]): number {
  const start = spans[0]?.start ?? 0
  const end = spans.at(-1)?.end ?? start
  const before = text.slice(Math.max(0, start - anchor.prefix.length), start)
  return commonSuffix(before, anchor.prefix) + commonPrefix(text.slice(end, end + anchor.suffix.length), anchor.suffix)
}

/** Where the parts after the first stand when the first stands at `start`: each the occurrence nearest to its old distance. */
function placeParts(text: string, anchor: Anchor, parts: readonly string[], start: number): readonly Span[] | null {
  const shift = start - (anchor.spans[0]?.start ?? 0)
  const placed: Span[] = []
  for (const [i, part] of parts.entries()) {
    const floor = placed.at(-1)?.end ?? start
    const wanted = Math.max(floor, (anchor.spans[i]?.start ?? 0) + shift)
    const at = i === 0 ? start : nearest(text, part, wanted, floor)
    if (at === -1) return null
    placed.push({ start: at, end: at + part.length })
  }
  return placed
}

/** The occurrence of `part` nearest to `wanted` that does not begin before `floor`; -1 when there is none. */
function nearest(text: string, part: string, wanted: number, floor: number): number {
  const after = text.indexOf(part, wanted)
  if (after === wanted) return after
  const before = text.lastIndexOf(part, wanted)
  if (before < floor) return after
  return after === -1 || wanted - before <= after - wanted ? before : after
}

/**
 * Finds the spans of `anchor` in `text`, which may have been edited since. The old position wins when quote and context are untouched;
 * otherwise the occurrence of the quote with most of the context around it, and of equals the nearest to the old position. `null` when
 * the quote is not there any more. After Hypothesis' quote-and-context anchoring, without its approximate matching.
 */
export function match(text: string, anchor: Anchor): Match | null {
  const parts = partsOf(anchor)
  const [first] = parts
  const old = anchor.spans[0]?.start ?? 0
  if (!first) return null
  const full = anchor.prefix.length + anchor.suffix.length
  const stands = quoteOf(text, anchor.spans) === anchor.quote
  if (stands && contextScore(text, anchor, anchor.spans) === full) return { spans: anchor.spans, how: 'exact' }
  let best: readonly Span[] | null = null
  let bestScore = -1
  let bestDistance = Number.POSITIVE_INFINITY
  for (let at = text.indexOf(first); at !== -1; at = text.indexOf(first, at + 1)) {
    const spans = placeParts(text, anchor, parts, at)
    if (!spans) break
    const score = contextScore(text, anchor, spans)
    const distance = Math.abs(at - old)
    if (score < bestScore || (score === bestScore && distance >= bestDistance)) continue
    best = spans
    bestScore = score
    bestDistance = distance
  }
  return best && { spans: best, how: stands && best[0]?.start === old ? 'exact' : 'moved' }
}
