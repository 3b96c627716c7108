import { valuesIn } from '#core/formats/exchange/attribute-values'
import { csvRows, separatorOf } from '#core/formats/exchange/csv-rows'
import type { Exchange, ForeignAnnotation, ForeignDocument, ForeignStretch, OffsetUnit } from '#core/formats/exchange/exchange'
import type { ExchangeFormat } from '#core/formats/exchange/exchange-format'
import { damaged, type ExchangeFiles, pathsLike } from '#core/formats/exchange/files'
import { timeOf } from '#core/formats/exchange/json'
import { unguarded } from '#core/formats/export/formula'
import { ArticleId } from '#core/model/ids'
import { groupBy } from '#core/util/group-by'
import { fail, ok, type Result } from '#core/util/result'

type Row = Readonly<Record<string, string>>

/** What columns are called, the first that is there; lower case. */
const COLUMNS = {
  document: [
    'article_id',
    'document_id',
    'doc_id',
    'document',
    'article',
    'doc',
    'file',
    'text_file',
    'filename',
    'source',
    'title',
    '文章',
    '文件',
    '标题',
  ],
  code: ['code', 'label', 'tag', 'category', 'type', '编码', '类别', '标签'],
  start: ['start', 'start_offset', 'begin', 'from', '起点', '开始'],
  end: ['end', 'end_offset', 'stop', 'to', '终点', '结束'],
  startUnits: ['start_utf16'],
  endUnits: ['end_utf16'],
  quote: ['quote', 'text', 'span', 'excerpt', 'segment', 'content', '文字', '原文', '引文'],
  prefix: ['prefix'],
  suffix: ['suffix'],
  coder: ['coder', 'coder_name', 'coder_id', 'annotator', 'user', 'author', '编码员', '标注者'],
  memo: ['memo', 'comment', 'note', 'notes', '备忘', '备注'],
  id: ['annotation_id', 'id', 'uuid'],
  created: ['created_at', 'created', 'time', 'date'],
} as const
type Column = keyof typeof COLUMNS

/** Columns of our own table that say what is known otherwise, or nothing that could be brought in. */
const DERIVED = new Set(['spans', 'certainty', 'provenance', 'provenance_detail', 'by_hand'])

/** The heading of each column that is there. */
function columnsOf(row: Row): Partial<Record<Column, string>> {
  const names = new Map(Object.keys(row).map((name) => [name.toLowerCase(), name]))
  const found = Object.entries(COLUMNS).map(([column, called]) => [column, called.find((name) => names.has(name))] as const)
  return Object.fromEntries(found.flatMap(([column, name]) => (name === undefined ? [] : [[column, names.get(name)]])))
}

const offsetIn = (cell: string): number | null => (/^\d+(\.0+)?$/.test(cell) ? Number.parseInt(cell, 10) : null)

interface Table {
  readonly rows: readonly Row[]
  readonly cell: (row: Row, column: Column) => string
  readonly unit: OffsetUnit
  /** Headings of columns that hold values. */
  readonly values: readonly string[]
}

function tableOf(rows: readonly Row[]): Table {
  const columns = columnsOf(rows[0] ?? {})
  const used = new Set(Object.values(columns))
  const values = Object.keys(rows[0] ?? {}).filter((name) => name !== '' && !used.has(name) && !DERIVED.has(name))
  const cell = (row: Row, column: Column) => unguarded(row[columns[column] ?? ''] ?? '')
  return { rows, cell, unit: columns.start === undefined ? 'utf16' : 'code-point', values }
}

function stretchOf(row: Row, { cell, unit }: Table): ForeignStretch {
  const [start, end] = unit === 'utf16' ? [cell(row, 'startUnits'), cell(row, 'endUnits')] : [cell(row, 'start'), cell(row, 'end')]
  const quote = cell(row, 'quote')
  return { start: offsetIn(start), end: offsetIn(end), quote: quote || null, prefix: cell(row, 'prefix'), suffix: cell(row, 'suffix') }
}

function annotationOf(row: Row, at: number, table: Table): ForeignAnnotation {
  const { cell, values } = table
  const coder = cell(row, 'coder')
  return {
    ...{ key: String(at), id: cell(row, 'id') || null, code: cell(row, 'code') || 'span', coder: coder ? { id: null, name: coder } : null },
    ...{ stretches: [stretchOf(row, table)], memo: cell(row, 'memo'), createdAt: timeOf(cell(row, 'created')) },
    ...{ attributes: valuesIn(values.map((name) => [name, unguarded(row[name] ?? '')])), isExact: false },
  }
}

/** Ids of articles and names of files are both used to say where a span stands. */
function documentOf(name: string, annotations: readonly ForeignAnnotation[], unit: OffsetUnit, files: ExchangeFiles): ForeignDocument {
  const id = ArticleId.safeParse(name)
  const beside = files.paths.find((path) => path === name || path.endsWith(`/${name}`))
  const text = beside === undefined ? null : files.text(beside)
  return {
    name: name.replace(/^.*\//, '').replace(/\.txt$/i, ''),
    text,
    article: id.success && text === null ? { id: id.data } : null,
    unit,
    annotations,
  }
}

function isSpans(row: Row | undefined): row is Row {
  if (!row) return false
  const { document, start, startUnits, quote, code } = columnsOf(row)
  return document !== undefined && code !== undefined && [start, startUnits, quote].some((each) => each !== undefined)
}

const rowsIn = (files: ExchangeFiles, path: string): readonly Row[] => {
  const file = files.plain(path) ?? ''
  return csvRows(file, separatorOf(file))
}

const TABLES = /\.(csv|tsv)$/i

/** The table of spans: of several that are, as in our own export, the one called annotations. */
const tablePath = (files: ExchangeFiles): string | undefined => {
  const spans = pathsLike(files, TABLES).filter((path) => isSpans(rowsIn(files, path)[0]))
  return spans.find((path) => /(^|\/)annotations\.csv$/.test(path)) ?? spans[0]
}

function read(files: ExchangeFiles): Result<Exchange> {
  const path = tablePath(files)
  if (path === undefined) return fail(damaged(files.paths[0] ?? '', 'CSV'))
  const table = tableOf(rowsIn(files, path))
  const found = table.rows.map((row, i) => ({ document: table.cell(row, 'document'), annotation: annotationOf(row, i, table) }))
  const documents = [...groupBy(found, ({ document }) => document)].map(([name, rows]) =>
    documentOf(
      name,
      rows.map(({ annotation }) => annotation),
      table.unit,
      files,
    ),
  )
  return ok({ documents, links: [], codes: [], project: null, codebook: null, initiatives: [], problems: [] })
}

/** A table with a row for each span: which text, which code, where or which words; other columns are attributes. */
export const spansCsv: ExchangeFormat = {
  id: 'csv',
  label: 'CSV',
  sniff: (files) => tablePath(files) !== undefined,
  read,
}
