import { isConflictCopy } from '#contract/conflict-copy'
import type { InputFile } from '#contract/host'
import { type Problem, problem } from '#core/model/problem'
import { fail, ok, type Result } from '#core/util/result'
import type { ProjectKey } from '../../storage/project-port'
import { type ImportOutcome, type ImportRun, inOrderOf } from '../import-log'
import { type Transfer, transferInWorker } from '../project-transfer'
import type { Session } from '../session'
import { openProject } from './open-project'
import { inFile } from './problem-in-file'
import { hideReport, reportWhenSlow, showReport } from './show-report'

const filters = [{ name: 'Zhupi', extensions: ['zhupi', 'json'] }]

/** Asks for an exported project and opens it as a new one; nothing is written unless all of it is sound. */
export async function importProject(session: Session): Promise<void> {
  const [file] = await session.host.openFiles(filters)
  if (file) await importProjectFile(session, file)
}

async function readBytes(file: InputFile): Promise<Result<Uint8Array<ArrayBuffer>>> {
  try {
    return ok(new Uint8Array(await file.read()))
  } catch (error) {
    return fail(problem('unreadable-file', { file: file.path, reason: error instanceof Error ? error.message : String(error) }))
  }
}

/** What became of one project file: the problem in short, or the key of what is a project now. */
interface Taken {
  readonly file: InputFile
  readonly outcome: ImportOutcome
  readonly problem?: Problem
  readonly key?: ProjectKey
}

/** One problem is told in the strip; of several the strip says how many, and the import report lists them. */
function refused(file: InputFile, problems: readonly Problem[]): Taken {
  const { name, path } = file
  const [first = problem('project-foreign', { file: name }), ...more] = problems.map((found) => inFile(found, name))
  const short = more.length === 0 ? first : problem('project-refused', { file: name, count: problems.length })
  return { file, outcome: { kind: 'refused', file: path, problem: first, more }, problem: short }
}

/** `null` when it was cancelled. */
async function take(session: Session, file: InputFile, transfer: Transfer): Promise<Taken | null> {
  const bytes = await readBytes(file)
  if (!bytes.ok) return refused(file, [bytes.problem])
  const outcome = await transfer({ task: 'import', bytes: bytes.value }, session.imports.signal())
  if (outcome?.kind === 'refused') return refused(file, outcome.problems)
  if (outcome?.kind === 'imported' && outcome.bytes) await session.host.journals?.keepSnapshot(outcome.key, outcome.n, outcome.bytes)
  return outcome?.kind === 'imported' ? { file, outcome: { kind: 'project', file: file.path }, key: outcome.key } : null
}

/** What was imported just before, from files given together with the projects; the report tells of all `files` in their order. */
export interface Together {
  readonly outcomes: readonly ImportOutcome[]
  readonly files: readonly InputFile[]
}

export const importProjectFile = (session: Session, file: InputFile, transfer: Transfer = transferInWorker): Promise<void> =>
  importProjectFiles(session, [file], transfer, { outcomes: [], files: [file] })

/** Shows in the import log how project files are taken, after what came together with them. */
function logOf({ imports, now }: Session, { outcomes, files }: Together) {
  const withThis = inOrderOf(files)
  let run: ImportRun = { state: 'running', total: files.length, done: outcomes.length, current: '', startedAt: now(), outcomes }
  const update = (change: Partial<ImportRun>) => {
    run = { ...run, ...change }
    imports.update(run)
  }
  return {
    begin: (file: InputFile) => update({ current: file.path }),
    add: (outcome: ImportOutcome) => update({ done: run.done + 1, outcomes: withThis(run.outcomes, [outcome]) }),
    end: (state: ImportRun['state']) => update({ state, current: '' }),
  }
}

/** Makes a project of each file and opens the last of them. */
export async function importProjectFiles(
  session: Session,
  files: readonly InputFile[],
  transfer: Transfer,
  together: Together,
): Promise<void> {
  const before = session.imports.current()
  if (before?.state === 'running') return session.dispatch({ type: 'notify-problem', problem: problem('import-running') })
  const log = logOf(session, together)
  const settle = reportWhenSlow(session)
  const taken: Taken[] = []
  for (const file of files) {
    log.begin(file)
    const one = await take(session, file, transfer)
    if (!one) break
    taken.push(one)
    log.add(one.outcome)
  }
  log.end(taken.length < files.length ? 'cancelled' : 'finished')
  const wasShown = settle()
  if (together.files.length === 1 && taken[0]?.key !== undefined) {
    session.imports.update(before)
    if (wasShown) hideReport(session)
  } else if (taken.length > 0) showReport(session)
  await tell(session, taken)
}

async function tell(session: Session, taken: readonly Taken[]): Promise<void> {
  const last = taken.findLast(({ key }) => key !== undefined)
  if (last?.key !== undefined && (await openProject(session, last.key))) {
    const key = isConflictCopy(last.file.name) ? 'keeping.imported-conflict-copy' : 'app.imported-project'
    session.dispatch({ type: 'notify', message: { key, params: { file: last.file.name } }, undo: false })
  }
  const refusal = taken.find((one) => one.problem !== undefined)
  if (refusal?.problem) session.dispatch({ type: 'notify-problem', problem: refusal.problem })
}
