import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, test, vi } from 'vitest'
import { CoderId } from '#core/model/ids'
import { action, adding, createWorld, must, newProject, sampleAnnotation, sampleArticle } from './testing/worlds'

const fakeIdb = () => ({ indexedDB: new IDBFactory(), IDBKeyRange })
const text = '近2000万元。'.repeat(100)

test('create, rename, delete, bring back, remove for good; a second window sees it all', async () => {
  const world = createWorld(fakeIdb())
  const [shelf, other] = [await world.shelf(), await world.shelf()]
  const key = must(await shelf.create(' 经济报道 '))
  expect(shelf.list()).toMatchObject([{ key, name: '经济报道', deletedAt: null }])
  must(await shelf.rename(key, '民生报道'))
  expect(shelf.list()[0]?.name).toBe('民生报道')
  await vi.waitFor(() => expect(other.list()).toEqual(shelf.list()))
  must(await shelf.remove(key))
  expect(shelf.list()[0]?.deletedAt).not.toBeNull()
  must(await shelf.undelete(key))
  expect(shelf.list()[0]?.deletedAt).toBeNull()
  const project = must(await shelf.open(key))
  expect(project.project()).toMatchObject({ name: '民生报道', coders: [{ name: '编码员' }] })
  expect(project.undoable()?.name).toBe('rename-project')
  must(await shelf.purge(key))
  expect(shelf.list()).toEqual([])
  expect(project.saveState()).toMatchObject({ kind: 'failed', problem: { code: 'project-not-there' } })
  expect(await shelf.open(key)).toMatchObject({ problem: { code: 'project-not-there' } })
  await vi.waitFor(() => expect(other.list()).toEqual([]))
})

test('a name of nothing but spaces is refused', async () => {
  const shelf = await createWorld(fakeIdb()).shelf()
  expect(await shelf.create('  ')).toMatchObject({ problem: { code: 'project-name-empty' } })
  expect(shelf.list()).toEqual([])
})

test('renaming inside the project, and undoing it, shows on the shelf', async () => {
  const shelf = await createWorld(fakeIdb()).shelf()
  const project = await newProject(shelf)
  must(await project.commit(action, [{ kind: 'set-project', field: 'name', before: '新项目', after: '旧项目' }]))
  await vi.waitFor(() => expect(shelf.list()[0]?.name).toBe('旧项目'))
  must(await project.undo())
  await vi.waitFor(() => expect(shelf.list()[0]?.name).toBe('新项目'))
})

test('a copy has everything of the original, undo included, and goes its own way', async () => {
  const shelf = await createWorld(fakeIdb()).shelf()
  const project = await newProject(shelf, sampleArticle('news', text))
  must(await project.commit(action, adding(sampleAnnotation('news', 'a', 0, 5))))
  const original = must(await project.snapshot())
  const copy = must(await shelf.open(must(await shelf.duplicate(project.key, '副本'))))
  expect(copy.project()).toEqual({ ...project.project(), name: '副本' })
  must(await copy.undo())
  expect(must(await copy.snapshot())).toMatchObject({ project: original.project, annotations: original.annotations })
  must(await copy.undo())
  must(await copy.undo())
  expect(must(await copy.snapshot()).articles).toEqual([])
  expect(must(await project.snapshot())).toEqual(original)
})

test('what undo cannot bring back from an imported file it does not offer', async () => {
  const shelf = await createWorld(fakeIdb()).shelf()
  const project = await newProject(shelf, sampleArticle('news', text))
  const article = project.articles()[0]
  if (!article) throw new Error('article is missing')
  must(await project.commit(action, [{ kind: 'remove-article', article }]))
  must(await project.commit({ name: 'after', params: {} }, [{ kind: 'set-project', field: 'memo', before: '', after: '备注' }]))
  const copy = must(await shelf.open(must(await shelf.restore(must(await project.snapshot())))))
  expect(copy.undoable()?.name).toBe('after')
  must(await copy.undo())
  expect(copy.undoable()).toBeNull()
  expect(await copy.undo()).toMatchObject({ problem: { code: 'nothing-to-undo' } })
  must(await project.undo())
  must(await project.undo())
  expect(project.articles()).toHaveLength(1)
})

test('who edits is remembered for the next time', async () => {
  const shelf = await createWorld(fakeIdb()).shelf()
  const project = await newProject(shelf)
  expect(project.coder()).toBe(project.project().coders[0]?.id)
  project.setCoder(CoderId.parse('另一位'))
  must(await project.commit(action, [{ kind: 'set-project', field: 'memo', before: '', after: '备注' }]))
  await vi.waitFor(async () => expect(must(await shelf.open(project.key)).coder()).toBe('另一位'))
  expect((await project.history(1))[0]?.edit.author.coder).toBe('另一位')
})
