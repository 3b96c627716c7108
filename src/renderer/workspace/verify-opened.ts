import type { LiveProject } from '../storage/project-port'
import { rebuildOpen } from './actions/rebuild-project'
import { settled } from './in-order'
import { type Transfer, transferInWorker } from './project-transfer'
import type { Session } from './session'

/** Milliseconds after a project was opened: what the coder asked for goes first. */
const SOON = 2000

const NEVER = new AbortController().signal

/**
 * Opening a project reads and checks a part of it; the rest is read once soon after, in a worker. What is not as it was written is made
 * again from the journal.
 * @returns the function that stops it
 */
export function verifyOpened(session: Session, transfer: Transfer = transferInWorker, soon = SOON): () => void {
  if (!session.host.journals) return () => {}
  let seen: LiveProject | null = null

  async function verify(project: LiveProject): Promise<void> {
    const outcome = await transfer({ task: 'verify', key: project.key }, NEVER)
    if (outcome?.kind !== 'verified' || outcome.sound) return
    await settled(session)
    if (session.project() === project) await rebuildOpen(session, transfer)
  }

  return session.subscribe(() => {
    const project = session.project()
    if (project === seen) return
    seen = project
    if (project) setTimeout(() => session.project() === project && void verify(project), soon)
  })
}
