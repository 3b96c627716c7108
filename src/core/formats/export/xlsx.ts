import { documentsOf } from '#core/formats/export/documents'
import type { Exporter, OutputFile } from '#core/formats/export/exporter'
import { lossWords } from '#core/formats/export/loss-words'
import { countLosses, type Loss } from '#core/formats/export/losses'
import { number, type Table, tableOf, text } from '#core/formats/export/tables/table'
import { tablesOf } from '#core/formats/export/tables/tables'
import { isExact, LONGEST_CELL, MOST_ROWS, worksheetXml } from '#core/formats/export/worksheet'
import { element, XML_HEAD } from '#core/formats/export/xml'
import type { Language } from '#core/model/language'
import type { Snapshot } from '#core/model/snapshot'
import { ok } from '#core/util/result'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const DOCUMENT_RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const part = (path: string, xml: string): OutputFile => ({ path, chunks: [XML_HEAD, xml] })

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  element(
    'Relationships',
    { xmlns: PACKAGE_RELATIONS },
    targets
      .map(([type, Target], i) => element('Relationship', { Id: `rId${i + 1}`, Type: `${DOCUMENT_RELATIONS}/${type}`, Target }))
      .join(''),
  )

function contentTypes(sheets: readonly string[]): string {
  const overrides = [
    { PartName: '/xl/workbook.xml', ContentType: `${SPREADSHEET}.sheet.main+xml` },
    ...sheets.map((_, i) => ({ PartName: `/xl/worksheets/sheet${i + 1}.xml`, ContentType: `${SPREADSHEET}.worksheet+xml` })),
  ]
  const defaults = [
    { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' },
    { Extension: 'xml', ContentType: 'application/xml' },
  ]
  const items = [...defaults.map((item) => element('Default', item)), ...overrides.map((item) => element('Override', item))]
  return element('Types', { xmlns: CONTENT_TYPES }, items.join(''))
}

function workbook(sheets: readonly string[]): string {
  const items = sheets.map((name, i) => element('sheet', { name, sheetId: i + 1, 'r:id': `rId${i + 1}` }))
  return element('workbook', { xmlns: MAIN, 'xmlns:r': DOCUMENT_RELATIONS }, element('sheets', {}, items.join('')))
}

/** The sheets of a table: more than one when it has more rows than a sheet holds. */
function* sheetsOf(table: Table, rowCount: number): Generator<readonly [name: string, xml: Iterable<string>]> {
  const rows = table.rows()[Symbol.iterator]()
  const count = Math.max(1, Math.ceil(rowCount / (MOST_ROWS - 1)))
  for (let n = 1; n <= count; n++) yield [n === 1 ? table.name : `${table.name}_${n}`, worksheetXml(table, rows)]
}

function countRows({ rows }: Table): number {
  let count = 0
  for (const _row of rows()) count++
  return count
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

/** The parts of an Office Open XML package (ECMA-376), sheet after sheet as they are made. */
function* files(snapshot: Snapshot, language: Language, losses: readonly Loss[]): Generator<OutputFile> {
  const tables = [...tablesOf(snapshot, [...documentsOf(snapshot)], language), lossesTable(losses, language)]
  const sheets: string[] = []
  for (const table of tables)
    for (const [name, chunks] of sheetsOf(table, countRows(table))) {
      sheets.push(name)
      yield { path: `xl/worksheets/sheet${sheets.length}.xml`, chunks }
    }
  yield part('[Content_Types].xml', contentTypes(sheets))
  yield part('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']]))
  yield part('xl/workbook.xml', workbook(sheets))
  yield part('xl/_rels/workbook.xml.rels', relationships(sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`])))
}

function cellLosses(snapshot: Snapshot): readonly Loss[] {
  const counts = { 'long-cells': 0, 'long-decimals': 0 }
  for (const table of tablesOf(snapshot, [...documentsOf(snapshot)], 'en')) {
    table.forEachString('text', (text) => {
      if (text.length > LONGEST_CELL) counts['long-cells'] += 1
    })
    table.forEachString('number', (decimal) => {
      if (!isExact(decimal)) counts['long-decimals'] += 1
    })
  }
  return (['long-cells', 'long-decimals'] as const).map((code) => ({ code, count: counts[code] })).filter(({ count }) => count > 0)
}

/** The tidy tables as sheets of one workbook, cells typed, without formulas. */
export const xlsx: Exporter = {
  id: 'xlsx',
  label: { 'zh-CN': 'Excel 工作簿', en: 'Excel workbook' },
  purpose: { 'zh-CN': 'Excel、WPS、LibreOffice', en: 'Excel, LibreOffice, WPS' },
  extension: 'xlsx',
  mime: `${SPREADSHEET}.sheet`,
  packing: 'package',
  options: [],
  losses: (snapshot) => [
    ...countLosses(snapshot, ['history', 'sources', 'texts', 'blocks', 'control-characters', 'lone-surrogates']),
    ...cellLosses(snapshot),
  ],
  files: (snapshot, { language }, losses) => ok(files(snapshot, language, losses)),
}
