import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, test, vi } from 'vitest'
import { plainUtf8 } from '#core/formats/json/utf8-codec'
import { FIGURE } from '#core/model/codebook'
import { describe } from '#core/text/anchor'
import type { ProjectKey } from './project-port'
import { createWorld, must, newProject, sampleAnnotation, sampleArticle } from './testing/worlds'
import { type TransferOutcome, type TransferRequest, transfer } from './transfer'

const text = '近2000万元。'.repeat(10)

/** A project with one annotation, and what transfers it. */
async function setting() {
  const world = createWorld({ indexedDB: new IDBFactory(), IDBKeyRange })
  const shelf = await world.shelf()
  const project = await newProject(shelf, sampleArticle('news', text))
  const anchor = describe(text, [{ start: 1, end: 7 }])
  if (!anchor) throw new Error('no anchor')
  const annotation = { ...sampleAnnotation('news', 'f1', 1, 7, FIGURE), anchor, coder: project.coder() }
  const add = async (changed: Partial<typeof annotation> = {}) =>
    must(await project.commit({ name: 'code', params: {} }, [{ kind: 'add-annotation', annotation: { ...annotation, ...changed } }]))
  const onStoring = vi.fn()
  const run = (request: TransferRequest) => transfer(request, { shelf: world.parts, utf8: plainUtf8, onStoring, onProgress: () => {} })
  return { shelf, project, add, run, onStoring }
}

function exported(outcome: TransferOutcome): Uint8Array<ArrayBuffer> {
  if (outcome.kind !== 'exported') throw new Error(JSON.stringify(outcome))
  return new Uint8Array(outcome.bytes)
}

test('a project goes out and comes in as another one, all of it', async () => {
  const { shelf, project, add, run, onStoring } = await setting()
  await add()
  const bytes = exported(await run({ task: 'export', key: project.key }))
  const back = await run({ task: 'import', bytes })
  if (back.kind !== 'imported') throw new Error(JSON.stringify(back))
  expect(back.key).not.toBe(project.key)
  expect(onStoring).toHaveBeenCalledOnce()
  const opened = must(await shelf.open(back.key))
  expect(must(await opened.snapshot())).toEqual(must(await project.snapshot()))
  expect(exported(await run({ task: 'export', key: back.key }))).toEqual(bytes)
  await vi.waitFor(() => expect(shelf.list()).toHaveLength(2))
})

test('what is not sound is neither written nor stored', async () => {
  const { shelf, project, add, run, onStoring } = await setting()
  await add()
  const sound = new TextDecoder().decode(exported(await run({ task: 'export', key: project.key })))
  const damaged = new TextEncoder().encode(sound.replace('"certainty":"sure"', '"certainty":"maybe"'))
  expect(await run({ task: 'import', bytes: damaged })).toMatchObject({
    kind: 'refused',
    problems: [{ code: 'project-wrong-value', params: { path: 'annotations[0].certainty' } }],
  })
  expect(onStoring).not.toHaveBeenCalled()
  expect(shelf.list()).toHaveLength(1)
  await add({ ...sampleAnnotation('news', 'f2', 1, 7, FIGURE), coder: project.coder() })
  expect(await run({ task: 'export', key: project.key })).toMatchObject({ kind: 'refused', problems: [{ code: 'project-quote' }] })
})

test('a project that is not there is refused', async () => {
  const { run } = await setting()
  const gone = await run({ task: 'export', key: 'none' as ProjectKey })
  expect(gone).toMatchObject({ kind: 'refused', problems: [{ code: 'project-not-there' }] })
})
