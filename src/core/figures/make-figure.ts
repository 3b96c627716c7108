import type { Figure, FigureKind, FigureParts } from '#core/figures/figure'
import type { Span } from '#core/model/span'

/** What a recogniser says of a figure; what it leaves out is absent, and the figure is sure. */
export type FigureDraft = Span & { readonly kind: FigureKind; readonly rules: readonly string[] } & Partial<
    Omit<Figure, 'text' | 'parts'>
  > & {
    readonly parts?: Partial<FigureParts>
  }

const NO_SPANS: readonly Span[] = []
const NO_READINGS: Figure['readings'] = []

const makeParts = (parts: Partial<FigureParts> | undefined): FigureParts => ({
  numeral: parts?.numeral ?? NO_SPANS,
  scale: parts?.scale ?? NO_SPANS,
  hedge: parts?.hedge ?? NO_SPANS,
  classifier: parts?.classifier ?? null,
  unit: parts?.unit ?? null,
})

/** The figure that `draft` describes in `text`. All fields in one literal: thousands are made in a few milliseconds. */
export const makeFigure = (text: string, draft: FigureDraft): Figure => ({
  start: draft.start,
  end: draft.end,
  text: text.slice(draft.start, draft.end),
  parts: makeParts(draft.parts),
  kind: draft.kind,
  value: draft.value ?? null,
  bounds: draft.bounds ?? null,
  comparator: draft.comparator ?? null,
  approx: draft.approx ?? null,
  unit: draft.unit ?? null,
  unitCode: draft.unitCode ?? null,
  classifier: draft.classifier ?? null,
  change: draft.change ?? null,
  date: draft.date ?? null,
  entity: draft.entity ?? null,
  property: draft.property ?? null,
  certainty: draft.certainty ?? 'sure',
  rules: draft.rules,
  readings: draft.readings ?? NO_READINGS,
})
