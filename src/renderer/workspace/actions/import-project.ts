import type { InputFile } from '#contract/host'
import { type Problem, problem } from '#core/model/problem'
import { fail, ok, type Result } from '#core/util/result'
import type { ImportRun } from '../import-log'
import { type Transfer, transferInWorker } from '../project-transfer'
import type { Session } from '../session'
import { openProject } from './open-project'
import { inFile } from './problem-in-file'

const filters = [{ name: 'Zhupi JSON', extensions: ['json'] }]

/** Milliseconds after which the import report shows how it goes, and how to cancel it. */
const SLOW = 700

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

/** The run of one project file, from its beginning to what the import report keeps of it. */
function begin(session: Session, file: InputFile): { readonly end: (last: Partial<ImportRun> | null) => void } {
  const before = session.imports.current()
  const run: ImportRun = { state: 'running', total: 1, done: 0, current: file.path, startedAt: session.now(), outcomes: [] }
  session.imports.update(run)
  let shown = false
  const timer = setTimeout(() => {
    shown = true
    session.dispatch({ type: 'show-side', side: 'import-report' })
  }, SLOW)
  return {
    end: (last) => {
      clearTimeout(timer)
      session.imports.update(last ? { ...run, state: 'finished', done: 1, current: '', ...last } : before)
      if (!last && shown && session.workspace().side === 'import-report') session.dispatch({ type: 'show-side', side: 'inspector' })
    },
  }
}

/** One problem is told in the strip; of several the strip says how many, and the import report lists them. */
function tell(session: Session, { name, path }: InputFile, problems: readonly Problem[]): Partial<ImportRun> {
  const [first = problem('project-foreign', { file: name }), ...more] = problems.map((found) => inFile(found, name))
  const short = more.length === 0 ? first : problem('project-refused', { file: name, count: problems.length })
  session.dispatch({ type: 'show-side', side: 'import-report' })
  session.dispatch({ type: 'notify-problem', problem: short })
  return { outcomes: [{ kind: 'refused', file: path, problem: first, more }] }
}

export async function importProjectFile(session: Session, file: InputFile, transfer: Transfer = transferInWorker): Promise<void> {
  if (session.imports.current()?.state === 'running')
    return session.dispatch({ type: 'notify-problem', problem: problem('import-running') })
  const run = begin(session, file)
  const bytes = await readBytes(file)
  if (!bytes.ok) return run.end(tell(session, file, [bytes.problem]))
  const outcome = await transfer({ task: 'import', bytes: bytes.value }, session.imports.signal())
  if (outcome?.kind === 'refused') return run.end(tell(session, file, outcome.problems))
  if (outcome?.kind !== 'imported') return run.end({ state: 'cancelled', done: 0 })
  run.end(null)
  if (await openProject(session, outcome.key)) {
    session.dispatch({ type: 'notify', message: { key: 'app.imported-project', params: { file: file.name } }, undo: false })
  }
}
