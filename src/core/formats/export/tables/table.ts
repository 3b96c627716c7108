import type { LocalText } from '#core/model/language'

/** A number is written as an exact decimal (`"333300"`), because a binary one may not hold it. `null` is missing, never zero or empty. */
export type Cell = string | number | boolean | null

/** `number` also holds decimals in strings; `flag` is written 0 or 1. */
export type ColumnType = 'text' | 'number' | 'flag'

export interface Column<Row> {
  /** An ASCII letter, then `[a-z0-9_]`, at most 32 of them: what R, Stata and SPSS all take for a name. */
  readonly name: string
  readonly type: ColumnType
  readonly says: LocalText
  readonly cell: (row: Row) => Cell
}

/** One kind of thing, one row each. */
export interface Table {
  readonly name: string
  readonly says: LocalText
  readonly columns: readonly Omit<Column<never>, 'cell'>[]
  /** The cells of every row, in the order of the columns; made anew for every reader. */
  readonly rows: () => Iterable<readonly Cell[]>
  /** Every string in columns of one type, quicker than through the rows. */
  readonly forEachString: (type: ColumnType, visit: (text: string) => void) => void
}

export function tableOf<Row>(name: string, says: LocalText, columns: readonly Column<Row>[], rows: () => Iterable<Row>): Table {
  function* cells() {
    for (const row of rows()) yield columns.map(({ cell }) => cell(row))
  }
  const forEachString: Table['forEachString'] = (type, visit) => {
    const typed = columns.filter((column) => column.type === type)
    for (const row of rows())
      for (const { cell } of typed) {
        const value = cell(row)
        if (typeof value === 'string') visit(value)
      }
  }
  return { name, says, columns, rows: cells, forEachString }
}

const column =
  (type: ColumnType) =>
  <Row>(name: string, zh: string, en: string, cell: (row: Row) => Cell): Column<Row> => ({ name, type, says: { 'zh-CN': zh, en }, cell })

export const text = column('text')
export const number = column('number')
export const flag = column('flag')

export const orMissing = (value: string): string | null => value || null
