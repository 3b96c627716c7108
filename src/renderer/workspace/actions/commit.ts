import type { Change } from '#core/edits/change'
import type { Action } from '#core/edits/edit'
import type { Session } from '../session'

/** Commits one user action; a refusal is told in the strip. Whether it was done. */
export async function commit(session: Session, action: Action, changes: readonly Change[]): Promise<boolean> {
  const project = session.project()
  if (!project || changes.length === 0) return false
  const result = await project.commit(action, changes)
  if (!result.ok) session.dispatch({ type: 'notify-problem', problem: result.problem })
  return result.ok
}
