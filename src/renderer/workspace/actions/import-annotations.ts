import type { FileFilter, InputFile } from '#contract/host'
import type { ExchangeInput } from '#core/formats/exchange/files'
import type { Mapping } from '#core/formats/exchange/mapping'
import type { Plan } from '#core/formats/exchange/plan'
import { type Problem, problem } from '#core/model/problem'
import { fail, ok, type Result } from '#core/util/result'
import type { ImportOrder, LookedInto } from '../../storage/import-annotations'
import type { LiveProject } from '../../storage/project-port'
import { settled } from '../in-order'
import { type Transfer, transferInWorker } from '../project-transfer'
import type { Session } from '../session'
import { dropStaleUndo } from './commit'
import { inFile } from './problem-in-file'

/** Files of annotations; those of brat come in pairs. */
export const annotationFilters: readonly FileFilter[] = [
  {
    name: 'JSON, JSONL, JSON-LD, QDPX, XMI, ANN, CSV, ZIP',
    extensions: ['json', 'jsonld', 'jsonl', 'qdpx', 'qde', 'xmi', 'ann', 'txt', 'csv', 'tsv', 'zip', 'zhupi'],
  },
]

/** The files' bytes; fails with the first that cannot be read. */
export async function readInputs(files: readonly InputFile[]): Promise<Result<readonly ExchangeInput[]>> {
  const inputs: ExchangeInput[] = []
  for (const file of files) {
    try {
      inputs.push({ name: file.name, bytes: await file.read() })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return fail(problem('unreadable-file', { file: file.path, reason }))
    }
  }
  return ok(inputs)
}

const orderOf = (session: Session, project: LiveProject, files: readonly ExchangeInput[], mapping: Mapping | null): ImportOrder => ({
  ...{ key: project.key, files, mapping, coder: project.coder(), now: new Date(session.now()).toISOString() },
})

const named = ([first]: readonly ExchangeInput[], found: Problem): Problem => inFile(found, first?.name ?? '')

/** What is in the files and what would become of it; `null` when `signal` stopped it. */
export async function lookInto(
  session: Session,
  files: readonly ExchangeInput[],
  mapping: Mapping | null,
  signal: AbortSignal,
  transfer: Transfer = transferInWorker,
): Promise<Result<LookedInto> | null> {
  await settled(session)
  const project = session.project()
  if (!project) return null
  const outcome = await transfer({ task: 'look-into', ...orderOf(session, project, files, mapping) }, signal)
  if (outcome?.kind === 'refused') return fail(named(files, outcome.problems[0] ?? problem('exchange-unknown')))
  return outcome?.kind === 'looked-into' ? ok(outcome.found) : null
}

const isNothing = ({ articles, changes }: Plan): boolean => articles.length === 0 && changes.length === 0

/** Brings the annotations in, as one edit. Answers whether that was done; why not is in the notice, unless the user stopped it. */
export async function importAnnotations(
  session: Session,
  files: readonly ExchangeInput[],
  mapping: Mapping,
  signal: AbortSignal,
  transfer: Transfer = transferInWorker,
): Promise<boolean> {
  await settled(session)
  const project = session.project()
  if (!project) return false
  const outcome = await transfer({ task: 'plan-import', ...orderOf(session, project, files, mapping) }, signal)
  const tell = (found: Problem) => session.dispatch({ type: 'notify-problem', problem: named(files, found) })
  if (outcome?.kind === 'refused') for (const found of outcome.problems.slice(0, 1)) tell(found)
  if (outcome?.kind !== 'planned' || signal.aborted || isNothing(outcome.plan)) return false
  const { articles, changes, report } = outcome.plan
  const count = report.exact + report.moved
  const done = await project.addArticles({ name: 'import-annotations', params: { count } }, articles, changes)
  if (!done.ok) {
    tell(done.problem)
    return false
  }
  dropStaleUndo(session)
  session.dispatch({ type: 'notify', message: { key: 'app.imported-annotations', params: { count } }, undo: true })
  return true
}
