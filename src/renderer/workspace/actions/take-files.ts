import type { FileFilter, InputFile } from '#contract/host'
import { parseFiles } from '../../workers/parse-files'
import { type Transfer, transferInWorker } from '../project-transfer'
import type { Session } from '../session'
import { importFiles, type ParseFiles } from './import-files'
import { importProjectFiles } from './import-project'

/** What may be chosen: articles, and projects that were exported. */
export const fileFilters: readonly FileFilter[] = [
  {
    name: 'TXT, HTML, MHTML, DOCX, MD, JSON, Zhupi',
    extensions: ['txt', 'html', 'htm', 'xhtml', 'mhtml', 'mht', 'docx', 'md', 'text', 'json', 'zhupi'],
  },
]

const isProjectFile = (file: InputFile) => /\.(json|zhupi)$/i.test(file.name)

/**
 * Files that were chosen, dropped, or handed over by the desktop: what is JSON or a package is opened as a project of its own, everything else becomes an
 * article of the open project, or of a new one called `name`. The import report tells of all of them.
 */
export async function takeFiles(
  session: Session,
  files: readonly InputFile[],
  name: string,
  parse: ParseFiles = parseFiles,
  transfer: Transfer = transferInWorker,
): Promise<void> {
  const articles = files.filter((file) => !isProjectFile(file))
  const projects = files.filter(isProjectFile)
  await importFiles(session, articles, name, parse)
  if (projects.length === 0) return
  const run = articles.length > 0 ? session.imports.current() : null
  if (run?.state === 'cancelled') return
  await importProjectFiles(session, projects, transfer, { outcomes: run?.outcomes ?? [], files })
}
