import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { Edit } from '#core/edits/edit'
import { replication } from '#core/formats/export/replication/replication'
import { SOFTWARE } from '#core/formats/export/replication/software'
import { readCsv } from '#core/formats/export/testing/read-csv'
import { savedBytes, savedFiles } from '#core/formats/export/testing/read-export'
import { small } from '#core/formats/export/testing/small'
import { torture } from '#core/formats/export/testing/torture'
import { importJson } from '#core/formats/json/import-json'
import { CoderId, EditId } from '#core/model/ids'
import type { Snapshot } from '#core/model/snapshot'
import { utf8Encode } from '#core/text/utf8'

const hard = torture()
const files = savedFiles(replication, hard)
const table = (path: string) => readCsv(files.get(path) ?? '')

test('SHA256SUMS lists every other file, the report of losses too, with the hash it has', () => {
  for (const byteOrderMark of [false, true]) {
    const { SHA256SUMS: sums = new Uint8Array(), ...others } = unzipSync(savedBytes(replication, hard, { byteOrderMark }))
    const told = new TextDecoder().decode(sums).trimEnd().split('\n').sort()
    const found = Object.entries(others).map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}`)
    expect(told).toEqual(found.sort())
  }
})

test('the project inside is the project', () => {
  const opened = importJson(utf8Encode(files.get('project.json') ?? ''))
  expect(opened.ok && opened.value.annotations).toEqual(hard.annotations)
})

test('counts are those of the project, and of its tables', () => {
  for (const { table: name = '', column = '', value, count } of table('counts.csv').filter((row) => row['table'] !== 'linked')) {
    const rows = table(`tables/${name}.csv`)
    expect(column === '' ? rows.length : rows.filter((row) => row[column] === value).length, `${name} ${column} ${value}`).toBe(
      Number(count),
    )
  }
  expect(table('counts.csv').find((row) => row['table'] === 'linked')?.['count']).toBe('3')
})

test('the log has a row for each action, with what it changed', () => {
  const rejection = hard.rejections[0]
  if (!rejection) throw new Error('the hard project has a rejection')
  const edit = Edit.parse({
    id: EditId.parse('e1'),
    author: { coder: CoderId.parse('c1'), device: 'd' },
    seq: 1,
    clock: { wall: Date.UTC(2026, 10, 23, 8), count: 0 },
    codebookVersion: 1,
    previous: '',
    action: { name: 'reject', params: {} },
    undoes: null,
    redoes: null,
    changes: [{ kind: 'add-rejection', rejection }],
  })
  const project: Snapshot = { ...small(), rejections: [rejection], history: [edit] }
  const made = replication.files(project, { language: 'en', byteOrderMark: false, utf16Offsets: false }, [])
  const written = new Map(made.ok ? [...made.value].map(({ path, chunks }) => [path, [...chunks].join('')]) : [])
  expect(readCsv(written.get('log/edits.csv') ?? '')).toMatchObject([
    {
      edit_id: 'e1',
      edited_at: '2026-11-23T08:00:00.000Z',
      coder_id: 'c1',
      action: 'reject',
      changes: '1',
      changes_by_kind: 'add-rejection 1',
    },
  ])
})

test('files that were read are listed with hash, encoding and size', () => {
  expect(table('log/sources.csv')).toHaveLength(hard.sources.length)
  expect(table('log/sources.csv')[0]).toMatchObject({
    source_sha256: hard.sources[0]?.hash,
    encoding: 'utf-8',
    size: String(hard.sources[0]?.bytes.length),
  })
})

test('the software that it names is this one', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(SOFTWARE.version).toBe(version)
})
