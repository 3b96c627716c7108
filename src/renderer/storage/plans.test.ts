import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import type { Change } from '#core/edits/change'
import { CoderId } from '#core/model/ids'
import { action, createWorld, must, newProject } from './testing/worlds'

const shelfOf = () => createWorld({ indexedDB: new IDBFactory(), IDBKeyRange }).shelf()

const rename = (before: string, after: string): Change => ({ kind: 'set-project', field: 'name', before, after })

test('an edit of a later version is kept, and neither undo nor going back breaks on it', async () => {
  const shelf = await shelfOf()
  const first = await newProject(shelf)
  must(await first.commit(action, [rename('新项目', '旧项目')]))
  const snapshot = must(await first.snapshot())
  const history = snapshot.history.map((edit) => ({ ...edit, changes: [{ kind: 'merge-initiatives' } as unknown as Change] }))
  const project = must(await shelf.open(must(await shelf.restore({ ...snapshot, history }))))
  const refusal = { ok: false, problem: { code: 'unknown-change', params: { kind: 'merge-initiatives' } } }
  expect(await project.undo()).toEqual(refusal)
  expect(await project.revertTo(0)).toEqual(refusal)
  must(await project.commit(action, [rename('旧项目', '新名')]))
  must(await project.undo())
  expect(project.project().name).toBe('旧项目')
  expect(must(await project.snapshot()).history.slice(0, 1)).toEqual(history)
})

test('a coder is added and taken back, and removed in no other way', async () => {
  const project = await newProject(await shelfOf())
  const coder = { id: CoderId.parse('c2'), name: '林澈' }
  expect(await project.commit(action, [{ kind: 'remove-coder', coder: project.project().coders[0] ?? coder, at: 0 }])).toMatchObject({
    problem: { code: 'coder-stays' },
  })
  const before = project.project().coders
  must(await project.commit(action, [{ kind: 'add-coder', coder, at: 0 }]))
  expect(project.project().coders).toEqual([coder, ...before])
  must(await project.undo())
  expect(project.project().coders).toEqual(before)
  must(await project.redo())
  expect(project.project().coders).toEqual([coder, ...before])
})
