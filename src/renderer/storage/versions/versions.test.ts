import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { ArticleId } from '#core/model/ids'
import { databaseName } from '../database'
import type { ProjectKey } from '../project-port'
import { action, createWorld, must, START, sampleAnnotation, sampleArticle, sampleRejection, smallCodebook } from '../testing/worlds'
import { versions } from './versions'

const key = 'written-long-ago' as ProjectKey
const text = '近2000万元。'
const news = ArticleId.parse('news')

/** The rows as version 1 wrote them, spelled out here so that a change of the code that writes them is noticed. */
async function writeVersion1(idb: { indexedDB: IDBFactory; IDBKeyRange: typeof globalThis.IDBKeyRange }): Promise<void> {
  const database = new Dexie(databaseName(key), idb)
  database.version(1).stores({
    meta: 'name',
    sources: 'hash',
    articles: 'id',
    texts: 'id',
    pages: '[article+page]',
    outlines: '[article+page]',
    tallies: 'article',
    edits: 'n',
  })
  await database.open()
  const { source, article } = sampleArticle('news', text)
  const annotation = sampleAnnotation('news', 'a', 1, 7)
  const action = { name: 'code', params: {} }
  const edit = {
    id: 'e1',
    author: { coder: 'coder', device: 'device' },
    seq: 1,
    clock: { wall: START, count: 0 },
    codebookVersion: 1,
    previous: '',
    action,
    undoes: null,
    redoes: null,
    changes: [{ kind: 'add-annotation', annotation }],
  }
  const authors = new Map([['["coder","device"]', { seq: 1, hash: '0'.repeat(64) }]])
  const project = { id: 'p', name: '旧项目', memo: '', coders: [{ id: 'coder', name: '编码员' }], createdAt: '2026-11-23T08:00:00.000Z' }
  const tail = { n: 1, clock: edit.clock, undo: { n: 1, action }, redo: null, authors, articles: 1 }
  await database.table('meta').bulkAdd([
    { name: 'tail', value: tail },
    { name: 'project', value: project },
    { name: 'codebook', value: smallCodebook },
  ])
  await database.table('sources').add(source)
  await database.table('articles').add({ id: 'news', order: 0, article })
  await database.table('texts').add({ id: 'news', text, blocks: [{ kind: 'paragraph', level: 0, start: 0, end: text.length }] })
  await database.table('pages').add({ article: 'news', page: 0, annotations: [annotation] })
  await database.table('outlines').add({
    article: 'news',
    page: 0,
    ids: ['a'],
    starts: Int32Array.of(1),
    ends: Int32Array.of(7),
    codeIndexes: Uint16Array.of(0),
    codes: ['figure'],
    spans: new Map(),
    links: [],
  })
  await database.table('tallies').add({ article: 'news', annotations: 1, figures: 1, initiatives: 0, links: 0, unlinked: 1 })
  await database.table('edits').add({ n: 1, edit, below: null, articles: [], pages: [['news', 0]] })
  database.close()
  const registry = new Dexie('zhupi', idb)
  registry.version(1).stores({ projects: 'key', machine: 'name' })
  await registry.open()
  const time = project.createdAt
  await registry.table('projects').add({ key, name: '旧项目', createdAt: time, modifiedAt: time, deletedAt: null, coder: 'coder' })
  registry.close()
}

test('versions are numbered from 1 without gaps', () => {
  expect(versions.map((v) => v.number)).toEqual(versions.map((_, i) => i + 1))
})

test('a project that version 1 wrote opens with everything in it, and its last edit can be undone', async () => {
  const idb = { indexedDB: new IDBFactory(), IDBKeyRange }
  await writeVersion1(idb)
  const shelf = await createWorld(idb).shelf()
  const project = must(await shelf.open(key))
  expect([project.project().name, project.coder(), project.tally(news).unlinked]).toEqual(['旧项目', 'coder', 1])
  const article = must(await project.open(news))
  expect(article.damaged).toBe(false)
  expect(article.marks().overlapping(0, 9)).toMatchObject([{ id: 'a', start: 1, end: 7 }])
  expect(await article.load(0, 9)).toEqual([sampleAnnotation('news', 'a', 1, 7)])
  must(await project.undo())
  const snapshot = must(await project.snapshot())
  expect(snapshot.annotations).toEqual([])
  expect(snapshot.history.map((edit) => edit.seq)).toEqual([1, 1])
  expect(snapshot.sources.map((s) => s.fileName)).toEqual(['news.txt'])
})

test('a project of before there were rejections keeps those that are made now', async () => {
  const idb = { indexedDB: new IDBFactory(), IDBKeyRange }
  await writeVersion1(idb)
  const shelf = await createWorld(idb).shelf()
  const project = must(await shelf.open(key))
  expect(project.rejections().size).toBe(0)
  const rejection = sampleRejection('figure 改造⟦两个⟧方面')
  must(await project.commit(action, [{ kind: 'add-rejection', rejection }]))
  project.close()
  const again = must(await shelf.open(key))
  expect([...again.rejections().values()]).toEqual([rejection])
  expect(must(await again.snapshot()).rejections).toEqual([rejection])
})
