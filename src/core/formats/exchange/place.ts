import type { ForeignAnnotation, ForeignStretch, OffsetUnit } from '#core/formats/exchange/exchange'
import { printable } from '#core/formats/export/characters'
import type { Anchor } from '#core/model/anchor'
import { QUOTE_JOIN } from '#core/model/anchor'
import type { Span } from '#core/model/span'
import { describe, match } from '#core/text/anchor'
import { canonicalText } from '#core/text/newlines'
import { codePointOffset, offsetTable } from '#core/text/offsets'

/** `exact`: where the file says. `moved`: its words were found elsewhere, or its borders were set on whole characters. */
export interface Placed {
  readonly anchor: Anchor
  readonly how: 'exact' | 'moved'
}

/** One way to take a file's text and offsets. `at` gives UTF-16 code units of `text`. */
interface Reading {
  readonly text: string
  readonly at: (offset: number) => number
  readonly length: number
}

const lineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n')

/** The text as it is, without its byte order mark, and with the line ends that others count. */
const variantsOf = (text: string): readonly string[] => [
  ...new Set([text, text.replace(/^\ufeff/, ''), lineFeeds(text), lineFeeds(text).replaceAll('\n', '\r\n'), `\ufeff${text}`]),
]

function readingIn(text: string, unit: OffsetUnit): Reading {
  if (unit === 'utf16') return { text, at: (offset) => offset, length: text.length }
  const table = offsetTable(text)
  return { text, at: (offset) => table.fromCodePoint(codePointOffset(offset)), length: table.codePoints }
}

/** Readings, the likeliest first: that of the format, and of all texts. */
function* readingsOf(text: string, unit: OffsetUnit): Generator<Reading> {
  const isAstral = /[\ud800-\udbff][\udc00-\udfff]/.test(text)
  const units: readonly OffsetUnit[] = isAstral ? [unit, unit === 'utf16' ? 'code-point' : 'utf16'] : ['utf16']
  for (const variant of variantsOf(text)) for (const each of units) yield readingIn(variant, each)
}

/** Letters alone: other tools collapse white space and replace what they cannot write. */
const collapsed = (text: string): string =>
  printable(text)
    .replace(/[\s\ufffd]+/g, ' ')
    .trim()
const same = (a: string, b: string): boolean => a === b || collapsed(a) === collapsed(b)

function spanIn({ at, length }: Reading, { start, end }: ForeignStretch): Span | null {
  if (start === null || end === null || start < 0 || end <= start || end > length) return null
  return { start: at(start), end: at(end) }
}

/** Whether the stretch stands in the reading where it says; `null` when it has no words to tell by. */
function fits(reading: Reading, stretch: ForeignStretch): boolean | null {
  const { quote, begins } = stretch
  if (quote === null && !begins) return null
  const span = spanIn(reading, stretch)
  if (!span) return false
  const found = reading.text.slice(span.start, span.end)
  return quote === null ? collapsed(found).startsWith(collapsed(begins ?? '')) : same(found, quote)
}

/** The reading that most words stand in. */
function bestReading(text: string, unit: OffsetUnit, annotations: readonly ForeignAnnotation[]): Reading {
  const stretches = annotations.flatMap((annotation) => annotation.stretches).filter(({ start }) => start !== null)
  const told = stretches.filter(({ quote, begins }) => quote !== null || begins)
  let best: { readonly reading: Reading; readonly score: number } | null = null
  for (const reading of readingsOf(text, unit)) {
    const score = told.filter((stretch) => fits(reading, stretch)).length
    if (!best || score > best.score) best = { reading, score }
    if (score === told.length) break
  }
  return best?.reading ?? readingIn(text, unit)
}

/** Where the words of the stretches are in the reading, wherever that is; `null` where they are not, or there are none. */
function byWords(reading: Reading, stretches: readonly ForeignStretch[]): readonly Span[] | null {
  const first = stretches[0]
  const last = stretches.at(-1)
  if (!first || !last) return null
  let from = 0
  const hints: Span[] = []
  for (const { start, quote } of stretches) {
    if (!quote) return null
    const at = start === null ? from : Math.max(from, reading.at(Math.max(0, start)))
    hints.push({ start: at, end: at + quote.length })
    from = at + quote.length
  }
  const quote = stretches.map((stretch) => stretch.quote).join(QUOTE_JOIN)
  return match(reading.text, { spans: hints, quote, prefix: first.prefix ?? '', suffix: last.suffix ?? '' })?.spans ?? null
}

interface Found {
  readonly spans: readonly Span[]
  readonly isThere: boolean
}

/** Words alone say where they stand when they stand in one place only. */
const isOnly = (text: string, { start, quote }: ForeignStretch): boolean =>
  start === null && quote !== null && text.indexOf(quote) === text.lastIndexOf(quote)

function find(reading: Reading, { stretches }: ForeignAnnotation): Found | null {
  const spans = stretches.map((stretch) => (stretch.quote === null || fits(reading, stretch) ? spanIn(reading, stretch) : null))
  const all = spans.filter((span) => span !== null)
  if (all.length > 0 && all.length === spans.length) return { spans: all, isThere: true }
  const found = byWords(reading, stretches)
  return found && { spans: found, isThere: stretches.every((stretch) => isOnly(reading.text, stretch)) }
}

/** From offsets of `raw` to those of its canonical text. */
function toCanonical(raw: string): (offset: number) => number {
  const shift = raw.startsWith('\ufeff') ? 1 : 0
  if (!raw.includes('\r\n')) return (offset) => Math.max(0, offset - shift)
  const removed = new Uint32Array(raw.length + 1)
  for (let at = 0; at < raw.length; at++) removed[at + 1] = (removed[at] ?? 0) + Number(raw[at] === '\r' && raw[at + 1] === '\n')
  return (offset) => Math.max(0, offset - shift - (removed[offset] ?? 0))
}

function anchored(text: string, { spans, isThere }: Found): Placed | null {
  const anchor = describe(text, spans)
  if (!anchor) return null
  const isSame =
    anchor.spans.length === spans.length && anchor.spans.every(({ start, end }, i) => start === spans[i]?.start && end === spans[i]?.end)
  return { anchor, how: isThere && isSame ? 'exact' : 'moved' }
}

/**
 * Finds the places of a document's annotations in the canonical text of an article. Words are trusted, positions are a hint that is taken in
 * both units and with every kind of line end; positions without words are taken as the format has them.
 * @param theirs the document's own text, `null` when it has none
 */
export function placer(
  theirs: string | null,
  article: string,
  unit: OffsetUnit,
  annotations: readonly ForeignAnnotation[],
): (annotation: ForeignAnnotation) => Placed | null {
  const reading = bestReading(theirs ?? article, unit, annotations)
  const canonical = canonicalText(reading.text)
  const shifted = toCanonical(reading.text)
  const isSame = canonical === article || printable(canonical) === printable(article)
  return (annotation) => {
    const found = find(reading, annotation)
    if (!found) return null
    const spans = found.spans
      .map(({ start, end }) => ({ start: shifted(start), end: shifted(end) }))
      .filter(({ start, end }) => end > start)
    if (isSame) return anchored(article, { ...found, spans })
    const anchor = describe(canonical, spans)
    const moved = anchor && match(article, anchor)
    return moved && anchored(article, { spans: moved.spans, isThere: false })
  }
}
