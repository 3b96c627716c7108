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
  if (asked.select === 'range') return range(selection, asked.index, asked.from, shown)
  return { chosen: asked.select === 'only' ? new Set([id]) : toggled(selection.chosen, id), from: id }
}

/** From where the selection began, else from `from`, to `to`, both included; replaces what was selected. */
function range(selection: FigureSelection, to: number, from: number, shown: readonly FigureRow[]): FigureSelection {
  const begun = selection.from === null ? -1 : shown.findIndex((row) => row.id === selection.from)
  const start = begun < 0 ? from : begun
  const rows = shown.slice(Math.min(start, to), Math.max(start, to) + 1)
  return { chosen: new Set(rows.map((row) => row.id)), from: shown[start]?.id ?? null }
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
