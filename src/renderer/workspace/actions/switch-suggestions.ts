import { isSourceOn, type ProjectSource } from '#core/model/project'
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

/** Whether a source is on for the open project. */
export const isProjectSourceOn = (session: Session, source: ProjectSource): boolean =>
  session.project() !== null && isSourceOn(session.project()?.project() ?? {}, source)

/** Switches one source of suggestions off or on for the project; recorded with the project. */
export async function switchSource(session: Session, source: ProjectSource): Promise<void> {
  await inOrder(session, async () => {
    if (!session.project()) return
    const on = !isProjectSourceOn(session, source)
    await commit(session, { name: `${source}-${on ? 'on' : 'off'}`, params: {} }, [{ kind: 'set-suggestion-source', source, on }])
  })
}
