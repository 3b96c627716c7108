import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { databaseName } from './database'
import type { ProjectKey } from './project-port'
import { action, createWorld, must, newProject, START, sampleArticle } from './testing/worlds'

const HOUR = 3_600_000

async function worldWithProject() {
  const idb = { indexedDB: new IDBFactory(), IDBKeyRange }
  const world = createWorld(idb)
  const shelf = await world.shelf()
  const project = await newProject(shelf, sampleArticle('news', '近2000万元。'))
  must(await project.commit(action, [{ kind: 'set-project', field: 'name', before: '新项目', after: '民生报道' }]))
  project.close()
  shelf.close()
  const change = async (job: (registry: Dexie) => Promise<unknown>) => {
    const registry = new Dexie('zhupi', idb)
    await registry.open()
    await job(registry)
    registry.close()
  }
  const exists = async (key: ProjectKey) => (await idb.indexedDB.databases()).some(({ name }) => name === databaseName(key))
  return { world, key: project.key, change, exists }
}

test('a project that the shelf lost sight of is listed again, with its own name, and opens', async () => {
  const { world, key, change } = await worldWithProject()
  await change((registry) => registry.table('projects').delete(key))
  const shelf = await world.shelf()
  expect(shelf.list()).toMatchObject([{ key, name: '民生报道', deletedAt: null }])
  expect(must(await shelf.open(key)).articles()).toHaveLength(1)
})

test('a project whose making was cut off long ago is removed; one that may still be in the making is left alone', async () => {
  const { world, key, change, exists } = await worldWithProject()
  const begin = (at: number) =>
    change(async (registry) => {
      await registry.table('projects').delete(key)
      await registry.table('begun').put({ key, at })
    })
  await begin(START)
  expect((await world.shelf()).list()).toEqual([])
  expect(await exists(key)).toBe(true)
  await begin(START - 2 * HOUR)
  expect((await world.shelf()).list()).toEqual([])
  expect(await exists(key)).toBe(false)
})

test('a database of ours without a project in it is left as it is', async () => {
  const idb = { indexedDB: new IDBFactory(), IDBKeyRange }
  const empty = new Dexie('zhupi-empty', idb)
  empty.version(1).stores({ meta: 'name' })
  await empty.open()
  empty.close()
  const shelf = await createWorld(idb).shelf()
  expect([shelf.problem, shelf.list()]).toEqual([null, []])
})
