import { describe, expect, test } from 'vitest'
import { csv } from '#core/formats/export/csv'
import { readCsv } from '#core/formats/export/testing/read-csv'
import { savedBytes, savedFiles } from '#core/formats/export/testing/read-export'
import { torture } from '#core/formats/export/testing/torture'
import { xlsx } from '#core/formats/export/xlsx'
import { baseR, type Program, pandas, readxl, reasonOf, run, withArchive, withFile } from './testing/programs'

const project = torture()

/** Prints a line for each table: its name, its rows, the code points of all quotes, the sum of all starts. */
const PANDAS_CSV = `
import glob, pandas
for path in sorted(glob.glob("*.csv")):
    table = pandas.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig")
    quotes = sum(map(len, table["quote"])) if "quote" in table else 0
    starts = sum(map(int, table["start"])) if "start" in table else 0
    print(path[:-4], len(table), quotes, starts, sep="\\t")
`

const BASE_R_CSV = `
for (path in sort(Sys.glob("*.csv"), method = "radix")) {
  table <- read.csv(path, colClasses = "character", na.strings = character(0), encoding = "UTF-8")
  quotes <- if ("quote" %in% names(table)) sum(nchar(table$quote)) else 0
  starts <- if ("start" %in% names(table)) sum(as.integer(table$start)) else 0
  cat(sub(".csv$", "", path), nrow(table), quotes, starts, sep = "\\t"); cat("\\n")
}
`

const PANDAS_XLSX = `
import pandas
for name, table in sorted(pandas.read_excel("tables.xlsx", sheet_name=None, dtype=str, keep_default_na=False, engine="openpyxl").items()):
    starts = sum(map(int, table["start"])) if "start" in table else 0
    print(name, len(table), starts, sep="\\t")
import openpyxl
# A text that begins like a formula is text.
cells = [cell for sheet in openpyxl.load_workbook("tables.xlsx") for row in sheet.iter_rows() for cell in row]
assert all(cell.data_type != "f" for cell in cells)
`

const READXL = `
library(readxl)
for (name in sort(excel_sheets("tables.xlsx"), method = "radix")) {
  table <- read_excel("tables.xlsx", sheet = name, col_types = "text")
  starts <- if ("start" %in% names(table)) sum(as.integer(table$start)) else 0
  cat(name, nrow(table), starts, sep = "\\t"); cat("\\n")
}
`

/** Name, rows, code points of quotes and sum of starts, as the programs print them. */
function expectedFacts(): readonly (readonly [string, number, number, number])[] {
  const tables = [...savedFiles(csv, project)].filter(([path]) => path.endsWith('.csv'))
  return tables
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => {
      const rows = readCsv(text)
      const quotes = rows.reduce((sum, { quote = '' }) => sum + [...quote].length, 0)
      const starts = rows.reduce((sum, { start = '0' }) => sum + Number(start), 0)
      return [path.slice(0, -4), rows.length, quotes, starts]
    })
}

const lines = (printed: string): readonly string[] => printed.trimEnd().split('\n')

const CSV_READERS: readonly { readonly program: Program; readonly args: readonly string[] }[] = [
  { program: pandas, args: ['-c', PANDAS_CSV] },
  { program: baseR, args: ['-e', BASE_R_CSV] },
]
const XLSX_READERS: readonly { readonly program: Program; readonly args: readonly string[] }[] = [
  { program: pandas, args: ['-c', PANDAS_XLSX] },
  { program: readxl, args: ['-e', READXL] },
]

describe('tables of a hard project', () => {
  const facts = expectedFacts()

  for (const { program, args } of CSV_READERS)
    test.skipIf(program.command === null)(
      `CSV has the same rows, quotes and places: ${reasonOf(program)}`,
      () => {
        const printed = withArchive(savedBytes(csv, project), (folder) => run(program, args, folder))
        expect(lines(printed)).toEqual(facts.map((row) => row.join('\t')))
      },
      30_000,
    )

  for (const { program, args } of XLSX_READERS)
    test.skipIf(program.command === null)(
      `the workbook has the same rows and places: ${reasonOf(program)}`,
      () => {
        const printed = withFile('tables.xlsx', savedBytes(xlsx, project), (folder) => run(program, args, folder))
        const told = new Set(lines(printed))
        expect(facts.map(([name, rows, , starts]) => [name, rows, starts].join('\t')).filter((line) => !told.has(line))).toEqual([])
      },
      30_000,
    )
})
