import { createHash, randomUUID } from 'node:crypto'
import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createJournals } from '#core/journal/create-journals'
import { createAtomicSave } from './atomic-save'
import { createJournalFiles, type JournalFileParts } from './journal-files'

const key = '0199aaaa-0000-7000-8000-000000000001'
const bytes = (text: string) => new TextEncoder().encode(text)
let folder = ''
let time = Date.UTC(2026, 10, 23, 8)

beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'zhupi-journals-'))
})
afterEach(() => fs.rm(folder, { recursive: true, force: true }))

const save = createAtomicSave({ fs, platform: process.platform, newId: randomUUID, pause: async () => {} })

function journals(parts: Partial<JournalFileParts> = {}) {
  const now = () => {
    time += 1000
    return time
  }
  const files = createJournalFiles({ fs, platform: process.platform, root: () => join(folder, 'projects'), save, ...parts })
  return createJournals({ files, hash: (of) => createHash('sha256').update(of).digest('hex'), now })
}

/** A record as far as main reads it. */
const record = (n: number) => JSON.stringify({ n, pages: n, edit: { id: `edit-${n}` }, contents: [] })
const stateOf = () => journals().state(key)
const segment = (n: number) => join(folder, 'projects', key, `${String(n).padStart(12, '0')}.jsonl`)

test('before anything was written there is nothing', async () => {
  expect(await journals().keys()).toEqual([])
  expect(await stateOf()).toEqual({ tail: null, snapshots: [] })
  expect(await journals().records(key)).toEqual({ records: [], damaged: 0 })
  expect(await journals().snapshot(key, 0)).toBeNull()
})

test('records of several calls come back in order, also after a new start', async () => {
  const first = journals()
  await Promise.all([first.append(key, [record(1), record(2)]), first.append(key, [record(3)])])
  await journals().append(key, [record(4)])
  expect((await journals().records(key)).records).toEqual([1, 2, 3, 4].map(record))
  expect(await stateOf()).toEqual({ tail: { n: 4, edit: 'edit-4', pages: 4 }, snapshots: [] })
})

test('a torn last line is taken away before the next one comes', async () => {
  await journals().append(key, [record(1)])
  await fs.appendFile(segment(0), '0123abcd {"n":2,"edi')
  expect((await stateOf()).tail?.n).toBe(1)
  await journals().append(key, [record(2)])
  expect(await journals().records(key)).toEqual({ records: [record(1), record(2)], damaged: 0 })
})

test('a damaged line in the middle is counted, the others are read', async () => {
  await journals().append(key, [record(1), record(2), record(3)])
  const text = await fs.readFile(segment(0), 'utf8')
  await fs.writeFile(segment(0), text.replace('edit-2', 'edit-7'))
  expect(await journals().records(key)).toEqual({ records: [record(1), record(3)], damaged: 1 })
})

test('a snapshot begins a new segment, and comes back as it was or not at all', async () => {
  const all = journals()
  await all.append(key, [record(1)])
  expect(await all.keepSnapshot(key, 1, bytes('{"project":1}'))).toEqual({ ok: true, value: undefined })
  await all.append(key, [record(2)])
  expect(await fs.readdir(join(folder, 'projects', key))).toContain(`${'1'.padStart(12, '0')}.jsonl`)
  expect(await stateOf()).toMatchObject({ snapshots: [{ n: 1 }], tail: { n: 2 } })
  expect(await journals().snapshot(key, 1)).toEqual(Buffer.from('{"project":1}'))
  const [name = ''] = (await fs.readdir(join(folder, 'projects', key))).filter((each) => each.endsWith('.json'))
  await fs.writeFile(join(folder, 'projects', key, name), '{"project":2}')
  expect(await journals().snapshot(key, 1)).toBeNull()
})

test('old snapshots go with the segments that only they needed', async () => {
  const all = journals()
  for (let n = 1; n <= 15; n++) {
    await all.append(key, [record(n)])
    await all.keepSnapshot(key, n, bytes(`{"n":${n}}`))
  }
  const state = await stateOf()
  expect(state.snapshots.map(({ n }) => n)).toEqual([15, 14, 13, 12, 11, 10, 9, 8, 7, 6])
  const { records } = await all.records(key)
  const oldest = Math.min(...records.map((json) => JSON.parse(json).n))
  expect(oldest).toBeGreaterThan(1)
  expect(oldest).toBeLessThanOrEqual(7)
})

test.each(['open', 'truncate', 'readFile', 'mkdir'] as const)('when %s fails it is told, and the next try goes on', async (call) => {
  await journals().append(key, [record(1)])
  await fs.appendFile(segment(0), 'torn')
  const broken = { ...fs, [call]: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })) }
  const first = journals({ fs: broken as JournalFileParts['fs'] })
  expect(await first.append(key, [record(2)])).toEqual({ ok: false, problem: { code: 'journal-failed', params: { reason: 'ENOSPC' } } })
  await journals().append(key, [record(2)])
  expect((await journals().records(key)).records).toEqual([record(1), record(2)])
})

test('what is removed is gone; other files in the folder are left alone', async () => {
  const all = journals()
  await all.append(key, [record(1)])
  await fs.writeFile(join(folder, 'projects', 'readme.txt'), 'mine')
  await all.remove(key)
  expect(await all.keys()).toEqual([])
  expect(await fs.readdir(join(folder, 'projects'))).toEqual(['readme.txt'])
})

test('a project that another one has taken the place of is kept and not named any more', async () => {
  const all = journals()
  await all.append(key, [record(1)])
  expect(await all.keys()).toEqual([key])
  await all.replace(key, '0199aaaa-0000-7000-8000-000000000002')
  expect(await all.keys()).toEqual([])
  expect((await all.records(key)).records).toEqual([record(1)])
})
