import type { Figure, FigureKind, FigureParts } from '#core/figures/figure'
import type { Span } from '#core/model/span'

/** What a recogniser says of a figure; what it leaves out is absent, and the figure is sure. */
export type FigureDraft = Span & { readonly kind: FigureKind; readonly rules: readonly string[] } & Partial<
    Omit<Figure, 'text' | 'parts'>
  > & {
    readonly parts?: Partial<FigureParts>
  }

const NO_PARTS: FigureParts = { numeral: [], scale: [], hedge: [], classifier: null, unit: null }

const PLAIN = {
  value: null,
  bounds: null,
  comparator: null,
  approx: null,
  unit: null,
  unitCode: null,
  classifier: null,
  change: null,
  date: null,
  entity: null,
  property: null,
  certainty: 'sure',
  readings: [],
} as const

/** The figure that `draft` describes in `text`. */
export const makeFigure = (text: string, draft: FigureDraft): Figure => ({
  ...PLAIN,
  ...draft,
  text: text.slice(draft.start, draft.end),
  parts: { ...NO_PARTS, ...draft.parts },
})
