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
function trimSpan(text: string, span: Span): Span | null {
  const trimmed = trimStretch(text, { start: Math.max(0, span.start), end: Math.min(text.length, span.end) })
  return trimmed && snapSpan(text, trimmed)
}

/** Sorted, and every two that meet or touch made one. */
function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort(compareSpans)) {
    const last = merged.at(-1)
    if (last && span.start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else merged.push(span)
  }
  return merged
}

/** Up to CONTEXT characters before and after a stretch of `text`. */
export function contextOf(text: string, start: number, end: number): Pick<Anchor, 'prefix' | 'suffix'> {
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

/** How many characters of the anchor's prefix stand before `start`, and of its suffix after `end`. */
const prefixScore = (text: string, { prefix }: Anchor, start: number) =>
  commonSuffix(text.slice(Math.max(0, start - prefix.length), start), prefix)
const suffixScore = (text: string, { suffix }: Anchor, end: number) => commonPrefix(text.slice(end, end + suffix.length), suffix)

/** Farthest that a part of a discontinuous quote may have moved against the part before it, in code units. */
const DRIFT = 2000

/** The occurrence of `part` nearest to `wanted`, not before `floor` and not farther than DRIFT; -1 when there is none. */
function nearest(text: string, part: string, wanted: number, floor: number): number {
  const from = Math.max(floor, wanted - DRIFT)
  const near = text.slice(from, wanted + DRIFT + part.length)
  const after = near.indexOf(part, wanted - from)
  const before = near.lastIndexOf(part, wanted - from)
  if (before === -1 || after === wanted - from) return after === -1 ? -1 : from + after
  return from + (after === -1 || wanted - from - before <= after - (wanted - from) ? before : after)
}

/** Where all parts stand when the first stands at `start`; `null` when one of the others is not near its old distance. */
function placeParts(text: string, anchor: Anchor, parts: readonly string[], start: number): readonly Span[] | null {
  const shift = start - (anchor.spans[0]?.start ?? 0)
  const placed: Span[] = []
  for (const [i, part] of parts.entries()) {
    const floor = placed.at(-1)?.end ?? start
    const at = i === 0 ? start : nearest(text, part, Math.max(floor, (anchor.spans[i]?.start ?? 0) + shift), floor)
    if (at === -1) return null
    placed.push({ start: at, end: at + part.length })
  }
  return placed
}

interface Candidate {
  readonly spans: readonly Span[]
  readonly score: number
  readonly distance: number
}

/** The occurrence of the quote with most of the context around it, and of equals the nearest to the old position. */
function bestOccurrence(text: string, anchor: Anchor, parts: readonly string[]): Candidate | null {
  const [first = ''] = parts
  const old = anchor.spans[0]?.start ?? 0
  let best: Candidate | null = null
  for (let at = text.indexOf(first); at !== -1; at = text.indexOf(first, at + 1)) {
    const before = prefixScore(text, anchor, at)
    if (best && before + anchor.suffix.length < best.score) continue
    const spans = placeParts(text, anchor, parts, at)
    if (!spans) continue
    const score = before + suffixScore(text, anchor, spans.at(-1)?.end ?? at)
    const distance = Math.abs(at - old)
    if (!best || score > best.score || (score === best.score && distance < best.distance)) best = { spans, score, distance }
  }
  return best
}

/**
 * Finds the spans of `anchor` in `text`, which may have been edited since. The old position wins when quote and context are untouched;
 * otherwise the occurrence of the quote whose surroundings fit best. `null` when the quote is not there any more. After Hypothesis'
 * quote-and-context anchoring, without its approximate matching.
 */
export function match(text: string, anchor: Anchor): Match | null {
  const parts = partsOf(anchor)
  const start = anchor.spans[0]?.start ?? 0
  const end = anchor.spans.at(-1)?.end ?? 0
  if (parts.some((part) => part === '')) return null
  const stands = quoteOf(text, anchor.spans) === anchor.quote
  const context = prefixScore(text, anchor, start) + suffixScore(text, anchor, end)
  if (stands && context === anchor.prefix.length + anchor.suffix.length) return { spans: anchor.spans, how: 'exact' }
  const best = bestOccurrence(text, anchor, parts)
  return best && { spans: best.spans, how: stands && best.distance === 0 ? 'exact' : 'moved' }
}
