import { type Change, invertChanges, newActionProblem } from '#core/edits/change'
import type { Action } from '#core/edits/edit'
import { problem } from '#core/model/problem'
import { fail, ok } from '#core/util/result'
import type { Planner, Store } from './store'
import { pushNew, pushRedo, pushUndo } from './undo-stack'

export const planNew =
  (action: Action, changes: readonly Change[]): Planner =>
  () => {
    const refusal = newActionProblem(changes)
    return refusal ? fail(refusal) : ok({ action, changes, undoes: null, redoes: null, push: pushNew })
  }

/** Takes back the newest edit that has not been taken back, whoever made it. */
export const planUndo =
  ({ database, memory }: Store): Planner =>
  async () => {
    const top = memory.tail().undo
    const row = top ? await database.edits.get(top.n) : undefined
    if (!row) return fail(problem('nothing-to-undo'))
    const { edit, below } = row
    const changes = invertChanges(edit.changes)
    if (!changes.ok) return changes
    return ok({
      action: edit.action,
      changes: changes.value,
      undoes: edit.id,
      redoes: null,
      push: (stacks, entry) => pushUndo(stacks, entry, below),
    })
  }

/** Brings back what the newest undo took back. */
export const planRedo =
  ({ database, memory }: Store): Planner =>
  async () => {
    const top = memory.tail().redo
    const row = top ? await database.edits.get(top.n) : undefined
    if (!row) return fail(problem('nothing-to-redo'))
    const { edit, below } = row
    const changes = invertChanges(edit.changes)
    if (!changes.ok) return changes
    return ok({
      action: edit.action,
      changes: changes.value,
      undoes: null,
      redoes: edit.undoes,
      push: (stacks, entry) => pushRedo(stacks, entry, below),
    })
  }

/** Everything after edit `n` taken back, newest first, as one new action. */
export const planRevert =
  ({ database }: Store, n: number): Planner =>
  async () => {
    const rows = await database.edits.where(':id').above(n).toArray()
    const changes = invertChanges(rows.flatMap((row) => row.edit.changes))
    if (!changes.ok) return changes
    return ok({ action: { name: 'revert', params: { n } }, changes: changes.value, undoes: null, redoes: null, push: pushNew })
  }
