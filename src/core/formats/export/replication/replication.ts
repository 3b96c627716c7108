import { codebookSections } from '#core/codebook/markdown'
import { soundJson } from '#core/formats/export/characters'
import { csv, csvRows } from '#core/formats/export/csv'
import type { Exporter, ExportOptions, OutputFile } from '#core/formats/export/exporter'
import { reportFile } from '#core/formats/export/loss-words'
import type { Loss } from '#core/formats/export/losses'
import { withChecksums } from '#core/formats/export/replication/checksums'
import { logTables } from '#core/formats/export/replication/log-tables'
import { readmes } from '#core/formats/export/replication/readme'
import { SCRIPTS } from '#core/formats/export/replication/scripts'
import { countsTable, statedCounts } from '#core/formats/export/replication/stated-counts'
import { exportJsonText } from '#core/formats/json/export-json'
import type { Language } from '#core/model/language'
import type { Snapshot } from '#core/model/snapshot'
import { ok } from '#core/util/result'

function* inFolder(folder: string, files: Iterable<OutputFile>): Generator<OutputFile> {
  for (const { path, chunks } of files) yield { path: `${folder}/${path}`, chunks }
}

function* codebookText({ codebook, project, annotations }: Snapshot, language: Language): Generator<string> {
  const uses = (id: string) => annotations.filter(({ code }) => code === id).length
  for (const section of codebookSections(codebook, project.name || project.id, language, uses)) yield `${section}\n\n`
}

function* files(
  snapshot: Snapshot,
  options: ExportOptions,
  projectText: Iterable<string>,
  tables: Iterable<OutputFile>,
): Generator<OutputFile> {
  const { language } = options
  const counts = statedCounts(snapshot)
  yield* readmes(snapshot, counts)
  yield { path: 'project.json', chunks: projectText }
  yield* inFolder('tables', tables)
  yield { path: 'codebook.md', chunks: codebookText(snapshot, language) }
  yield { path: 'codebook.json', chunks: [`${soundJson(snapshot.codebook, 2)}\n`] }
  for (const table of logTables(snapshot, language)) yield { path: `log/${table.name}.csv`, chunks: csvRows(table, options) }
  yield { path: 'counts.csv', chunks: csvRows(countsTable(counts), options) }
  yield* SCRIPTS
}

/** The project itself is inside, so only what the tables write otherwise is told. */
const TOLD: ReadonlySet<Loss['code']> = new Set(['formulas', 'lone-surrogates'])

/** What an archive or a reviewer asks for: data, codebook, log and sources, with programs that reproduce the counts it states. */
export const replication: Exporter = {
  id: 'replication',
  label: { 'zh-CN': '复现资料包', en: 'Replication package' },
  purpose: { 'zh-CN': '存档、审稿：数据、编码本、修改记录、程序', en: 'Archives, reviewers: data, codebook, log, scripts' },
  extension: 'zip',
  mime: 'application/zip',
  packing: 'zip',
  options: ['byteOrderMark'],
  losses: (snapshot) => csv.losses(snapshot).filter(({ code }) => TOLD.has(code)),
  files: (snapshot, options, losses) => {
    const projectText = exportJsonText(snapshot, { history: true })
    if (!projectText.ok) return projectText
    const tables = csv.files(snapshot, options, losses)
    if (!tables.ok) return tables
    return ok(withChecksums(files(snapshot, options, projectText.value, tables.value), [reportFile(losses, options.language)]))
  },
}
