import { unzipSync as unzip } from 'fflate'
import { expect, test } from 'vitest'
import { csv } from '#core/formats/export/csv'
import { readCsv } from '#core/formats/export/testing/read-csv'
import { savedBytes, savedFiles } from '#core/formats/export/testing/read-export'
import { torture } from '#core/formats/export/testing/torture'

const project = torture()
const files = savedFiles(csv, project)
const table = (name: string) => readCsv(files.get(`${name}.csv`) ?? '')
const textOf = new Map(table('articles').map(({ article_id, text_file = '' }) => [article_id, files.get(text_file) ?? '']))
const count = (code: string) => csv.losses(project).find((loss) => loss.code === code)?.count ?? 0

test('a row for every thing', () => {
  expect(table('articles').map(({ article_id }) => article_id)).toEqual(['1-city', 'long', 'empty', 'halves'])
  expect(table('annotations')).toHaveLength(project.annotations.length)
  expect(table('spans')).toHaveLength(project.annotations.length + 1)
  expect(
    table('links').map(({ from_annotation_id, to_annotation_id, coder_id }) => [from_annotation_id, to_annotation_id, coder_id]),
  ).toEqual([
    ['f1', 'i1', 'c1'],
    ['f1-again', 'i1', 'c2'],
    ['f-discontinuous', 'i2', '3-coder'],
  ])
  expect(table('attributes')).toHaveLength(project.annotations.reduce((sum, { attributes }) => sum + Object.keys(attributes).length, 0))
  expect(table('coders').map(({ coder_id }) => coder_id)).toEqual(['c1', 'c2', '3-coder'])
  expect(table('rejections')).toHaveLength(1)
})

test('every stretch is cut out of the text by code points and by UTF-16 code units alike', () => {
  const articleOf = new Map(table('annotations').map(({ annotation_id, article_id }) => [annotation_id, article_id]))
  for (const { annotation_id, text = '', start, end, start_utf16, end_utf16 } of table('spans')) {
    const article = textOf.get(articleOf.get(annotation_id)) ?? ''
    const plain = /^'[=+\-@]/.test(text) ? text.slice(1) : text
    expect([...article].slice(Number(start), Number(end)).join('')).toBe(plain)
    expect(article.slice(Number(start_utf16), Number(end_utf16))).toBe(plain)
  }
})

test('what a spreadsheet would take for a formula is text, counted; numbers are not touched', () => {
  const cells = [...files]
    .filter(([path]) => path.endsWith('.csv'))
    .flatMap(([, file]) => readCsv(file).flatMap((row) => Object.values(row)))
  expect(cells.filter((cell) => /^'[=+\-@\t\r]/.test(cell))).toHaveLength(count('formulas'))
  expect(cells.filter((cell) => /^[=+@]/.test(cell))).toEqual([])
  expect(cells.filter((cell) => cell.startsWith('-'))).toEqual(['-3.5', '-5'].sort())
})

test('a figure is one row: value, bounds, unit and what it means', () => {
  const [figure] = table('figures').filter(({ annotation_id }) => annotation_id === 'f1')
  expect(figure).toMatchObject({ value: '12000', lo: '12000', hi: '13000', lo_open: '0', hi_open: '1', unit: '家', approx: 'more-than' })
  expect(figure?.['meaning']).toContain('12,000')
  const exact = table('figures').find(({ annotation_id }) => annotation_id === 'f1-again')
  expect(exact?.['value']).toBe('12345678901234567890.5')
})

test('initiatives are those of the registry, and mentions of one name', () => {
  const told = table('initiatives').map(({ initiative_id, name, registered, mentions, links }) => [
    initiative_id,
    name,
    registered,
    mentions,
    links,
  ])
  expect(told).toContainEqual(['desk', '“一站办”机制', '1', '1', '2'])
  expect(told).toContainEqual(['unused', '没人提到', '1', '0', '0'])
  expect(told).toContainEqual(['whole', expect.any(String), '0', '1', '0'])
  expect(table('mentions').find(({ annotation_id }) => annotation_id === 'i1')?.['initiative_id']).toBe('desk')
  expect(table('settlements')).toMatchObject([{ initiative_id: 'desk', verdict: 'holds', coder_id: 'c2' }])
})

test('every column is in the dictionary, under a name that statistics programs take', () => {
  for (const { table_name, column_name = '', says } of table('dictionary')) {
    expect(column_name).toMatch(/^[a-z][a-z0-9_]{0,31}$/)
    expect(says, `${table_name}.${column_name}`).not.toBe('')
  }
  const named = table('dictionary')
    .filter(({ table_name }) => table_name === 'figures')
    .map(({ column_name }) => column_name)
  expect(files.get('figures.csv')?.split('\r\n')[0]?.split(',')).toEqual(named)
})

test('a byte order mark stands before every table when asked for, and never before a text', () => {
  const mark = (bytes: Uint8Array) => bytes.slice(0, 3).join() === '239,187,191'
  for (const byteOrderMark of [true, false]) {
    const entries = Object.entries(unzip(savedBytes(csv, project, { byteOrderMark })))
    expect(entries.filter(([, bytes]) => mark(bytes)).map(([path]) => path)).toEqual(
      byteOrderMark ? entries.map(([path]) => path).filter((path) => path.endsWith('.csv')) : [],
    )
  }
})
