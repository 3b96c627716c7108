import type { FigureRow } from '#core/analysis/figure-row'
import type { AnnotationId } from '#core/model/ids'
import type { SelectFigures } from './figure-port'

/** Selected rows, and the row a range starts from. */
export interface FigureSelection {
  readonly chosen: ReadonlySet<AnnotationId>
  readonly from: AnnotationId | null
}

export const nothingSelected: FigureSelection = { chosen: new Set(), from: null }

/** @param shown the rows in the order shown */
export function selectFigures(selection: FigureSelection, asked: SelectFigures, shown: readonly FigureRow[]): FigureSelection {
  if (!('index' in asked)) return asked.select === 'all' ? { ...selection, chosen: new Set(shown.map((row) => row.id)) } : nothingSelected
  const id = shown[asked.index]?.id
  if (id === undefined) return selection
  if (asked.select === 'only') return { chosen: new Set([id]), from: id }
  if (asked.select === 'toggle') return { chosen: toggled(selection.chosen, id), from: id }
  const start = selection.from === null ? -1 : shown.findIndex((row) => row.id === selection.from)
  const from = start < 0 ? asked.index : start
  const range = shown.slice(Math.min(from, asked.index), Math.max(from, asked.index) + 1)
  return { chosen: new Set(range.map((row) => row.id)), from: start < 0 ? id : selection.from }
}

function toggled(chosen: ReadonlySet<AnnotationId>, id: AnnotationId): ReadonlySet<AnnotationId> {
  const next = new Set(chosen)
  if (!next.delete(id)) next.add(id)
  return next
}

/** Without rows that are no longer shown. */
export function keepShown(selection: FigureSelection, shown: readonly FigureRow[]): FigureSelection {
  if (selection.chosen.size === 0) return selection
  const chosen = new Set(shown.filter((row) => selection.chosen.has(row.id)).map((row) => row.id))
  return chosen.size === selection.chosen.size ? selection : { ...selection, chosen }
}
