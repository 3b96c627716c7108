import type { ForeignStretch } from '#core/formats/exchange/exchange'
import type { Span } from '#core/model/span'
import { canonicalText } from '#core/text/newlines'
import { offsetTable } from '#core/text/offsets'

/** Stretches in UTF-16 code units, for formats that count these. */
export const unitStretches = (text: string, spans: readonly Span[]): readonly ForeignStretch[] =>
  spans.map(({ start, end }) => ({ start, end, quote: text.slice(start, end) }))

/** The same in code points, for formats that count those; our own exports keep the stretches of an annotation in UTF-16 code units. */
export function pointStretches(text: string, spans: readonly Span[]): readonly ForeignStretch[] {
  const table = offsetTable(canonicalText(text))
  return spans.map(({ start, end }) => ({ start: table.toCodePoint(start), end: table.toCodePoint(end), quote: text.slice(start, end) }))
}
