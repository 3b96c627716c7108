import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, test, vi } from 'vitest'
import { decodeUtf8 } from '#core/formats/json/decode-utf8'
import { plainUtf8 } from '#core/formats/json/utf8-codec'
import { ArticleId } from '#core/model/ids'
import { databaseName } from '../database'
import { createMemoryJournals } from '../testing/memory-journals'
import { OLD_KEY, writeVersion } from '../testing/old-versions'
import { action, adding, createWorld, must, sampleAnnotation } from '../testing/worlds'
import { transfer } from '../transfer'
import { versions } from './versions'

const news = ArticleId.parse('news')
const numbers = versions.map(({ number }) => number)
const newest = numbers.at(-1) ?? 0
const machine = () => ({ indexedDB: new IDBFactory(), IDBKeyRange })

const opening = (idb: ReturnType<typeof machine>, version?: number, upgrade?: (database: IDBDatabase) => void) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = idb.indexedDB.open(databaseName(OLD_KEY), version)
    request.onupgradeneeded = () => upgrade?.(request.result)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

/** Makes the database one that the next Zhupi has written. */
async function makeNewer(idb: ReturnType<typeof machine>): Promise<void> {
  const database = await opening(idb, (newest + 1) * 10, (found) => found.createObjectStore('invented', { keyPath: 'id' }))
  database.close()
}

test.each(numbers)('a project of version %i opens with everything in it and goes on; its rows were kept before', async (number) => {
  const idb = machine()
  await writeVersion(number, idb)
  const journals = createMemoryJournals()
  const project = must(await (await createWorld(idb, 1, journals).shelf()).open(OLD_KEY))
  const snapshot = must(await project.snapshot())
  expect([snapshot.project.name, snapshot.annotations, snapshot.history.length]).toEqual([
    '旧项目',
    [sampleAnnotation('news', 'a', 1, 7)],
    1,
  ])
  must(await project.commit(action, adding(sampleAnnotation('news', 'b', 0, 3))))
  must(await project.undo())
  must(await project.undo())
  expect(project.tally(news).annotations).toBe(0)
  const kept = journals.old.get(`${OLD_KEY} ${number}`)
  expect(kept !== undefined).toBe(number < newest)
  if (!kept) return
  const [head, ...rows] = (decodeUtf8(kept) ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(head).toEqual({ database: databaseName(OLD_KEY), version: number * 10 })
  expect(rows).toContainEqual(expect.objectContaining({ name: 'project', value: expect.objectContaining({ name: '旧项目' }) }))
  expect(rows.filter((row) => row.store).reduce((sum, { rows: count }) => sum + count, 0)).toBe(rows.filter((row) => !row.store).length)
})

test('where no copy can be kept nothing is upgraded, and the next try goes on', async () => {
  const idb = machine()
  await writeVersion(2, idb)
  const journals = createMemoryJournals()
  journals.full = true
  const shelf = await createWorld(idb, 1, journals).shelf()
  expect(await shelf.open(OLD_KEY)).toMatchObject({ problem: { code: 'upgrade-not-kept', params: { reason: 'ENOSPC' } } })
  expect((await idb.indexedDB.databases()).find(({ name }) => name === databaseName(OLD_KEY))?.version).toBe(20)
  journals.full = false
  expect(must(await shelf.open(OLD_KEY)).historyLength()).toBe(1)
})

test('what a newer Zhupi has written can be read and exported, and nothing in it is changed', async () => {
  const idb = machine()
  await writeVersion(newest, idb)
  await makeNewer(idb)
  const world = createWorld(idb)
  const project = must(await (await world.shelf()).open(OLD_KEY))
  expect(project.barred()?.code).toBe('newer-read-only')
  expect(project.saveState()).toMatchObject({ kind: 'failed', problem: { code: 'newer-read-only' } })
  expect(must(await project.open(news)).marks().size).toBe(1)
  expect(await project.commit(action, adding(sampleAnnotation('news', 'b', 0, 3)))).toMatchObject({ problem: { code: 'newer-read-only' } })
  expect(await project.undo()).toMatchObject({ problem: { code: 'newer-read-only' } })
  const parts = { shelf: world.parts, utf8: plainUtf8, onStoring: () => {}, onProgress: () => {} }
  const exported = await transfer({ task: 'export', key: OLD_KEY }, parts)
  // The annotation of these rows has no quote, which the export says: it was read.
  expect(exported).toMatchObject({ kind: 'refused', problems: [{ code: 'project-quote' }] })
  expect((await idb.indexedDB.databases()).find(({ name }) => name === databaseName(OLD_KEY))?.version).toBe((newest + 1) * 10)
})

test('another window that holds on to the old version is named within two seconds, and once it lets go the project opens', async () => {
  const idb = machine()
  await writeVersion(2, idb)
  const holding = await opening(idb)
  const shelf = await createWorld(idb).shelf()
  const started = performance.now()
  expect(await shelf.open(OLD_KEY)).toMatchObject({ problem: { code: 'storage-blocked' } })
  expect(performance.now() - started).toBeLessThan(2000)
  holding.close()
  await vi.waitFor(async () => expect((await shelf.open(OLD_KEY)).ok).toBe(true))
})

test('a window with the project open lets go at once when a newer one upgrades it, and says so', async () => {
  const idb = machine()
  await writeVersion(newest, idb)
  const project = must(await (await createWorld(idb).shelf()).open(OLD_KEY))
  const started = performance.now()
  await makeNewer(idb)
  expect(performance.now() - started).toBeLessThan(2000)
  expect(project.saveState()).toMatchObject({ kind: 'failed', problem: { code: 'storage-newer-version' } })
})
