import { type Document, documentsOf } from '#core/formats/export/documents'
import type { Exporter, ExportOptions, OutputFile } from '#core/formats/export/exporter'
import { guarded, isFormula } from '#core/formats/export/formula'
import { countLosses, type Loss } from '#core/formats/export/losses'
import { textPath } from '#core/formats/export/tables/articles'
import type { Cell, ColumnType, Table } from '#core/formats/export/tables/table'
import { tablesOf } from '#core/formats/export/tables/tables'
import type { Snapshot } from '#core/model/snapshot'
import { ok } from '#core/util/result'

const BOM = '\ufeff'
/** RFC 4180, section 2. Line feeds inside a quoted cell stay as they are. */
const ROW_END = '\r\n'
const NEEDS_QUOTES = /[",\r\n]/

const quoted = (text: string): string => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

function written(cell: Cell, type: ColumnType): string {
  if (cell === null) return ''
  if (typeof cell === 'boolean') return cell ? '1' : '0'
  if (type !== 'text') return String(cell)
  return quoted(guarded(String(cell)))
}

/** A table as lines, heading first. */
export function* csvRows({ columns, rows }: Table, { byteOrderMark }: Pick<ExportOptions, 'byteOrderMark'>): Generator<string> {
  const types = columns.map(({ type }) => type)
  yield (byteOrderMark ? BOM : '') + columns.map(({ name }) => name).join(',') + ROW_END
  for (const row of rows()) {
    let line = ''
    for (let i = 0; i < row.length; i++) line += (i === 0 ? '' : ',') + written(row[i] ?? null, types[i] ?? 'text')
    yield line + ROW_END
  }
}

function* files(snapshot: Snapshot, options: ExportOptions): Generator<OutputFile> {
  const documents: readonly Document[] = [...documentsOf(snapshot)]
  for (const table of tablesOf(snapshot, documents, options.language)) yield { path: `${table.name}.csv`, chunks: csvRows(table, options) }
  for (const document of documents) yield { path: textPath(document), chunks: [document.text] }
}

function countFormulas(snapshot: Snapshot): number {
  let count = 0
  for (const table of tablesOf(snapshot, [...documentsOf(snapshot)], 'en'))
    table.forEachString('text', (text) => {
      if (isFormula(text)) count += 1
    })
  return count
}

function losses(snapshot: Snapshot): readonly Loss[] {
  const formulas = countFormulas(snapshot)
  return [
    ...countLosses(snapshot, ['history', 'sources', 'blocks', 'lone-surrogates']),
    ...(formulas > 0 ? [{ code: 'formulas', count: formulas } as const] : []),
  ]
}

/** Tidy tables as RFC 4180 has them, and the texts that their offsets count in. */
export const csv: Exporter = {
  id: 'csv',
  label: { 'zh-CN': 'CSV 表格', en: 'CSV tables' },
  purpose: { 'zh-CN': 'R、Python、Stata、SPSS', en: 'R, Python, Stata, SPSS' },
  extension: 'zip',
  mime: 'application/zip',
  packing: 'zip',
  options: ['byteOrderMark'],
  losses,
  files: (snapshot, options) => ok(files(snapshot, options)),
}
