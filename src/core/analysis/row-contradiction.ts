import { figureContradictions } from '#core/analysis/figure-contradiction'
import type { FigureRow } from '#core/analysis/figure-row'
import { parsedFigure } from '#core/attributes/parsed-figure'
import type { AttributeValue } from '#core/model/annotation'
import type { Code } from '#core/model/codebook'
import { FIGURE_ATTRIBUTES } from '#core/model/figure-attributes'
import type { Problem } from '#core/model/problem'

/** Why the row's values cannot be right, as far as its quote and the characters around it tell; `null` when nothing speaks against them. */
export function rowContradiction(row: FigureRow, code: Code): Problem | null {
  const text = row.before + row.quote + row.after
  const span = { start: row.before.length, end: row.before.length + row.quote.length }
  return figureContradictions(attributesOf(row), parsedFigure(text, [span], code))[0]?.problem ?? null
}

function attributesOf(row: FigureRow): Readonly<Record<string, AttributeValue>> {
  const entries = [
    [FIGURE_ATTRIBUTES.kind, row.kind],
    [FIGURE_ATTRIBUTES.value, row.value],
    [FIGURE_ATTRIBUTES.bounds, row.bounds],
    [FIGURE_ATTRIBUTES.unit, row.unit === row.classifier ? '' : row.unit],
    [FIGURE_ATTRIBUTES.classifier, row.classifier],
    [FIGURE_ATTRIBUTES.change, row.change],
  ] as const
  return Object.fromEntries(entries.flatMap(([id, value]) => (value === null || value === '' ? [] : [[id, value]])))
}
