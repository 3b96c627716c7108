import { read } from '@e965/xlsx'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { csv } from '#core/formats/export/csv'
import { readCsv } from '#core/formats/export/testing/read-csv'
import { savedBytes } from '#core/formats/export/testing/read-export'
import { xlsx } from '#core/formats/export/xlsx'
import { hostileProject } from '#core/formats/testing/hostile-project'

/** What spreadsheets take for the beginning of a formula (OWASP, CSV injection), full-width forms with them. */
const STARTS = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'] as const
const BODIES = [
  '1+1',
  "cmd|'/c calc'!A0",
  'HYPERLINK("https://pwn.invalid")',
  'SUM(1;2)',
  'x,"y"\n=z',
  'DDE("a";"b";"c")',
  '-1',
  '',
] as const

const words = fc
  .tuple(fc.constantFrom(...STARTS, '', ' ', '"'), fc.constantFrom(...STARTS, ''), fc.constantFrom(...BODIES))
  .map(([first, second, body]) => first + second + body)
const projects = fc.array(words, { minLength: 1, maxLength: 6 }).map(hostileProject)

const NUMBER = /^[+-]?\d+(\.\d+)?$/

describe('a project in which every word is a formula', () => {
  test('as CSV has no cell that a spreadsheet would reckon', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(projects, (project) => {
        const tables = Object.entries(unzipSync(savedBytes(csv, project))).filter(([path]) => path.endsWith('.csv'))
        const cells = tables.flatMap(([, file]) => readCsv(new TextDecoder().decode(file)).flatMap((row) => Object.values(row)))
        expect(cells.filter((cell) => STARTS.some((start) => cell.startsWith(start)) && !NUMBER.test(cell))).toEqual([])
      }),
      { seed: 31, numRuns: 100 },
    )
  })

  test('as a workbook has words and no formula', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(projects, (project) => {
        const book = read(savedBytes(xlsx, project), { type: 'array', cellFormula: true })
        const cells = Object.values(book.Sheets).flatMap((sheet): { f?: unknown }[] => Object.values(sheet))
        expect(cells.filter(({ f }) => f !== undefined)).toEqual([])
      }),
      { seed: 31, numRuns: 40 },
    )
  })
})
