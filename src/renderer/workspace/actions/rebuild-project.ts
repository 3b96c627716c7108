import type { Journals } from '#core/journal/journals'
import { type Problem, problem } from '#core/model/problem'
import { fail, ok, type Result } from '#core/util/result'
import type { LiveProject, ProjectKey } from '../../storage/project-port'
import type { TransferOutcome } from '../../storage/transfer'
import { type Transfer, transferInWorker } from '../project-transfer'
import type { Session } from '../session'
import { openArticle } from './open-article'

type Rebuilt = Extract<TransferOutcome, { kind: 'rebuilt' }>

/** Nothing stops a rebuild; one that the app's end cut off is done anew at the next start. */
const NEVER = new AbortController().signal

interface Attempt {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Where the snapshot was made, when it is not what was written: then only what is whole in it counts. */
  readonly salvage?: number
}

/** Every sound snapshot, the newest first; then every damaged one. */
async function* attemptsOn(journals: Journals, key: ProjectKey): AsyncGenerator<Attempt> {
  const { snapshots } = await journals.state(key)
  for (const { n } of snapshots) {
    const bytes = await journals.snapshot(key, n)
    if (bytes) yield { bytes: new Uint8Array(bytes) }
  }
  for (const { n } of snapshots) {
    const bytes = await journals.damagedSnapshot(key, n)
    if (bytes) yield { bytes: new Uint8Array(bytes), salvage: n }
  }
}

/** Makes the project again from the newest snapshot that is sound and the journal after it; when none is, from what is whole in one. */
async function rebuild(session: Session, key: ProjectKey, transfer: Transfer): Promise<Result<Rebuilt>> {
  const { journals } = session.host
  let reason: Problem = problem('project-damaged')
  if (!journals) return fail(reason)
  const { records, damaged } = await journals.records(key)
  for await (const attempt of attemptsOn(journals, key)) {
    const outcome = await transfer({ task: 'rebuild', key, records, ...attempt }, NEVER)
    // A gap shows as lost edits; a line that cannot be read at the end of the journal leaves none.
    if (outcome?.kind === 'rebuilt') return ok({ ...outcome, lost: Math.max(outcome.lost, damaged) })
    if (outcome?.kind === 'refused') reason = outcome.problems[0] ?? reason
  }
  return fail(reason)
}

/** What edits beyond a gap in the journal did comes back as one edit of its own. */
async function open(session: Session, old: ProjectKey, rebuilt: Rebuilt): Promise<Result<LiveProject>> {
  const { key, n, bytes, beyond, lost } = rebuilt
  const { journals } = session.host
  // The new project has its own copy outside the database before anybody works on it.
  const kept = bytes ? await journals?.keepSnapshot(key, n, bytes) : undefined
  const opened = await session.shelf.open(key)
  if (!opened.ok) return opened
  const project = opened.value
  const recovered = beyond.length === 0 || (await project.commit({ name: 'recover', params: {} }, beyond)).ok
  // Only now the old one's journal has done its duty.
  if (kept?.ok && recovered) await journals?.replace(old, key)
  const { name } = project.project()
  const annotations = project.articles().reduce((sum, { id }) => sum + project.tally(id).annotations, 0)
  const params = { name, articles: project.articles().length, annotations, lost }
  session.dispatch({ type: 'notify', message: { key: lost > 0 ? 'app.rebuilt-with-loss' : 'app.rebuilt', params }, undo: false })
  return opened
}

async function rebuildAndOpen(session: Session, key: ProjectKey, transfer: Transfer): Promise<Result<LiveProject>> {
  const rebuilt = await rebuild(session, key, transfer)
  return rebuilt.ok ? open(session, key, rebuilt.value) : rebuilt
}

/** Opens a project; one whose database is damaged is made again from its journal first, and the coder is told. */
export async function openOrRebuild(
  session: Session,
  key: ProjectKey,
  transfer: Transfer = transferInWorker,
): Promise<Result<LiveProject>> {
  const opened = await session.shelf.open(key)
  if (opened.ok || opened.problem.code !== 'project-damaged') return opened
  return rebuildAndOpen(session, key, transfer)
}

/** The open project turned out to be damaged: it is made again and takes its place on screen. */
export async function rebuildOpen(session: Session, transfer: Transfer = transferInWorker): Promise<void> {
  const project = session.project()
  if (!project) return
  await openArticle(session, null)
  session.setProject(null)
  const rebuilt = await rebuildAndOpen(session, project.key, transfer)
  if (rebuilt.ok) session.setProject(rebuilt.value)
  else session.dispatch({ type: 'notify-problem', problem: rebuilt.problem })
}

/** Makes every project again that the journals know and this machine's databases have lost. */
export async function rebuildLost(session: Session, transfer: Transfer = transferInWorker): Promise<void> {
  for (const key of await session.shelf.lost()) {
    const rebuilt = await rebuildAndOpen(session, key, transfer)
    if (rebuilt.ok) rebuilt.value.close()
    else session.dispatch({ type: 'notify-problem', problem: rebuilt.problem })
  }
}
