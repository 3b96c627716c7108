import { type Table, tableOf, text } from '#core/formats/export/tables/table'
import { type Language, localText } from '#core/model/language'

interface Entry {
  readonly table: Table
  readonly column: Table['columns'][number]
}

/** What every column of `tables` holds. */
export const dictionaryTable = (tables: readonly Table[], language: Language): Table =>
  tableOf<Entry>(
    'dictionary',
    { 'zh-CN': '每张表的每一列一行', en: 'One row for each column of each table' },
    [
      text('table_name', '表', 'Table', ({ table }) => table.name),
      text('column_name', '列', 'Column', ({ column }) => column.name),
      text(
        'type',
        'text、number 或 flag（0、1）；空格子表示没有',
        'text, number or flag (0, 1); an empty cell is missing',
        ({ column }) => column.type,
      ),
      text('says', '含义', 'What it holds', ({ column }) => localText(column.says, language)),
      text('rows', '这张表的每一行是什么', 'What a row of the table is', ({ table }) => localText(table.says, language)),
    ],
    () => tables.flatMap((table) => table.columns.map((column) => ({ table, column }))),
  )
