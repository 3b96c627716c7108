import { type CellObject, utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx'
import { printable } from '#core/formats/export/characters'
import { documentsOf } from '#core/formats/export/documents'
import type { Exporter } from '#core/formats/export/exporter'
import { lossWords } from '#core/formats/export/loss-words'
import { countLosses, type Loss } from '#core/formats/export/losses'
import { type Cell, type ColumnType, number, type Table, tableOf, text } from '#core/formats/export/tables/table'
import { tablesOf } from '#core/formats/export/tables/tables'
import type { Language } from '#core/model/language'
import type { Snapshot } from '#core/model/snapshot'
import { ok } from '#core/util/result'

/** UTF-16 code units in a cell, and rows in a sheet with its heading: limits of Excel. */
const LONGEST_CELL = 32_767
const MOST_ROWS = 1_048_576

/** Significant digits that a binary number keeps. */
const EXACT_DIGITS = 15

const isExact = (decimal: string): boolean => decimal.replace(/^-?0*\.?0*|\./g, '').length <= EXACT_DIGITS

/** Cut before a character, never through one. */
const fitted = (text: string): string => (text.length > LONGEST_CELL ? printable(text.slice(0, LONGEST_CELL - 1)) : printable(text))

/** A typed cell; text is always text, whatever it begins with. `null` leaves the cell out. */
function typed(cell: Cell, type: ColumnType): CellObject | null {
  if (cell === null) return null
  if (typeof cell === 'boolean') return { t: 'n', v: Number(cell) }
  const isNumber = type === 'number' && (typeof cell === 'number' || isExact(cell))
  return isNumber ? { t: 'n', v: Number(cell) } : { t: 's', v: fitted(String(cell)) }
}

/** Makes each different cell once: ids, codes and units stand in a column thousands of times. */
function cellMaker(): typeof typed {
  const made = new Map<string, CellObject | null>()
  return (cell, type) => {
    const key = `${type} ${typeof cell} ${cell}`
    const known = made.get(key)
    if (known !== undefined) return known
    const fresh = typed(cell, type)
    made.set(key, fresh)
    return fresh
  }
}

/** With gaps where cells are empty. */
type SheetRow = CellObject[]

function filledCells(cells: readonly (CellObject | null)[]): SheetRow {
  const row: SheetRow = []
  for (const [i, cell] of cells.entries()) if (cell) row[i] = cell
  return row
}

/** The rows of a table in as many sheets as they need, each under the heading. */
function* sheetsOf({ columns, rows }: Table): Generator<SheetRow[]> {
  const make = cellMaker()
  const heading = filledCells(columns.map(({ name }) => make(name, 'text')))
  let sheet: SheetRow[] = [heading]
  for (const row of rows()) {
    if (sheet.length === MOST_ROWS) {
      yield sheet
      sheet = [heading]
    }
    sheet.push(filledCells(row.map((cell, i) => make(cell, columns[i]?.type ?? 'text'))))
  }
  yield sheet
}

/** Characters wide. */
const WIDTHS: Readonly<Record<ColumnType, number>> = { text: 18, number: 12, flag: 8 }

function worksheet(rows: SheetRow[], { columns }: Table): WorkSheet {
  const range = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length - 1, c: columns.length - 1 } })
  const cols = columns.map(({ type }) => ({ wch: WIDTHS[type] }))
  return { '!type': 'sheet', '!data': rows, '!ref': range, '!cols': cols, '!autofilter': { ref: range } }
}

const lossesTable = (losses: readonly Loss[], language: Language): Table =>
  tableOf<Loss>(
    'losses',
    { 'zh-CN': '每种遗漏一行', en: 'One row for each kind of loss' },
    [
      number('count', '数目', 'How many', ({ count }) => count),
      text('loss', '遗漏了什么', 'What is lost', (loss) => lossWords(loss, language)),
    ],
    () => losses,
  )

function workbook(tables: readonly Table[]): WorkBook {
  const book: WorkBook = { SheetNames: [], Sheets: {} }
  for (const table of tables) {
    let part = 1
    for (const rows of sheetsOf(table)) {
      const name = part === 1 ? table.name : `${table.name}_${part}`
      book.SheetNames.push(name)
      book.Sheets[name] = worksheet(rows, table)
      part += 1
    }
  }
  return book
}

/** Made when it is read. */
function* workbookBytes(snapshot: Snapshot, language: Language, losses: readonly Loss[]): Generator<Uint8Array> {
  const tables = [...tablesOf(snapshot, [...documentsOf(snapshot)], language), lossesTable(losses, language)]
  const bytes: ArrayBuffer = write(workbook(tables), { type: 'array', bookType: 'xlsx', compression: true, bookSST: true })
  yield new Uint8Array(bytes)
}

function cellLosses(snapshot: Snapshot): readonly Loss[] {
  const counts = { 'long-cells': 0, 'long-decimals': 0 }
  for (const { columns, rows } of tablesOf(snapshot, [...documentsOf(snapshot)], 'en'))
    for (const row of rows())
      for (const [i, cell] of row.entries()) {
        if (typeof cell !== 'string') continue
        if (columns[i]?.type === 'number') counts['long-decimals'] += Number(!isExact(cell))
        else counts['long-cells'] += Number(cell.length > LONGEST_CELL)
      }
  return (['long-cells', 'long-decimals'] as const).map((code) => ({ code, count: counts[code] })).filter(({ count }) => count > 0)
}

/** The tidy tables as sheets of one workbook, cells typed, without formulas. */
export const xlsx: Exporter = {
  id: 'xlsx',
  label: { 'zh-CN': 'Excel 工作簿', en: 'Excel workbook' },
  purpose: { 'zh-CN': 'Excel、WPS、LibreOffice', en: 'Excel, LibreOffice, WPS' },
  extension: 'xlsx',
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  packing: 'file',
  options: [],
  losses: (snapshot) => [
    ...countLosses(snapshot, ['history', 'sources', 'texts', 'blocks', 'control-characters', 'lone-surrogates']),
    ...cellLosses(snapshot),
  ],
  files: (snapshot, { language }, losses) => ok([{ path: 'tables.xlsx', chunks: workbookBytes(snapshot, language, losses) }]),
}
