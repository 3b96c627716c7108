import { IDBDatabase, IDBFactory, IDBIndex, IDBKeyRange, IDBObjectStore, IDBTransaction } from 'fake-indexeddb'
import { afterEach, expect, test, vi } from 'vitest'
import { AnnotationId, ArticleId } from '#core/model/ids'
import { canonicalJson } from '#core/util/canonical-json'
import { sha256OfText } from '#core/util/sha256'
import { action, adding, createWorld, must, newProject, sampleAnnotation, sampleArticle } from './testing/worlds'

const text = '近2000万元。'.repeat(1000)
const news = ArticleId.parse('news')
const memo = (annotation: string, after: string) =>
  ({ kind: 'set-annotation', article: news, annotation: AnnotationId.parse(annotation), field: 'memo', before: '', after }) as const

async function twoWindows() {
  const shelf = await createWorld({ indexedDB: new IDBFactory(), IDBKeyRange }).shelf()
  const one = await newProject(shelf, sampleArticle('news', text))
  must(await one.open(news))
  const two = must(await shelf.open(one.key))
  must(await two.open(news))
  return { shelf, one, two }
}

afterEach(() => vi.restoreAllMocks())

test('an edit of rows in memory is one strict transaction over the stores it changes, and reads nothing', async () => {
  const { one, two } = await twoWindows()
  two.close()
  const begun = vi.spyOn(IDBDatabase.prototype, 'transaction')
  const reads = (['get', 'getAll', 'openCursor', 'count'] as const).flatMap((name) => [
    vi.spyOn(IDBObjectStore.prototype, name),
    vi.spyOn(IDBIndex.prototype, name),
  ])
  must(await one.commit(action, adding(sampleAnnotation('news', 'a', 0, 5))))
  must(await one.commit(action, [memo('a', '备注')]))
  const strict = ['readwrite', { durability: 'strict' }]
  expect(begun.mock.calls).toEqual([
    [['edits', 'pages', 'outlines', 'tallies'], ...strict],
    [['edits', 'pages'], ...strict],
  ])
  for (const read of reads) expect(read).not.toHaveBeenCalled()
})

test('another window wrote the same page in between: both edits are there', async () => {
  const { one, two } = await twoWindows()
  must(await one.commit(action, adding(sampleAnnotation('news', 'a', 0, 5))))
  const added = vi.spyOn(IDBObjectStore.prototype, 'add')
  must(await two.commit(action, adding(sampleAnnotation('news', 'b', 6, 9))))
  expect(added.mock.calls.map(([row]) => row.n)).toEqual([2, 3])
  const { annotations, history } = must(await two.snapshot())
  expect(annotations.map((a) => a.id)).toEqual(['a', 'b'])
  expect(history.map((edit) => edit.seq)).toEqual([1, 2, 3])
  expect(two.tally(news).annotations).toBe(2)
  await vi.waitFor(() => expect(one.tally(news).annotations).toBe(2))
})

test('what only another window knows of is not refused by a window that has yet to hear of it', async () => {
  const { one, two } = await twoWindows()
  must(await one.commit(action, adding(sampleAnnotation('news', 'a', 0, 5))))
  must(await two.commit(action, [memo('a', '备注')]))
  expect(must(await one.snapshot()).annotations).toMatchObject([{ id: 'a', memo: '备注' }])
})

test('undo takes back the newest edit, also one that another window has just made', async () => {
  const { one, two } = await twoWindows()
  must(await two.commit({ name: 'older', params: {} }, adding(sampleAnnotation('news', 'a', 0, 5))))
  must(await one.commit({ name: 'newer', params: {} }, adding(sampleAnnotation('news', 'b', 6, 9))))
  expect(must(await two.undo()).action.name).toBe('newer')
  expect(must(await two.snapshot()).annotations.map((a) => a.id)).toEqual(['a'])
})

test('a transaction that the system aborts: told, nothing written, and the next commit works', async () => {
  const { one } = await twoWindows()
  const before = must(await one.snapshot())
  const commit = vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
    this.abort()
  })
  expect(await one.commit(action, adding(sampleAnnotation('news', 'a', 0, 5)))).toMatchObject({ problem: { code: 'storage-failed' } })
  expect(one.saveState().kind).toBe('failed')
  commit.mockRestore()
  expect(must(await one.snapshot())).toEqual(before)
  must(await one.commit(action, adding(sampleAnnotation('news', 'a', 0, 5))))
})

test('number, hash and stacks go on after the project was closed, from the newest row of the log', async () => {
  const { shelf, one } = await twoWindows()
  const previous = must(await one.commit({ name: 'last', params: {} }, adding(sampleAnnotation('news', 'a', 0, 5))))
  one.close()
  const again = must(await shelf.open(one.key))
  expect(again.undoable()?.name).toBe('last')
  const edit = must(await again.commit(action, [memo('a', '备注')]))
  expect([edit.seq, edit.previous]).toEqual([3, sha256OfText(canonicalJson(previous))])
})

test('a window says when the project was saved last, whichever window did it; nothing was saved of a new one', async () => {
  const shelf = await createWorld({ indexedDB: new IDBFactory(), IDBKeyRange }).shelf()
  const one = must(await shelf.open(must(await shelf.create('新项目'))))
  const two = must(await shelf.open(one.key))
  expect(two.saveState()).toEqual({ kind: 'untouched' })
  const { clock } = must(await one.addArticles(action, [sampleArticle('news', text)]))
  const saved = { kind: 'saved', at: new Date(clock.wall).toISOString() }
  await vi.waitFor(() => expect(two.saveState()).toEqual(saved))
  expect(must(await shelf.open(one.key)).saveState()).toEqual(saved)
})

test('what was read is told without its bytes', async () => {
  const { one } = await twoWindows()
  const { source } = sampleArticle('news', text)
  const { bytes, hash, ...rest } = source
  expect(await one.source(hash)).toEqual({ ...rest, size: bytes.length })
  expect(await one.source(sampleArticle('other', '别的').source.hash)).toBeNull()
})
