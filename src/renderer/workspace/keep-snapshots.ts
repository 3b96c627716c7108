import type { LiveProject } from '../storage/project-port'
import { type Transfer, transferInWorker } from './project-transfer'
import type { Session } from './session'

/** Edits after which a project is written anew as a whole: so much is replayed at most when it has to be rebuilt. */
const EVERY = 200

/** Milliseconds after which it is, however few the edits. */
const AT_LEAST = 3_600_000

const NEVER = new AbortController().signal

/** Of the project that was open last: what its newest snapshot has. */
interface Kept {
  readonly project: LiveProject
  /** Log position; before the first one, `null`. */
  readonly n: number | null
  /** Milliseconds since the Unix epoch. */
  readonly at: number
}

const isDue = ({ project, n, at }: Kept, now: number): boolean => {
  const edits = project.historyLength() - (n ?? 0)
  return n === null || edits >= EVERY || (edits > 0 && now - at >= AT_LEAST)
}

/**
 * Keeps a project file of the open project beside its journal, a new one after every 200 edits and every hour that has one. One that fails
 * is made with a later edit; the journal has everything meanwhile.
 * @returns the function that stops it
 */
export function keepSnapshots(session: Session, transfer: Transfer = transferInWorker): () => void {
  const { journals } = session.host
  if (!journals) return () => {}
  let busy = false
  let kept: Kept | null = null

  async function keep(project: LiveProject): Promise<void> {
    const outcome = await transfer({ task: 'export', key: project.key }, NEVER)
    if (outcome?.kind === 'exported') await journals?.keepSnapshot(project.key, outcome.n, outcome.bytes)
    kept = { project, n: project.historyLength(), at: session.now() }
  }

  async function look(project: LiveProject): Promise<void> {
    if (kept?.project !== project) {
      const newest = (await journals?.state(project.key))?.snapshots[0]
      kept = { project, n: newest?.n ?? null, at: newest?.at ?? 0 }
    }
    if (isDue(kept, session.now())) await keep(project)
  }

  return session.subscribe(() => {
    const project = session.project()
    // What a newer Zhupi wrote would be kept only in part.
    if (busy || !project || project.barred() || (kept?.project === project && !isDue(kept, session.now()))) return
    busy = true
    void look(project)
      .catch(() => {})
      .finally(() => {
        busy = false
      })
  })
}
