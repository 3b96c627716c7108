import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { exportJson } from '#core/formats/json/export-json'
import { plainUtf8 } from '#core/formats/json/utf8-codec'
import { FIGURE } from '#core/model/codebook'
import { describe as anchorOf } from '#core/text/anchor'
import { databaseName } from './database'
import type { LiveProject } from './project-port'
import { createMemoryJournals } from './testing/memory-journals'
import { changesFor, stateOf, wish } from './testing/random-edits'
import { action, adding, createWorld, must, newProject, sampleAnnotation, sampleArticle } from './testing/worlds'
import { transfer } from './transfer'

const text = '近2000万元。'.repeat(1000)

/** A machine with journals, and a project on it whose first snapshot is kept. */
async function setting() {
  const idb = { indexedDB: new IDBFactory(), IDBKeyRange }
  const journals = createMemoryJournals()
  const world = createWorld(idb, 1, journals)
  const shelf = await world.shelf()
  const project = await newProject(shelf)
  const keep = async () => {
    const snapshot = must(await project.snapshot())
    must(await journals.keepSnapshot(project.key, snapshot.history.length, must(exportJson(snapshot, { history: true }))))
  }
  await keep()
  const add = async (name: string, start: number) => {
    const anchor = anchorOf(text, [{ start, end: start + 4 }])
    if (!anchor) throw new Error('no anchor')
    const annotation = { ...sampleAnnotation('news', name, start, start + 4, FIGURE), anchor, coder: project.coder() }
    must(await project.commit(action, adding(annotation)))
  }
  const caughtUp = () => vi.waitFor(() => expect(project.saveState().kind).toBe('saved'))
  const rebuild = async () => {
    const n = (await journals.state(project.key)).snapshots[0]?.n ?? -1
    const bytes = new Uint8Array((await journals.snapshot(project.key, n)) ?? [])
    const { records } = await journals.records(project.key)
    const outcome = await transfer(
      { task: 'rebuild', key: project.key, bytes, records },
      { shelf: world.parts, utf8: plainUtf8, onStoring: () => {}, onProgress: () => {} },
    )
    if (outcome.kind !== 'rebuilt') throw new Error(JSON.stringify(outcome))
    return outcome
  }
  const raw = async (spoil: (database: Dexie) => Promise<unknown>) => {
    const database = new Dexie(databaseName(project.key), idb)
    await database.open()
    await spoil(database)
    database.close()
  }
  return { idb, journals, world, shelf, project, keep, add, caughtUp, rebuild, raw }
}

const withoutOrder = async (project: LiveProject) => {
  const { articles, annotations, links, history, ...rest } = must(await project.snapshot())
  const sorted = <T extends { readonly id: string }>(rows: readonly T[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return { ...rest, articles: sorted(articles), annotations: sorted(annotations), links: sorted(links), history }
}

test('an edit counts as saved once the journal has it', async () => {
  const { project, journals, add, caughtUp } = await setting()
  must(await project.addArticles(action, [sampleArticle('news', text)]))
  await add('a', 0)
  await caughtUp()
  expect(journals.lines.get(project.key)).toHaveLength(2)
  journals.full = true
  await add('b', 8)
  await vi.waitFor(() => expect(project.saveState()).toMatchObject({ kind: 'failed', problem: { code: 'journal-failed' } }))
  journals.full = false
  await add('c', 16)
  await caughtUp()
  expect(journals.lines.get(project.key)?.map((json) => JSON.parse(json).n)).toEqual([1, 2, 3, 4])
})

test('what the journal missed when the app ended is in it after the next opening', async () => {
  const { project, journals, shelf, add, caughtUp } = await setting()
  must(await project.addArticles(action, [sampleArticle('news', text)]))
  await caughtUp()
  journals.full = true
  await add('a', 0)
  project.close()
  journals.full = false
  const again = must(await shelf.open(project.key))
  await vi.waitFor(() => expect(journals.lines.get(project.key)?.map((json) => JSON.parse(json).n)).toEqual([1, 2]))
  again.close()
})

type Row = Readonly<Record<string, unknown>> & { readonly article?: object }

async function changed(database: Dexie, store: string, change: (row: Row) => Row): Promise<void> {
  const row = await database.table(store).orderBy(':id').last()
  await database.table(store).put(change(row))
}

const damages: readonly (readonly [string, (database: Dexie) => Promise<unknown>])[] = [
  ['the newest edits are gone', (database) => database.table('edits').where('n').above(2).delete()],
  ['pages are gone', (database) => database.table('pages').clear()],
  ['pages and outlines are gone', (database) => Promise.all([database.table('pages').clear(), database.table('outlines').clear()])],
  ['texts are gone', (database) => database.table('texts').clear()],
  ['an edit in the middle is gone', (database) => database.table('edits').delete(2)],
  ['an article is another', (database) => changed(database, 'articles', (row) => ({ ...row, article: { ...row.article, title: '改' } }))],
  ['the counts are others', (database) => changed(database, 'tallies', (row) => ({ ...row, figures: 7 }))],
  ['the name is another', (database) => database.table('meta').update('project', { 'value.name': '改' })],
  ['everything is gone', (database) => Promise.all(database.tables.map((table) => table.clear()))],
]

test.each(damages)('%s: the project is rebuilt whole, the damaged database is put aside', async (_name, spoil) => {
  const { idb, project, shelf, world, add, caughtUp, rebuild, raw } = await setting()
  must(await project.addArticles(action, [sampleArticle('news', text)]))
  await add('a', 0)
  await add('b', 1600)
  await caughtUp()
  const before = await withoutOrder(project)
  project.close()
  await raw(spoil)
  expect(await shelf.open(project.key)).toMatchObject({ problem: { code: 'project-damaged' } })
  const { key, lost, beyond } = await rebuild()
  expect({ lost, beyond }).toEqual({ lost: 0, beyond: [] })
  const fresh = await world.shelf()
  expect(fresh.list().map((entry) => entry.key)).toEqual([key])
  expect(await withoutOrder(must(await fresh.open(key)))).toEqual(before)
  expect((await idb.indexedDB.databases()).map(({ name }) => name)).toContain(databaseName(project.key))
})

test.each<readonly [string, (database: Dexie) => Promise<unknown>]>([
  [
    'an annotation is another',
    (database) => changed(database, 'pages', (row) => ({ ...row, annotations: new TextEncoder().encode('[]') })),
  ],
  [
    'an edit is another',
    (database) => changed(database, 'edits', (row) => ({ ...row, n: 2, edit: { ...(row['edit'] as object), memo: 'x' } })),
  ],
  ['a text is another', (database) => changed(database, 'texts', (row) => ({ ...row, text: 'x' }))],
  ['a file is another', (database) => changed(database, 'sources', (row) => ({ ...row, bytes: new Uint8Array(3) }))],
  ['a link is another', (database) => changed(database, 'outlines', (row) => ({ ...row, links: [{ id: 'l' }] }))],
])('%s: opening does not read it, looking at everything soon after finds it', async (_name, spoil) => {
  const { project, shelf, world, add, caughtUp, raw } = await setting()
  must(await project.addArticles(action, [sampleArticle('news', text)]))
  await add('a', 0)
  await add('b', 8)
  await caughtUp()
  project.close()
  const parts = { shelf: world.parts, utf8: plainUtf8, onStoring: () => {}, onProgress: () => {} }
  const verify = () => transfer({ task: 'verify', key: project.key }, parts)
  expect(await verify()).toEqual({ kind: 'verified', sound: true })
  await raw(spoil)
  const again = must(await shelf.open(project.key))
  expect(await verify()).toEqual({ kind: 'verified', sound: false })
  again.close()
})

test('rows that an upgrade changed are no damage', async () => {
  const { project, shelf, add, caughtUp, raw } = await setting()
  must(await project.addArticles(action, [sampleArticle('news', text)]))
  await add('a', 0)
  await caughtUp()
  project.close()
  await raw(async (database) => {
    const { end, ...newest } = await database.table('edits').get(2)
    await database.table('edits').put({ ...newest, end: { ...end, sums: undefined } })
    await database.table('meta').delete('sums')
    await changed(database, 'articles', (row) => ({ ...row, upgraded: true }))
  })
  const again = must(await shelf.open(project.key))
  expect(must(await again.snapshot()).annotations).toHaveLength(1)
})

test('edits that only the damaged database has are made again; those that no longer fit are counted', async () => {
  const { project, journals, shelf, world, add, caughtUp, rebuild } = await setting()
  must(await project.addArticles(action, [sampleArticle('news', text)]))
  await add('a', 0)
  await caughtUp()
  const lines = journals.lines.get(project.key) ?? []
  await add('b', 8)
  await add('c', 16)
  await caughtUp()
  project.close()
  const elsewhere = [3, 4].map((n) => {
    const record = JSON.parse(lines[1] ?? '')
    const change = { kind: 'set-project', field: 'memo', before: n === 3 ? '' : '3', after: `${n}` }
    return JSON.stringify({ ...record, n, edit: { ...record.edit, id: `e${n}`, changes: [change] } })
  })
  journals.lines.set(project.key, [...lines, ...elsewhere])
  expect(await shelf.open(project.key)).toMatchObject({ problem: { code: 'project-damaged' } })
  const { key, beyond, lost } = await rebuild()
  expect({ kinds: beyond.map(({ kind }) => kind), lost }).toEqual({ kinds: ['add-annotation', 'add-annotation'], lost: 0 })
  const again = must(await (await world.shelf()).open(key))
  expect([again.historyLength(), again.project().memo]).toEqual([4, '4'])
})

test('when every database is gone the journals tell which projects there were', async () => {
  const { project, journals, add, caughtUp } = await setting()
  must(await project.addArticles(action, [sampleArticle('news', text)]))
  await add('a', 0)
  await caughtUp()
  const elsewhere = createWorld({ indexedDB: new IDBFactory(), IDBKeyRange }, 2, journals)
  expect(await (await elsewhere.shelf()).lost()).toEqual([project.key])
})

test('a gap in the journal: edits up to it come back as they were, those beyond as changes to make again, and the lost ones are counted', async () => {
  const { project, journals, add, caughtUp, rebuild, raw } = await setting()
  must(await project.addArticles(action, [sampleArticle('news', text)]))
  for (const [i, name] of ['a', 'b', 'c', 'd'].entries()) await add(name, i * 8)
  await caughtUp()
  project.close()
  const lines = journals.lines.get(project.key) ?? []
  journals.lines.set(project.key, [...lines.slice(0, 2), ...lines.slice(3)])
  await raw((database) => database.table('edits').clear())
  const { lost, beyond } = await rebuild()
  expect(lost).toBe(1)
  expect(beyond).toHaveLength(2)
})

test('a gap in the journal is filled from what the damaged database still has', async () => {
  const { project, journals, add, caughtUp, rebuild, raw } = await setting()
  must(await project.addArticles(action, [sampleArticle('news', text)]))
  for (const [i, name] of ['a', 'b', 'c', 'd'].entries()) await add(name, i * 8)
  await caughtUp()
  project.close()
  const lines = journals.lines.get(project.key) ?? []
  journals.lines.set(project.key, [...lines.slice(0, 2), ...lines.slice(3)])
  await raw((database) => database.table('edits').delete(5))
  expect(await rebuild()).toMatchObject({ lost: 0, beyond: [], n: 5 })
})

test('a project removed for good leaves no journal', async () => {
  const { project, journals, shelf, caughtUp } = await setting()
  must(await project.addArticles(action, [sampleArticle('news', text)]))
  await caughtUp()
  project.close()
  must(await shelf.purge(project.key))
  expect(await journals.keys()).toEqual([])
})

test('after any edits the journal alone gives the project again, wherever the snapshot was made', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(wish, { minLength: 3, maxLength: 20 }), fc.nat({ max: 20 }), async (all, keepAt) => {
      const { project, shelf, caughtUp, raw, rebuild, journals } = await setting()
      must(
        await project.addArticles(
          action,
          ['a', 'b'].map((name) => sampleArticle(name, `${name}${text}`)),
        ),
      )
      for (const [i, one] of all.entries()) {
        // Annotations of these tests have no quotes, so the first snapshot, without any, is the only one that is a sound project file.
        const changes = changesFor(stateOf(must(await project.snapshot())), one, `x${i}`)
        if (changes.length > 0) must(await project.commit(action, changes))
        if (i === keepAt && project.undoable()) must(await project.undo())
      }
      await caughtUp()
      const before = await withoutOrder(project)
      must(await shelf.open(project.key)).close()
      const pages = JSON.parse(journals.lines.get(project.key)?.at(-1) ?? '{}').pages
      project.close()
      await raw(async (database) => {
        expect(await database.table('pages').count()).toBe(pages)
        await database.table('edits').clear()
      })
      const { key, lost } = await rebuild()
      expect(lost).toBe(0)
      const again = must(await shelf.open(key))
      expect(await withoutOrder(again)).toEqual(before)
      again.close()
    }),
    { seed: 20261123, numRuns: 15 },
  )
}, 60_000)
