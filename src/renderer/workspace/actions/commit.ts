import type { Change } from '#core/edits/change'
import type { Action } from '#core/edits/edit'
import type { Session } from '../session'

/** A message that offers to take back the edit before this one must not take back this one. */
export function dropStaleUndo(session: Session): void {
  const { notice } = session.workspace()
  if (notice?.undo && notice.undelete === undefined) session.dispatch({ type: 'dismiss-notice' })
}

/** Commits one user action; a refusal is told in the strip. Whether it was done. */
export async function commit(session: Session, action: Action, changes: readonly Change[]): Promise<boolean> {
  const project = session.project()
  if (!project || changes.length === 0) return false
  const result = await project.commit(action, changes)
  if (result.ok) dropStaleUndo(session)
  else session.dispatch({ type: 'notify-problem', problem: result.problem })
  return result.ok
}
