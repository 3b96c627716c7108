import type { LiveProject } from '../storage/project-port'
import { type Transfer, transferInWorker } from './project-transfer'
import type { Session } from './session'

/** Edits after which a project is written anew as a whole: so much is replayed at most when it has to be rebuilt. */
const EVERY = 200

const NEVER = new AbortController().signal

/**
 * Keeps a project file of the open project beside its journal, a new one after every 200 edits. One that fails is made with a later edit;
 * the journal has everything meanwhile.
 * @returns the function that stops it
 */
export function keepSnapshots(session: Session, transfer: Transfer = transferInWorker): () => void {
  const { journals } = session.host
  if (!journals) return () => {}
  let busy = false
  /** Of the project that was open last: the log position from which the next snapshot is due. */
  let due: { readonly project: LiveProject; readonly at: number } | null = null

  async function keep(project: LiveProject): Promise<void> {
    const outcome = await transfer({ task: 'export', key: project.key }, NEVER)
    if (outcome?.kind === 'exported') await journals?.keepSnapshot(project.key, outcome.n, outcome.bytes)
    due = { project, at: project.historyLength() + EVERY }
  }

  async function look(project: LiveProject): Promise<void> {
    if (due?.project !== project) {
      const { snapshots } = (await journals?.state(project.key)) ?? { snapshots: [] }
      due = { project, at: snapshots[0] === undefined ? 0 : snapshots[0] + EVERY }
    }
    if (project.historyLength() >= due.at) await keep(project)
  }

  return session.subscribe(() => {
    const project = session.project()
    if (busy || !project || (due?.project === project && project.historyLength() < due.at)) return
    busy = true
    void look(project).finally(() => {
      busy = false
    })
  })
}
