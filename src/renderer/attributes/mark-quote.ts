import { QUOTE_JOIN } from '#core/model/anchor'
import type { Span } from '#core/model/span'

export interface QuotedMark extends Span {
  readonly spans: readonly Span[] | null
}

/** The text an annotation marks, as its anchor quotes it; known from the text alone, before the annotation is read. */
export const markQuote = (text: string, mark: QuotedMark): string =>
  (mark.spans ?? [mark]).map(({ start, end }) => text.slice(start, end)).join(QUOTE_JOIN)
