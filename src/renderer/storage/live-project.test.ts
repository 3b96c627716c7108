import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { INITIATIVE } from '#core/model/codebook'
import { AnnotationId, ArticleId } from '#core/model/ids'
import { PAGE_LENGTH } from './page'
import { action, adding, createWorld, must, newProject, sampleAnnotation, sampleArticle, sampleLink } from './testing/worlds'

const fakeIdb = () => ({ indexedDB: new IDBFactory(), IDBKeyRange })
const text = '非公有制企业33.33万家。'.repeat(1000)
const news = ArticleId.parse('news')

test('create, add an article, annotate, close, open again: all is there', async () => {
  const world = createWorld(fakeIdb())
  const shelf = await world.shelf()
  const project = await newProject(shelf, sampleArticle('news', text))
  const edit = must(await project.commit(action, adding(sampleAnnotation('news', 'a', 6, 13))))
  expect(edit.seq).toBe(2)
  expect(project.saveState().kind).toBe('saved')
  project.close()

  const again = must(await shelf.open(project.key))
  expect(again.articles().map((a) => a.title)).toEqual(['news'])
  expect(again.tally(news)).toEqual({ annotations: 1, figures: 1, initiatives: 0, links: 0, unlinked: 1 })
  const article = must(await again.open(news))
  expect(article.text).toBe(text)
  expect(article.damaged).toBe(false)
  expect(article.marks().overlapping(0, 100)).toMatchObject([{ id: 'a', start: 6, end: 13 }])
  expect(article.peek(AnnotationId.parse('a'))).toBeNull()
  expect(await article.load(0, 100)).toEqual([sampleAnnotation('news', 'a', 6, 13)])
  expect(article.peek(AnnotationId.parse('a'))).toEqual(sampleAnnotation('news', 'a', 6, 13))
})

test('undo and redo go on after a restart', async () => {
  const world = createWorld(fakeIdb())
  const shelf = await world.shelf()
  const project = await newProject(shelf, sampleArticle('news', text))
  must(await project.commit({ name: 'one', params: {} }, adding(sampleAnnotation('news', 'a', 0, 5))))
  must(await project.commit({ name: 'two', params: {} }, adding(sampleAnnotation('news', 'b', PAGE_LENGTH, PAGE_LENGTH + 5))))
  must(await project.undo())
  expect(project.undoable()?.name).toBe('one')
  expect(project.redoable()?.name).toBe('two')
  project.close()

  const again = must(await shelf.open(project.key))
  must(await again.undo())
  expect(again.tally(news).annotations).toBe(0)
  must(await again.redo())
  must(await again.redo())
  expect(again.redoable()).toBeNull()
  expect(must(await again.snapshot()).annotations.map((a) => a.id)).toEqual(['a', 'b'])
})

test('links leave with the annotation that moves to another page', async () => {
  const project = await newProject(await createWorld(fakeIdb()).shelf(), sampleArticle('news', text))
  const figure = sampleAnnotation('news', 'f', 3, 8)
  must(await project.commit(action, adding(figure, sampleAnnotation('news', 'i', 10, 20, INITIATIVE))))
  must(await project.commit(action, [{ kind: 'add-link', link: sampleLink('news', 'l', 'f', 'i') }]))
  expect(project.tally(news)).toMatchObject({ links: 1, unlinked: 0 })
  const after = { ...figure.anchor, spans: [{ start: 3 + PAGE_LENGTH, end: 8 + PAGE_LENGTH }] }
  const article = must(await project.open(news))
  must(await project.commit(action, [{ kind: 'set-anchor', article: news, annotation: figure.id, before: figure.anchor, after }]))
  expect(project.tally(news)).toMatchObject({ annotations: 2, links: 1, unlinked: 0 })
  expect(article.linksFrom(figure.id).map((l) => l.id)).toEqual(['l'])
  expect(article.marks().at(1)?.id).toBe('f')
  must(await project.undo())
  expect(article.marks().at(0)?.id).toBe('f')
  expect(article.linksFrom(figure.id).map((l) => l.id)).toEqual(['l'])
})
