import type { ArticleId } from '#core/model/ids'
import type { InReprintGroup, Reprints } from '../../workspace/reprints'
import type { TableRow } from './columns'

/** What the row of an article in a group of reprints says of it. */
export interface ReprintRow extends Pick<InReprintGroup, 'group' | 'reason'> {
  /** Of the original. */
  readonly title: string
}

/** @param titleOf of an article that is there */
export function reprintRow(reprints: Reprints, id: ArticleId, titleOf: (id: ArticleId) => string): ReprintRow | null {
  const found = reprints.get(id)
  return found ? { group: found.group, reason: found.reason, title: titleOf(found.original) } : null
}

/** Only the rows in groups, those of a group together, its original first; otherwise as they came, the groups too. */
export function rowsByGroup(rows: readonly TableRow[]): readonly TableRow[] {
  const groups = new Map<number, TableRow[]>()
  for (const row of rows) {
    if (!row.reprint) continue
    const group = groups.get(row.reprint.group) ?? []
    groups.set(row.reprint.group, group)
    if (row.reprint.reason) group.push(row)
    else group.unshift(row)
  }
  return [...groups.values()].flat()
}
