import type { InputFile } from '#contract/host'
import type { Change } from '#core/edits/change'
import type { ArticleId } from '#core/model/ids'
import { CodedSample, codeSample, type SampleCoding } from '#core/model/sample'
import type { LiveProject } from '../../storage/project-port'
import { inOrder } from '../in-order'
import { addAnnotationChanges } from '../mention-changes'
import type { Session } from '../session'
import { commit } from './commit'
import { importFiles } from './import-files'
import { openArticle } from './open-article'
import { createProject } from './open-project'

// As files, never as data: URLs, which the content security policy does not let a page fetch.
const urls = import.meta.glob<string>('../../../../resources/sample/*.{txt,html}', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
})

/** How one of them is coded. */
const codings = import.meta.glob<unknown>('../../../../resources/sample/coded.json', { import: 'default', eager: true })

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`)
  return new Uint8Array(await response.arrayBuffer())
}

const sampleFiles = (): readonly InputFile[] =>
  Object.entries(urls).map(([path, url]) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    return { name, path: name, size: 0, read: () => fetchBytes(url) }
  })

/** The coding of the one coded article, as changes; it is in progress then. */
function sampleChanges(session: Session, project: LiveProject, { annotations, links }: SampleCoding, article: ArticleId): Change[] {
  return [
    ...addAnnotationChanges(session, project, annotations),
    ...links.map((link): Change => ({ kind: 'add-link', link })),
    { kind: 'set-article', article, field: 'status', before: 'new', after: 'in-progress' },
  ]
}

/** The article that was imported from `file`. */
const importedAs = (session: Session, file: string): ArticleId | null =>
  session.imports
    .current()
    ?.outcomes.flatMap((outcome) => (outcome.kind === 'imported' && outcome.file === file ? [outcome.article] : []))[0] ?? null

async function codeOne(session: Session): Promise<void> {
  const sample = CodedSample.parse(Object.values(codings)[0])
  const article = importedAs(session, sample.file)
  if (!article) return
  await openArticle(session, article)
  await inOrder(session, async () => {
    const project = session.project()
    const text = session.article()?.text
    if (!project || text === undefined) return
    const { now, newId } = session
    const coding = codeSample(sample, { article, text, coder: project.coder(), now: new Date(now()).toISOString(), newId })
    if (!coding.ok) return session.dispatch({ type: 'notify-problem', problem: coding.problem })
    await commit(session, { name: 'code-sample', params: {} }, sampleChanges(session, project, coding.value, article))
  })
}

/** A project with the articles that ship with the app, the coded one open. */
export async function openSample(session: Session, name: string): Promise<void> {
  if ((await createProject(session, name)) === null) return
  await importFiles(session, sampleFiles())
  session.dispatch({ type: 'show-side', side: 'inspector' })
  await codeOne(session)
}
