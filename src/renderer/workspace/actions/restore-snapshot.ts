import type { KeptSnapshot } from '#core/journal/journals'
import { problem } from '#core/model/problem'
import { fail, ok, type Result } from '#core/util/result'
import type { SnapshotLook } from '../../storage/transfer'
import { type Transfer, transferInWorker } from '../project-transfer'
import type { Session } from '../session'
import { revertTo } from './history'
import { openProject } from './open-project'

const NEVER = new AbortController().signal

/** Of the open project, the newest first; none where the host keeps none. */
export async function listSnapshots({ host: { journals }, project }: Session): Promise<readonly KeptSnapshot[]> {
  const key = project()?.key
  return key && journals ? (await journals.state(key)).snapshots : []
}

async function bytesOf({ host: { journals }, project }: Session, n: number): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const key = project()?.key
  const bytes = key && journals ? await journals.snapshot(key, n) : null
  return bytes ? ok(new Uint8Array(bytes)) : fail(problem('snapshot-damaged'))
}

/** What the snapshot at position `n` of the log holds, and what has changed since. */
export async function lookAtSnapshot(session: Session, n: number, transfer: Transfer = transferInWorker): Promise<Result<SnapshotLook>> {
  const project = session.project()
  const bytes = await bytesOf(session, n)
  if (!bytes.ok || !project) return bytes.ok ? fail(problem('project-not-there')) : bytes
  const outcome = await transfer({ task: 'look', key: project.key, bytes: bytes.value }, NEVER)
  if (outcome?.kind === 'looked') return ok(outcome)
  return fail((outcome?.kind === 'refused' ? outcome.problems[0] : undefined) ?? problem('snapshot-damaged'))
}

const close = (session: Session): void => session.dispatch({ type: 'show-overlay', overlay: null })

/** Takes the open project back to the snapshot, as one edit that can be undone. */
export async function goBackTo(session: Session, n: number): Promise<void> {
  close(session)
  await revertTo(session, n)
}

/** Makes a project of its own of the snapshot and opens it; the other one stays as it is. */
export async function openSnapshot(session: Session, n: number, name: string, transfer: Transfer = transferInWorker): Promise<void> {
  const bytes = await bytesOf(session, n)
  if (!bytes.ok) return session.dispatch({ type: 'notify-problem', problem: bytes.problem })
  const outcome = await transfer({ task: 'import', bytes: bytes.value }, NEVER)
  if (outcome?.kind !== 'imported') {
    return session.dispatch({
      type: 'notify-problem',
      problem: (outcome?.kind === 'refused' ? outcome.problems[0] : undefined) ?? problem('snapshot-damaged'),
    })
  }
  if (outcome.bytes) await session.host.journals?.keepSnapshot(outcome.key, outcome.n, outcome.bytes)
  await session.shelf.rename(outcome.key, name)
  close(session)
  await openProject(session, outcome.key)
}
