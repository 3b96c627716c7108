import type { ArticleId } from '#core/model/ids'

/** Chosen rows, and the row a range starts from. */
export interface RowSelection {
  readonly chosen: ReadonlySet<ArticleId>
  readonly from: ArticleId | null
}

export const nothingSelected: RowSelection = { chosen: new Set(), from: null }

export function toggleRow(selection: RowSelection, id: ArticleId): RowSelection {
  const chosen = new Set(selection.chosen)
  if (!chosen.delete(id)) chosen.add(id)
  return { chosen, from: id }
}

/** From the row where the range starts to `id`, both included, in the order shown; replaces what was chosen. */
export function selectRange(selection: RowSelection, order: readonly ArticleId[], id: ArticleId): RowSelection {
  const from = selection.from ?? id
  const a = order.indexOf(from)
  const b = order.indexOf(id)
  if (a < 0 || b < 0) return { chosen: new Set([id]), from: id }
  return { chosen: new Set(order.slice(Math.min(a, b), Math.max(a, b) + 1)), from }
}

/** All rows shown; again: none. */
export function toggleAll(selection: RowSelection, order: readonly ArticleId[]): RowSelection {
  return order.every((id) => selection.chosen.has(id)) ? nothingSelected : { chosen: new Set(order), from: selection.from }
}

/** Without rows that are no longer shown. */
export function keepShown(selection: RowSelection, order: readonly ArticleId[]): RowSelection {
  const chosen = new Set(order.filter((id) => selection.chosen.has(id)))
  return chosen.size === selection.chosen.size ? selection : { ...selection, chosen }
}
