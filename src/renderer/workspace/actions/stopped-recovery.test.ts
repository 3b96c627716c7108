import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, test, vi } from 'vitest'
import { plainUtf8 } from '#core/formats/json/utf8-codec'
import type { Journals } from '#core/journal/journals'
import { FIGURE } from '#core/model/codebook'
import { describe as anchorOf } from '#core/text/anchor'
import { databaseName, type IndexedDb } from '../../storage/database'
import { createMemoryJournals, type MemoryJournals } from '../../storage/testing/memory-journals'
import { action, adding, createWorld, must, newProject, sampleAnnotation, sampleArticle } from '../../storage/testing/worlds'
import { transfer } from '../../storage/transfer'
import type { Transfer } from '../project-transfer'
import { createSession, type Session } from '../session'
import { createSessionWorld } from '../testing/session-world'
import { openOrRebuild, rebuildLost } from './rebuild-project'

const text = '近2000万元。'.repeat(300)

/** The machine loses power: from its k-th step on nothing more happens, and nothing answers. */
interface Power {
  readonly step: () => void
  readonly used: () => number
}

function powerFor(steps: number): Power {
  let used = 0
  return {
    used: () => used,
    step: () => {
      used++
      if (used > steps) throw new DOMException('The power is gone.', 'AbortError')
    },
  }
}

/** A database that takes a step for every opening. */
function powered(idb: IDBFactory, { step }: Power): IndexedDb {
  const indexedDB = new Proxy(idb, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target)
      if (name !== 'open') return typeof value === 'function' ? value.bind(target) : value
      return (...args: Parameters<IDBFactory['open']>) => {
        step()
        const request = target.open(...args)
        request.addEventListener('success', () => stepping(request.result, step))
        return request
      }
    },
  })
  return { indexedDB, IDBKeyRange }
}

/** Every transaction of it takes one too. */
function stepping(database: IDBDatabase, step: () => void): void {
  const { transaction } = database
  Object.assign(database, {
    transaction: (...args: Parameters<IDBDatabase['transaction']>) => {
      step()
      return transaction.apply(database, args)
    },
  })
}

const after = <T>(step: () => void, act: () => Promise<T>): Promise<T> => {
  step()
  return act()
}

const poweredJournals = (journals: Journals, { step }: Power): Journals => ({
  ...journals,
  keys: async () => after(step, () => journals.keys()),
  state: async (key) => after(step, () => journals.state(key)),
  records: async (key) => after(step, () => journals.records(key)),
  snapshot: async (key, n) => after(step, () => journals.snapshot(key, n)),
  append: async (key, records) => after(step, () => journals.append(key, records)),
  replace: async (key, by) => after(step, () => journals.replace(key, by)),
  keepSnapshot: async (key, n, bytes) => after(step, () => journals.keepSnapshot(key, n, bytes)),
})

async function sessionOn(idb: IndexedDb, journals: Journals, seed: number): Promise<{ session: Session; transfer: Transfer }> {
  const world = createWorld(idb, seed, journals)
  const plain = await createSessionWorld({ journals })
  const session = createSession({ ...plain, shelf: await world.shelf() })
  const parts = { shelf: { ...world.parts, journals: null }, utf8: plainUtf8, onStoring: () => {}, onProgress: () => {} }
  return { session, transfer: (request) => transfer(request, parts) }
}

/** A damaged project with three annotations, known to the journal. */
async function damaged(): Promise<{ idb: IDBFactory; journals: MemoryJournals; key: Parameters<Session['shelf']['open']>[0] }> {
  const [idb, journals] = [new IDBFactory(), createMemoryJournals()]
  const shelf = await createWorld({ indexedDB: idb, IDBKeyRange }, 1, journals).shelf()
  const project = await newProject(shelf, sampleArticle('news', text))
  for (const start of [0, 8, 1600]) {
    const anchor = anchorOf(text, [{ start, end: start + 4 }])
    if (!anchor) throw new Error('no anchor')
    const annotation = { ...sampleAnnotation('news', `a${start}`, start, start + 4, FIGURE), anchor, coder: project.coder() }
    must(await project.commit(action, adding(annotation)))
  }
  await vi.waitFor(() => expect(project.saveState().kind).toBe('saved'))
  project.close()
  const database = new Dexie(databaseName(project.key), { indexedDB: idb, IDBKeyRange })
  await database.open()
  await database.table('pages').clear()
  await database.table('edits').delete(4)
  database.close()
  return { idb, journals, key: project.key }
}

/** Tries to recover until the power goes; an error then is what the end of the machine looks like from inside. */
async function recover(idb: IndexedDb, journals: Journals, seed: number): Promise<void> {
  const { session, transfer: inPlace } = await sessionOn(idb, journals, seed)
  const [entry] = session.shelf.list()
  if (entry) await openOrRebuild(session, entry.key, inPlace)
}

test('however often every database is lost, there is one project and not one more each time', async () => {
  const { journals } = await damaged()
  for (let loss = 0; loss < 4; loss++) {
    const { session, transfer: inPlace } = await sessionOn({ indexedDB: new IDBFactory(), IDBKeyRange }, journals, 5 + loss)
    await rebuildLost(session, inPlace)
    expect(session.shelf.list().map(({ name }) => name)).toEqual(['新项目'])
    const project = must(await session.shelf.open(session.shelf.list()[0]?.key ?? never()))
    expect(must(await project.snapshot()).annotations).toHaveLength(3)
    project.close()
  }
})

function never(): never {
  throw new Error('no project')
}

test('recovery stopped at any of its steps, and begun anew, gives one project with everything in it', async () => {
  let steps = 0
  for (; ; steps++) {
    const { idb, journals, key } = await damaged()
    const power = powerFor(steps)
    await recover(powered(idb, power), poweredJournals(journals, power), 2).catch(() => {})
    const { session, transfer: inPlace } = await sessionOn({ indexedDB: idb, IDBKeyRange }, journals, 3)
    const entries = session.shelf.list()
    expect(entries).toHaveLength(1)
    const project = must(await openOrRebuild(session, entries[0]?.key ?? key, inPlace))
    const snapshot = must(await project.snapshot())
    expect(snapshot.annotations.map(({ id }) => id)).toEqual(['a0', 'a8', 'a1600'])
    expect(snapshot.history).toHaveLength(4)
    expect((await idb.databases()).map(({ name }) => name)).toContain(databaseName(key))
    project.close()
    if (power.used() <= steps) break
  }
  expect(steps).toBeGreaterThan(8)
}, 60_000)
