import { read, utils, type WorkBook } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { printable } from '#core/formats/export/characters'
import { documentsOf } from '#core/formats/export/documents'
import type { Cell, ColumnType } from '#core/formats/export/tables/table'
import { tablesOf } from '#core/formats/export/tables/tables'
import { savedBytes } from '#core/formats/export/testing/read-export'
import { torture } from '#core/formats/export/testing/torture'
import { xlsx } from '#core/formats/export/xlsx'

const project = torture()
const book: WorkBook = read(savedBytes(xlsx, project), { type: 'array', cellFormula: true })
const tables = tablesOf(project, [...documentsOf(project)], 'en')
const count = (code: string) => xlsx.losses(project).find((loss) => loss.code === code)?.count ?? 0
const sheet = (name: string): unknown[][] => utils.sheet_to_json(book.Sheets[name] ?? {}, { header: 1, raw: true, defval: null })

/** How a cell came out. */
function fate(cell: Cell, type: ColumnType, got: unknown): 'whole' | 'cut' | 'text' | 'wrong' {
  if (cell === null || cell === '') return (got ?? '') === '' ? 'whole' : 'wrong'
  if (type !== 'text') return got === Number(cell) ? 'whole' : got === cell ? 'text' : 'wrong'
  const whole = printable(String(cell))
  if (got === whole) return 'whole'
  return typeof got === 'string' && got.length >= 32_766 && whole.startsWith(got) ? 'cut' : 'wrong'
}

test('a sheet for every table, a row for every thing, and the losses', () => {
  expect(book.SheetNames).toEqual([...tables.map(({ name }) => name), 'losses'])
  for (const { name, rows } of tables) expect(sheet(name)).toHaveLength([...rows()].length + 1)
})

test('cells have types; what does not fit is cut or written as text, and counted', () => {
  const fates = tables.flatMap(({ name, columns, rows }) => {
    const got = sheet(name)
    return [...rows()].flatMap((row, r) => row.map((cell, c) => fate(cell, columns[c]?.type ?? 'text', got[r + 1]?.[c])))
  })
  const number = (wanted: string) => fates.filter((one) => one === wanted).length
  expect({ wrong: number('wrong'), cut: number('cut'), text: number('text') }).toEqual({
    wrong: 0,
    cut: count('long-cells'),
    text: count('long-decimals'),
  })
  expect([number('cut') > 0, number('text') > 0]).toEqual([true, true])
})

test('nothing is a formula', () => {
  expect(Object.values(book.Sheets).flatMap((cells) => Object.values(cells).filter((cell) => cell?.f !== undefined))).toEqual([])
})
