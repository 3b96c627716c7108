import { inOrder } from '../in-order'
import type { Session } from '../session'
import { commit } from './commit'

/** Whether suggestions are off for the coder on this machine, or for the whole project, each by itself. */
export function suggestionSwitch(session: Session): { readonly coder: boolean; readonly project: boolean } {
  const project = session.project()
  const { off = false, offFor = [] } = project?.project().suggestions ?? {}
  return { coder: project !== null && offFor.includes(project.coder()), project: off }
}

/** Switches suggestions off, or on again, for the coder on this machine or for the project; recorded with the project. */
export async function switchSuggestions(session: Session, whose: 'coder' | 'project'): Promise<void> {
  await inOrder(session, async () => {
    const project = session.project()
    if (!project) return
    const off = !suggestionSwitch(session)[whose]
    const coder = whose === 'coder' ? project.coder() : null
    await commit(session, { name: `suggestions-${off ? 'off' : 'on'}-${whose}`, params: {} }, [{ kind: 'set-suggestions', coder, off }])
  })
}
