import type { Problem } from '#core/model/problem'
import { inOrder } from '../in-order'
import type { Session } from '../session'

/** Renames the coder who edits on this machine; `null`, or why it was refused. */
export async function renameCoder(session: Session, name: string): Promise<Problem | null> {
  return inOrder(session, async () => {
    const project = session.project()
    const before = project?.project().coders.find((coder) => coder.id === project.coder())
    if (!project || !before || before.name === name) return null
    const result = await project.commit({ name: 'rename-coder', params: { name } }, [
      { kind: 'rename-coder', before, after: { ...before, name } },
    ])
    return result.ok ? null : result.problem
  })
}
