import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb'
import { afterEach, expect, test, vi } from 'vitest'
import { AnnotationId, ArticleId } from '#core/model/ids'
import { canonicalJson } from '#core/util/canonical-json'
import { sha256OfText } from '#core/util/sha256'
import { databaseName } from './database'
import { PAGE_LENGTH } from './page'
import { createShelf } from './shelf'
import { action, adding, createWorld, must, newProject, START, sampleAnnotation, sampleArticle, smallCodebook } from './testing/worlds'

const fakeIdb = () => ({ indexedDB: new IDBFactory(), IDBKeyRange })
const text = '近2000万元。'.repeat(2000)
const news = ArticleId.parse('news')

/** From now on, writing to `store` fails as a full disk does. */
function fillDisk(store: string): void {
  const put = IDBObjectStore.prototype.put
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === store) throw new DOMException('full', 'QuotaExceededError')
    return put.apply(this, args)
  })
}

afterEach(() => vi.restoreAllMocks())

test('a full disk: told, nothing written, nothing lost, and the next commit works', async () => {
  const shelf = await createWorld(fakeIdb()).shelf()
  const project = await newProject(shelf, sampleArticle('news', text))
  const article = must(await project.open(news))
  must(await project.commit(action, adding(sampleAnnotation('news', 'a', 0, 5))))
  const before = must(await project.snapshot())
  fillDisk('outlines')
  expect(await project.commit(action, adding(sampleAnnotation('news', 'b', 6, 9)))).toMatchObject({ problem: { code: 'storage-full' } })
  expect(project.saveState()).toMatchObject({ kind: 'failed', problem: { code: 'storage-full' } })
  expect(article.marks().size).toBe(1)
  vi.restoreAllMocks()
  expect(must(await project.snapshot())).toEqual(before)
  must(await project.commit(action, adding(sampleAnnotation('news', 'b', 6, 9))))
  expect(project.saveState().kind).toBe('saved')
  expect(article.marks().size).toBe(2)
})

test('a failed import leaves neither a project on the shelf nor a database', async () => {
  const idb = fakeIdb()
  const shelf = await createWorld(idb).shelf()
  const project = await newProject(shelf, sampleArticle('news', text))
  const snapshot = must(await project.snapshot())
  const twice = { ...snapshot, articles: [...snapshot.articles, ...snapshot.articles] }
  expect(await shelf.restore(twice)).toMatchObject({ ok: false, problem: { code: 'storage-failed' } })
  expect(shelf.list()).toHaveLength(1)
  expect((await idb.indexedDB.databases()).map((d) => d.name)).toEqual(expect.arrayContaining(['zhupi', databaseName(project.key)]))
  expect(await idb.indexedDB.databases()).toHaveLength(2)
})

test('articles that cannot be stored whole are not stored at all', async () => {
  const project = await newProject(await createWorld(fakeIdb()).shelf(), sampleArticle('news', text))
  const both = [sampleArticle('more', text), sampleArticle('news', text)]
  expect(await project.addArticles(action, both)).toMatchObject({ problem: { code: 'already-there' } })
  expect(must(await project.snapshot()).articles).toHaveLength(1)
  must(await project.addArticles(action, both.slice(0, 1)))
})

test('without IndexedDB the shelf says so, and so does everything on it', async () => {
  const shelf = await createShelf({
    now: () => START,
    random: (n) => new Uint8Array(n),
    codebook: smallCodebook,
    coderName: '',
    idb: null,
    journals: null,
  })
  expect(shelf.problem?.code).toBe('storage-unavailable')
  expect(await shelf.create('项目')).toMatchObject({ problem: { code: 'storage-unavailable' } })
})

test('an IndexedDB that refuses to open is told with its reason', async () => {
  const idb = fakeIdb()
  vi.spyOn(idb.indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError')
  })
  expect((await createWorld(idb).shelf()).problem?.code).toBe('storage-unavailable')
})

test('a database of a newer Zhupi is refused and left as it is', async () => {
  const idb = fakeIdb()
  const shelf = await createWorld(idb).shelf()
  const project = await newProject(shelf, sampleArticle('news', text))
  const newer = new Dexie(databaseName(project.key), { ...idb })
  newer.version(7).stores({ extra: 'id' })
  await newer.open()
  expect(project.saveState()).toMatchObject({ kind: 'failed', problem: { code: 'storage-newer-version' } })
  expect(await project.commit(action, adding(sampleAnnotation('news', 'a', 0, 5)))).toMatchObject({
    problem: { code: 'storage-newer-version' },
  })
  expect(await shelf.open(project.key)).toMatchObject({ problem: { code: 'storage-newer-version' } })
  const found = (await idb.indexedDB.databases()).find((d) => d.name === databaseName(project.key))
  expect(found?.version).toBe(70)
  newer.close()
})

test('a text that does not match its SHA-256 opens as damaged', async () => {
  const idb = fakeIdb()
  const project = await newProject(await createWorld(idb).shelf(), sampleArticle('news', text))
  const raw = new Dexie(databaseName(project.key), { ...idb })
  await raw.open()
  await raw.table('texts').update('news', { text: `${text}。` })
  raw.close()
  expect(must(await project.open(news)).damaged).toBe(true)
})

test('an article that opened as damaged is not changed any more, but can be removed; other articles are as ever', async () => {
  const idb = fakeIdb()
  const project = await newProject(await createWorld(idb).shelf(), sampleArticle('news', text), sampleArticle('other', `另${text}`))
  const raw = new Dexie(databaseName(project.key), { ...idb })
  await raw.open()
  await raw.table('texts').update('news', { text: `${text}。` })
  raw.close()
  must(await project.commit(action, adding(sampleAnnotation('news', 'a', 0, 5))))
  must(await project.open(news))
  const refused = { problem: { code: 'text-damaged', params: { article: 'news' } } }
  expect(await project.commit(action, adding(sampleAnnotation('news', 'b', 0, 5)))).toMatchObject(refused)
  const memo = { kind: 'set-article', article: news, field: 'memo', before: '', after: '备注' } as const
  expect(await project.commit(action, [memo])).toMatchObject(refused)
  expect(project.historyLength()).toBe(2)
  must(await project.commit(action, adding(sampleAnnotation('other', 'c', 0, 5))))
  const article = project.article(news)
  if (!article) throw new Error('article is missing')
  const annotation = sampleAnnotation('news', 'a', 0, 5)
  must(
    await project.commit(action, [
      { kind: 'remove-annotation', annotation },
      { kind: 'remove-article', article },
    ]),
  )
  expect(project.article(news)).toBeNull()
})

test('an article with annotations cannot be removed, also not those the window has not seen', async () => {
  const project = await newProject(await createWorld(fakeIdb()).shelf(), sampleArticle('news', text))
  must(await project.commit(action, adding(sampleAnnotation('news', 'a', 0, 5))))
  const article = project.article(news)
  if (!article) throw new Error('article is missing')
  expect(await project.commit(action, [{ kind: 'remove-article', article }])).toMatchObject({
    problem: { code: 'article-has-annotations' },
  })
})

test('the same id twice in one article is refused wherever in the text it is', async () => {
  const project = await newProject(await createWorld(fakeIdb()).shelf(), sampleArticle('news', text))
  must(await project.commit(action, adding(sampleAnnotation('news', 'a', 0, 5))))
  const again = adding(sampleAnnotation('news', 'a', PAGE_LENGTH * 3, PAGE_LENGTH * 3 + 5))
  expect(await project.commit(action, again)).toMatchObject({ problem: { code: 'already-there' } })
})

test('each edit carries its author, a dense number, a clock that never runs back and the hash of the one before', async () => {
  const project = await newProject(await createWorld(fakeIdb()).shelf(), sampleArticle('news', text))
  for (let i = 0; i < 5; i++) must(await project.commit(action, adding(sampleAnnotation('news', `a${i}`, i, i + 5))))
  must(await project.undo())
  const { history } = must(await project.snapshot())
  expect(history.map((edit) => edit.seq)).toEqual([1, 2, 3, 4, 5, 6, 7])
  history.forEach((edit, i) => {
    const previous = history[i - 1]
    expect(edit.previous).toBe(previous ? sha256OfText(canonicalJson(previous)) : '')
    expect(edit.author).toEqual(history[0]?.author)
    if (previous) expect(edit.clock.wall * 1000 + edit.clock.count).toBeGreaterThan(previous.clock.wall * 1000 + previous.clock.count)
  })
})

test('an annotation that is not in memory is read when asked for', async () => {
  const shelf = await createWorld(fakeIdb()).shelf()
  const project = await newProject(shelf, sampleArticle('news', text))
  must(await project.commit(action, adding(sampleAnnotation('news', 'a', 3000, 3005))))
  project.close()
  const article = must(await must(await shelf.open(project.key)).open(news))
  expect(article.peek(AnnotationId.parse('a'))).toBeNull()
  expect((await article.get(AnnotationId.parse('a')))?.id).toBe('a')
  expect(await article.get(AnnotationId.parse('b'))).toBeNull()
})
