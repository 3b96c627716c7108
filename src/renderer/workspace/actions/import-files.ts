import type { InputFile } from '#contract/host'
import type { Article, Source } from '#core/model/article'
import { ArticleId, type Sha256 } from '#core/model/ids'
import { problem } from '#core/model/problem'
import type { ImportedArticle, LiveProject } from '../../storage/project-port'
import { type ParseOptions, type ParseOutcome, parseFiles } from '../../workers/parse-files'
import { type ImportLog, type ImportOutcome, type ImportRun, inOrderOf } from '../import-log'
import { inGivenOrder } from '../in-given-order'
import type { Session } from '../session'
import { openArticle } from './open-article'
import { createProject } from './open-project'
import { hideReport, reportWhenSlow, showReport } from './show-report'

/** What the parse workers do; a test parses in place. */
export type ParseFiles = (files: readonly InputFile[], options: ParseOptions) => AsyncIterable<ParseOutcome>

type Parsed = Extract<ParseOutcome, { ok: true }>

/** Articles go to storage in groups of this many: one transaction, one edit each. */
const GROUP = 100

/** What storage takes of one parsed file. */
function toImported(
  file: Pick<Parsed, 'bytes' | 'parsed' | 'hash' | 'textHash'>,
  fileName: string,
  id: ArticleId,
  addedAt: string,
): ImportedArticle {
  const { parsed, hash, textHash } = file
  const { title, outlet, date, author, place, url, language, text, blocks } = parsed
  const article: Article = {
    id,
    source: hash,
    textHash,
    length: text.length,
    title,
    outlet,
    date,
    author,
    place,
    url,
    language,
    status: 'new',
    reason: '',
    memo: '',
    addedAt,
  }
  const source: Source = { hash, bytes: file.bytes, fileName, mime: parsed.mime, encoding: parsed.encoding }
  return { source, article, text: { text, blocks } }
}

/** A group that is being filled, and the sources that were there before or have come since. */
interface Basket {
  readonly batch: ImportedArticle[]
  readonly outcomes: ImportOutcome[]
  readonly seen: Map<Sha256, ArticleId>
}

function put(session: Session, project: LiveProject, basket: Basket, outcome: ParseOutcome): ImportOutcome | null {
  const file = outcome.file.path
  if (!outcome.ok) return { kind: 'refused', file, problem: outcome.problem }
  const known = basket.seen.get(outcome.hash)
  if (known !== undefined || project.hasSource(outcome.hash)) return { kind: 'duplicate', file, article: known ?? null }
  const id = ArticleId.parse(session.newId())
  const { parsed } = outcome
  basket.seen.set(outcome.hash, id)
  basket.batch.push(toImported(outcome, outcome.file.name, id, new Date(session.now()).toISOString()))
  basket.outcomes.push({
    kind: 'imported',
    file,
    article: id,
    title: parsed.title,
    encoding: parsed.encoding,
    boilerplate: parsed.blocks.filter((block) => block.kind === 'boilerplate').length,
    findings: parsed.findings,
    doubts: parsed.warnings,
  })
  return null
}

/** Stores the group; if that fails every file in it is named with the reason, and nothing of it is in the project. */
async function store(project: LiveProject, basket: Basket): Promise<readonly ImportOutcome[]> {
  if (basket.batch.length === 0) return []
  const batch = basket.batch.splice(0)
  const outcomes = basket.outcomes.splice(0)
  const added = await project.addArticles({ name: 'import', params: { count: batch.length } }, batch)
  return added.ok ? outcomes : outcomes.map(({ file }) => ({ kind: 'refused', file, problem: added.problem }))
}

/** The open project, or a new one when the first files come before any project. */
async function projectFor(session: Session, name: string): Promise<LiveProject | null> {
  if (!session.project()) await createProject(session, name)
  return session.project()
}

const begin = (session: Session, total: number): ImportRun => ({
  state: 'running',
  total,
  done: 0,
  current: '',
  startedAt: session.now(),
  outcomes: [],
})

/**
 * Reads, parses and stores files as articles; the import log tells how it goes. The article of a single file is opened. `name` is for a project
 * that has to be made first.
 */
export async function importFiles(
  session: Session,
  files: readonly InputFile[],
  name = PROJECT_NAME,
  parse: ParseFiles = parseFiles,
): Promise<void> {
  if (files.length === 0) return
  if (session.imports.current()?.state === 'running') {
    session.dispatch({ type: 'notify-problem', problem: problem('import-running') })
    return
  }
  session.imports.update(begin(session, files.length))
  const single = files.length === 1
  const settle = single ? reportWhenSlow(session) : null
  if (!single) showReport(session)
  const project = await projectFor(session, name)
  if (project) await runImport(session, project, files, parse)
  else session.imports.update(null)
  settle?.()
  if (project && single) await showOnly(session, session.imports.current()?.outcomes ?? [])
}

/** After the import of a single file: its article, or the report that tells why there is none. */
async function showOnly(session: Session, [outcome]: readonly ImportOutcome[]): Promise<void> {
  if (outcome?.kind !== 'imported') return showReport(session)
  hideReport(session)
  await openArticle(session, outcome.article)
  const [doubt] = outcome.doubts
  if (doubt) session.dispatch({ type: 'notify-problem', problem: doubt })
}

/** What a project is called that was made by dropping files on an empty window; the user renames it. */
const PROJECT_NAME = 'Zhupi'

function update(log: ImportLog, change: Partial<ImportRun>): void {
  const run = log.current()
  if (run) log.update({ ...run, ...change })
}

const progressOf = (session: Session) => (done: number, _total: number, current: string) => update(session.imports, { done, current })

async function runImport(session: Session, project: LiveProject, files: readonly InputFile[], parse: ParseFiles): Promise<void> {
  const log = session.imports
  const withThese = inOrderOf(files)
  const report = (outcomes: readonly ImportOutcome[]) => update(log, { outcomes: withThese(log.current()?.outcomes ?? [], outcomes) })
  const basket: Basket = { batch: [], outcomes: [], seen: new Map(project.articles().map(({ source, id }) => [source, id])) }
  const parsed = parse(files, { onProgress: progressOf(session), signal: log.signal() })
  for await (const outcome of inGivenOrder(files, parsed)) {
    const told = put(session, project, basket, outcome)
    if (told) report([told])
    if (basket.batch.length >= GROUP) report(await store(project, basket))
  }
  report(await store(project, basket))
  update(log, { state: log.signal().aborted ? 'cancelled' : 'finished', current: '' })
}

export const cancelImport = (session: Session): void => session.imports.cancel()
