import type { Result } from '#core/util/result'
import type { ProjectKey } from '../../storage/project-port'
import { inOrder } from '../in-order'
import type { Session } from '../session'
import { openArticle } from './open-article'
import { openOrRebuild } from './rebuild-project'

function told<T>(session: Session, result: Result<T>): T | null {
  if (result.ok) return result.value
  session.dispatch({ type: 'notify-problem', problem: result.problem })
  return null
}

/** Whether the project is open now. */
export async function openProject(session: Session, key: ProjectKey): Promise<boolean> {
  if (session.project()?.key === key) {
    session.dispatch({ type: 'show-overlay', overlay: null })
    return true
  }
  const project = told(session, await openOrRebuild(session, key))
  if (!project) return false
  await closeProject(session)
  session.setProject(project)
  return true
}

async function closeProject(session: Session): Promise<void> {
  await openArticle(session, null)
  session.setProject(null)
}

/** Makes an empty project and opens it; `null` when it could not be made. */
export async function createProject(session: Session, name: string): Promise<ProjectKey | null> {
  const key = told(session, await session.shelf.create(name))
  if (key !== null) await openProject(session, key)
  return key
}

/** Renames the open project: an edit like any other. */
export async function renameProject(session: Session, name: string): Promise<void> {
  await inOrder(session, async () => {
    const project = session.project()
    const before = project?.project().name
    if (!project || before === undefined || before === name || name.trim() === '') return
    told(
      session,
      await project.commit({ name: 'rename-project', params: { name } }, [{ kind: 'set-project', field: 'name', before, after: name }]),
    )
  })
}

export async function setProjectMemo(session: Session, memo: string): Promise<void> {
  await inOrder(session, async () => {
    const project = session.project()
    const before = project?.project().memo
    if (!project || before === undefined || before === memo) return
    told(
      session,
      await project.commit({ name: 'set-project-memo', params: {} }, [{ kind: 'set-project', field: 'memo', before, after: memo }]),
    )
  })
}

/** Makes a copy and opens it. */
export async function duplicateProject(session: Session, key: ProjectKey, name: string): Promise<void> {
  const copy = told(session, await session.shelf.duplicate(key, name))
  if (copy !== null) await openProject(session, copy)
}

const tellDeleted = (session: Session, key: ProjectKey, name: string) =>
  session.dispatch({ type: 'notify', message: { key: 'app.deleted-project', params: { name } }, undo: true, undelete: key })

/** Deletes a project; the strip offers to bring it back. */
export async function deleteProject(session: Session, key: ProjectKey): Promise<void> {
  const name = session.shelf.list().find((entry) => entry.key === key)?.name ?? ''
  if (session.project()?.key === key) await closeProject(session)
  const removed = await session.shelf.remove(key)
  if (!removed.ok) return session.dispatch({ type: 'notify-problem', problem: removed.problem })
  tellDeleted(session, key, name)
}

/** Closes the open project once another window has deleted it: edits to it would be out of sight. */
export async function leaveDeleted(session: Session): Promise<void> {
  const key = session.project()?.key
  const entry = session.shelf.list().find((each) => each.key === key)
  if (!entry || entry.deletedAt === null) return
  await closeProject(session)
  tellDeleted(session, entry.key, entry.name)
}

export async function undeleteProject(session: Session, key: ProjectKey): Promise<void> {
  const restored = await session.shelf.undelete(key)
  if (!restored.ok) return session.dispatch({ type: 'notify-problem', problem: restored.problem })
  session.dispatch({ type: 'dismiss-notice' })
  if (!session.project()) await openProject(session, key)
}
