import type { CodeId } from '#core/model/ids'
import { codebookDraft } from '../codebook-draft'
import { askCodebook } from '../codebook-worker'
import { inOrder } from '../in-order'
import type { Session } from '../session'
import { commit } from './commit'

/** Applies the draft as one edit, annotations included; it is empty afterwards. Whether it was done; why not is in the notice. */
export async function applyCodebook(session: Session): Promise<boolean> {
  const project = session.project()
  if (!project) return false
  const draft = codebookDraft(project)
  return inOrder(session, async () => {
    const answer = await askCodebook(session, project)('changes', { operations: draft.operations() })
    if (!answer.ok) {
      session.dispatch({ type: 'notify-problem', problem: answer.problem })
      return false
    }
    const { version, changes } = answer.value
    if (!(await commit(session, { name: 'codebook', params: { version } }, changes))) return false
    draft.clear()
    session.dispatch({ type: 'notify', message: { key: 'codebook.applied', params: { version } }, undo: true })
    return true
  })
}

/** Marks annotations that were coded under an older rule as looked at again: of one code, or of all. */
export async function recheckAll(session: Session, code: CodeId | null): Promise<void> {
  const project = session.project()
  if (!project) return
  await inOrder(session, async () => {
    const answer = await askCodebook(session, project)('recheck', { code })
    if (!answer.ok) return session.dispatch({ type: 'notify-problem', problem: answer.problem })
    const count = answer.value.length
    if (!(await commit(session, { name: 'recheck-several', params: { count } }, answer.value))) return
    session.dispatch({ type: 'notify', message: { key: 'codebook.rechecked', params: { count } }, undo: true })
  })
}
