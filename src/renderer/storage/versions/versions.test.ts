import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { ArticleId } from '#core/model/ids'
import { OLD_KEY, writeVersion1 } from '../testing/old-versions'
import { action, createWorld, must, sampleAnnotation, sampleRejection } from '../testing/worlds'
import { versions } from './versions'

const key = OLD_KEY
const news = ArticleId.parse('news')

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
