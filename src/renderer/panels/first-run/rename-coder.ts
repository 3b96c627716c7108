import { commit } from '../../workspace/actions/commit'
import { inOrder } from '../../workspace/in-order'
import type { Session } from '../../workspace/session'

/** Renames the coder who works on this machine. */
export async function renameCoder(session: Session, name: string): Promise<void> {
  await inOrder(session, async () => {
    const project = session.project()
    const before = project?.project().coders.find((coder) => coder.id === project.coder())
    if (!before || before.name === name) return
    await commit(session, { name: 'rename-coder', params: { name } }, [{ kind: 'rename-coder', before, after: { ...before, name } }])
  })
}
