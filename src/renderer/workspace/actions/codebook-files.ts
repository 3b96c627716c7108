import { readCodebookFile, writeCodebookFile } from '#core/codebook/codebook-file'
import { codebookSections } from '#core/codebook/markdown'
import type { Codebook } from '#core/model/codebook'
import type { Language } from '#core/model/language'
import { type Problem, problem } from '#core/model/problem'
import { utf8Encode } from '#core/text/utf8'
import { codebookDraft, type ForeignCodebook } from '../codebook-draft'
import type { Session } from '../session'
import { inFile } from './problem-in-file'

const JSON_FILTER = [{ name: 'JSON', extensions: ['json'] }]
const MARKDOWN_FILTER = [{ name: 'Markdown', extensions: ['md'] }]

/** Characters that some file system refuses in a name, control characters among them. */
const REFUSED = /[\\/:*?"<>|\p{Cc}]/gu

async function save(session: Session, ending: string, filters: typeof JSON_FILTER, text: string): Promise<void> {
  const name = session.project()?.project().name.replace(REFUSED, '_').trim() || 'project'
  const saved = await session.host.save({ name: `${name}${ending}`, bytes: utf8Encode(text), filters })
  if (!saved.ok) return session.dispatch({ type: 'notify-problem', problem: saved.problem })
  if (saved.value) session.dispatch({ type: 'notify', message: { key: 'app.exported', params: { file: saved.value.name } }, undo: false })
}

/** The codebook in force as a file that `importCodebook` reads again. */
export async function exportCodebookJson(session: Session): Promise<void> {
  const codebook = session.project()?.codebook()
  if (codebook) await save(session, '.codebook.json', JSON_FILTER, writeCodebookFile(codebook))
}

/** The codebook in force for readers. @param title heading of the file, besides the name of the project */
export async function exportCodebookMarkdown(session: Session, title: string, language: Language): Promise<void> {
  const project = session.project()
  if (!project) return
  const sections = codebookSections(project.codebook(), `${project.project().name}: ${title}`, language, null)
  await save(session, '.codebook.md', MARKDOWN_FILTER, `${[...sections].join('\n\n')}\n`)
}

/** Puts another codebook into the draft, in the place of what was drafted; nothing changes before it is applied. */
export function draftCodebook(session: Session, codebook: Codebook, language: Language): void {
  const project = session.project()
  if (!project) return
  const draft = codebookDraft(project)
  draft.clear()
  draft.setForeign(null)
  const refused = draft.add({ op: 'take-codebook', codebook, language })
  if (refused) session.dispatch({ type: 'notify-problem', problem: refused })
  else session.dispatch({ type: 'show-view', view: 'codebook' })
}

/** Asks for a file and puts its codebook into the draft. What cannot be taken is shown beside the codebook. */
export async function importCodebook(session: Session, language: Language): Promise<void> {
  const [file] = await session.host.openFiles(JSON_FILTER)
  if (!file) return
  const text = await file.read().then(
    (bytes) => new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes),
    () => null,
  )
  const read = text === null ? null : readCodebookFile(text)
  if (!read) return refuse(session, file.name, [problem('unreadable-file', { file: file.name, reason: '' })])
  if (!read.ok) return refuse(session, file.name, read.problems)
  if (read.readOnly) return show(session, { file: file.name, codebook: read.codebook })
  draftCodebook(session, read.codebook, language)
}

function show(session: Session, foreign: ForeignCodebook): void {
  const project = session.project()
  if (!project) return
  codebookDraft(project).setForeign(foreign)
  session.dispatch({ type: 'show-view', view: 'codebook' })
}

function refuse(session: Session, file: string, problems: readonly Problem[]): void {
  const named = problems.map((each) => inFile(each, file))
  const [first] = named
  const short = named.length === 1 && first ? first : problem('codebook-refused', { file, count: named.length })
  show(session, { file, problems: named })
  session.dispatch({ type: 'notify-problem', problem: short })
}
