import { Dexie } from 'dexie'
import { databaseName, type IndexedDb } from '../database'
import type { ProjectKey } from '../project-port'
import { versions } from '../versions/versions'
import { START, sampleAnnotation, sampleArticle, smallCodebook } from './worlds'

export const OLD_KEY = 'written-long-ago' as ProjectKey
const text = '近2000万元。'

/** The rows as version 1 wrote them, spelled out here so that a change of the code that writes them is noticed. */
export async function writeVersion1(idb: IndexedDb): Promise<void> {
  const database = new Dexie(databaseName(OLD_KEY), idb)
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
  await registry.table('projects').add({ key: OLD_KEY, name: '旧项目', createdAt: time, modifiedAt: time, deletedAt: null, coder: 'coder' })
  registry.close()
}

/** The same, brought to version `number` by the upgrades up to there. */
export async function writeVersion(number: number, idb: IndexedDb): Promise<void> {
  await writeVersion1(idb)
  const database = new Dexie(databaseName(OLD_KEY), idb)
  for (const { number: each, stores, upgrade } of versions.slice(0, number)) {
    const version = database.version(each).stores({ ...stores })
    if (upgrade) version.upgrade(upgrade)
  }
  await database.open()
  database.close()
}
