import { unknownChangeProblem } from '#core/edits/change'
import type { Edit } from '#core/edits/edit'
import type { EditId } from '#core/model/ids'
import type { HistoryRow } from '../../storage/project-port'

/** One edit as History shows it. */
export interface HistoryLine {
  readonly n: number
  readonly edit: Edit
  /** A later edit took it back and none brought it back. */
  readonly undone: boolean
  readonly kind: 'action' | 'undo' | 'redo'
  /** It holds changes of a kind that only a later version knows. */
  readonly unknown: boolean
}

/** `rows` newest first, starting from the very newest: whether an edit stands depends on the later ones only. */
export function historyLines(rows: readonly HistoryRow[]): readonly HistoryLine[] {
  const takenBack = undoneEdits(rows)
  return rows.map(({ n, edit }) => ({ n, edit, undone: takenBack.has(edit.id), kind: kindOf(edit), unknown: isUnknown(edit) }))
}

const isUnknown = (edit: Edit): boolean => unknownChangeProblem(edit.changes) !== null

const kindOf = (edit: Edit): HistoryLine['kind'] => (edit.undoes !== null ? 'undo' : edit.redoes !== null ? 'redo' : 'action')

function undoneEdits(rows: readonly HistoryRow[]): ReadonlySet<EditId> {
  const undone = new Set<EditId>()
  const undoOf = new Map<EditId, EditId>()
  for (const { edit } of rows.toReversed()) {
    if (edit.undoes !== null) {
      undone.add(edit.undoes)
      undoOf.set(edit.id, edit.undoes)
    }
    if (edit.redoes !== null) undone.delete(undoOf.get(edit.redoes) ?? edit.redoes)
  }
  return undone
}
