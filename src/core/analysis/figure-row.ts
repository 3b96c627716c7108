import { type Amount, amountOf } from '#core/analysis/figure-amount'
import { type Annotation, type Certainty, type Interval, isInterval, type Provenance } from '#core/model/annotation'
import { FIGURE_ATTRIBUTES } from '#core/model/figure-attributes'
import type { AnnotationId, ArticleId, AttributeId, CoderId } from '#core/model/ids'

/**
 * One figure of the corpus as the tables know it: small, without what only the text needs. Texts are empty, `value` and `bounds` `null` where
 * nothing is filled in. Decimals are exact and normalised; `start` counts UTF-16 code units.
 */
export interface FigureRow {
  readonly id: AnnotationId
  readonly article: ArticleId
  readonly start: number
  readonly quote: string
  /** What stands before the quote on its line, at most 32 characters. */
  readonly before: string
  /** What stands behind it on its line, at most 32 characters. */
  readonly after: string
  readonly kind: string
  readonly value: string | null
  readonly bounds: Interval | null
  /** Of a date or period, as its attribute has it: EDTF, a duration or a recurrence. */
  readonly moment: string
  readonly approx: string
  /** As written; the measure word where it is the only unit. */
  readonly unit: string
  readonly classifier: string
  readonly change: string
  readonly entity: string
  readonly property: string
  readonly coder: CoderId
  readonly certainty: Certainty
  readonly by: Provenance['by']
  /** A coder vouches for some of its values. */
  readonly byHand: boolean
  /** What it is linked to. */
  readonly measures: readonly AnnotationId[]
  /** What it comes to in the base unit of its dimension; `null` without a number. */
  readonly amount: Amount | null
}

/** What a coder typed was read as a decimal, but a project file may carry anything. */
const DECIMAL = /^-?\d+(\.\d+)?$/

/** @param same gives equal texts one and the same string, so that many rows share it */
export function figureRow(annotation: Annotation, measures: readonly AnnotationId[], same: (text: string) => string): FigureRow {
  const { attributes, anchor } = annotation
  const text = (id: AttributeId): string => {
    const value = attributes[id]
    return typeof value === 'string' ? same(value) : ''
  }
  const bounds = attributes[FIGURE_ATTRIBUTES.bounds]
  const parts = {
    kind: text(FIGURE_ATTRIBUTES.kind),
    value: text(FIGURE_ATTRIBUTES.value) || null,
    bounds: isInterval(bounds) ? bounds : null,
    unit: text(FIGURE_ATTRIBUTES.unit) || text(FIGURE_ATTRIBUTES.classifier),
    classifier: text(FIGURE_ATTRIBUTES.classifier),
  }
  const number = parts.value ?? parts.bounds?.lo ?? parts.bounds?.hi ?? ''
  return {
    ...parts,
    id: annotation.id,
    article: annotation.article,
    start: anchor.spans[0]?.start ?? 0,
    quote: anchor.quote,
    before: anchor.prefix.slice(anchor.prefix.lastIndexOf('\n') + 1),
    after: anchor.suffix.split('\n', 1)[0] ?? '',
    moment: text(FIGURE_ATTRIBUTES.date),
    approx: text(FIGURE_ATTRIBUTES.approx),
    change: text(FIGURE_ATTRIBUTES.change),
    entity: text(FIGURE_ATTRIBUTES.entity),
    property: text(FIGURE_ATTRIBUTES.property),
    coder: annotation.coder,
    certainty: annotation.certainty,
    by: annotation.provenance.by,
    byHand: (annotation.byHand ?? []).length > 0,
    measures,
    amount: DECIMAL.test(number) ? amountOf(parts.kind, parts.unit, number) : null,
  }
}

/** 概数: the text hedges it, or says only between what it lies. */
export const isHedged = (row: Pick<FigureRow, 'approx' | 'value' | 'bounds'>): boolean =>
  row.approx !== '' || (row.value === null && row.bounds !== null)
