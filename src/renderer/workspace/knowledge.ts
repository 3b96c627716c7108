import { type Knowledge, NO_KNOWLEDGE } from '#core/memory/remembered'
import { isProjectSourceOn } from './actions/switch-suggestions'
import { initiativesOf } from './initiative-table'
import type { Session } from './session'

export type ReadKnowledge = (session: Session) => Promise<Knowledge>

/** Suggestions that need no knowledge wait no longer than this for it. Milliseconds. */
const PATIENCE = 3_000

/** What the open project knows, as of its newest edit; nothing where it cannot be had in time. */
export const readKnowledge: ReadKnowledge = async (session) => {
  const project = session.project()
  if (!project || project.initiatives().size === 0 || !isProjectSourceOn(session, 'memory')) return NO_KNOWLEDGE
  const known = initiativesOf(session, project)
    .remembered()
    .then((remembered): Knowledge => ({ remembered }))
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Knowledge>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, NO_KNOWLEDGE)
  })
  return Promise.race([known, late]).finally(() => clearTimeout(timer))
}
