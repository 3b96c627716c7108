import { printable } from '#core/formats/export/characters'
import type { Cell, ColumnType, Table } from '#core/formats/export/tables/table'
import { element, XML_HEAD, xmlText } from '#core/formats/export/xml'

/** UTF-16 code units in a cell, and rows in a sheet with its heading: limits of Excel. */
export const LONGEST_CELL = 32_767
export const MOST_ROWS = 1_048_576

/** Significant digits that a binary number keeps. */
const EXACT_DIGITS = 15

/** Whether a decimal stays the same as a binary number; others are written as text. */
export const isExact = (decimal: string): boolean => decimal.replace(/^-?0*\.?0*|\./g, '').length <= EXACT_DIGITS

/** Cut before a character, never through one. */
const fitted = (text: string): string => (text.length > LONGEST_CELL ? printable(text.slice(0, LONGEST_CELL - 1)) : text)

/** What Excel would read as an escaped character is escaped itself (ECMA-376, part 1, 22.9.2.19). */
const literal = (text: string): string => text.replace(/_x[0-9a-f]{4}_/gi, '_x005F$&')

const textCell = (at: string, text: string): string =>
  `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${xmlText(literal(fitted(text)))}</t></is></c>`

/** A typed cell; text is always text, whatever it begins with. An empty one is left out. */
function cellXml(at: string, cell: Cell, type: ColumnType): string {
  if (cell === null) return ''
  if (typeof cell === 'boolean') return `<c r="${at}"><v>${Number(cell)}</v></c>`
  const isNumber = type === 'number' && (typeof cell === 'number' || isExact(cell))
  return isNumber ? `<c r="${at}"><v>${cell}</v></c>` : textCell(at, String(cell))
}

/** A, B, …, Z, AA, … */
const columnLetters = (index: number): string =>
  (index < 26 ? '' : columnLetters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26))

/** Characters wide. */
const WIDTHS: Readonly<Record<ColumnType, number>> = { text: 18, number: 12, flag: 8 }

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
/** The heading stays in sight. */
const FROZEN = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'

function headXml({ columns }: Table): string {
  const cols = columns.map(({ type }, i) => element('col', { min: i + 1, max: i + 1, width: WIDTHS[type], customWidth: 1 }))
  const views = `<sheetViews><sheetView workbookViewId="0">${FROZEN}</sheetView></sheetViews>`
  return `${XML_HEAD}<worksheet xmlns="${NAMESPACE}">${views}${element('cols', {}, cols.join(''))}<sheetData>`
}

type Row = readonly Cell[]

/** The XML of one sheet: the heading and the next rows of `rows`, as many as a sheet holds. */
export function* worksheetXml(table: Table, rows: Iterator<Row>): Generator<string> {
  const { columns } = table
  const letters = columns.map((_, i) => columnLetters(i))
  yield headXml(table)
  yield `<row r="1">${columns.map(({ name }, i) => textCell(`${letters[i]}1`, name)).join('')}</row>`
  for (let number = 2; number <= MOST_ROWS; number++) {
    const next = rows.next()
    if (next.done) break
    const cells = next.value.map((cell, i) => cellXml(`${letters[i]}${number}`, cell, columns[i]?.type ?? 'text'))
    yield `<row r="${number}">${cells.join('')}</row>`
  }
  yield '</sheetData></worksheet>'
}
