import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { unzipSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import { defaultOptions } from '#core/formats/export/exporter'
import { WHOLE_PROJECT } from '#core/formats/export/scope'
import { plainUtf8 } from '#core/formats/json/utf8-codec'
import { FIGURE } from '#core/model/codebook'
import { describe } from '#core/text/anchor'
import { type ExportOrder, exportAs } from './export-as'
import type { ProjectKey } from './project-port'
import { createWorld, must, newProject, sampleAnnotation, sampleArticle } from './testing/worlds'

const text = '近2000万元。'

/** A project with one annotation, and what takes it out. */
async function setting() {
  const world = createWorld({ indexedDB: new IDBFactory(), IDBKeyRange })
  const project = await newProject(await world.shelf(), sampleArticle('news', text))
  const anchor = describe(text, [{ start: 1, end: 7 }])
  if (!anchor) throw new Error('no anchor')
  const annotation = { ...sampleAnnotation('news', 'f1', 1, 7, FIGURE), anchor, coder: project.coder() }
  must(await project.commit({ name: 'code', params: {} }, [{ kind: 'add-annotation', annotation }]))
  const onProgress = vi.fn()
  const order = (format: string, changed: Partial<ExportOrder> = {}): ExportOrder => ({
    ...{ key: project.key, format, scope: WHOLE_PROJECT, options: defaultOptions('en') },
    ...changed,
  })
  const parts = { idb: world.parts.idb, utf8: plainUtf8, onProgress }
  return { parts, order, onProgress }
}

test('formats are told with what a dialog shows of them', async () => {
  const { parts } = await setting()
  const outcome = await exportAs({ task: 'formats' }, parts)
  if (outcome.kind !== 'formats') throw new Error(outcome.kind)
  expect(outcome.formats.map(({ id }) => id)).toEqual(expect.arrayContaining(['json', 'csv', 'xlsx', 'refi-qda']))
  expect(structuredClone(outcome)).toEqual(outcome)
})

test('a preview counts, names losses and files, and shows how the first begins', async () => {
  const { parts, order } = await setting()
  const outcome = await exportAs({ task: 'preview', ...order('csv') }, parts)
  if (outcome.kind !== 'previewed') throw new Error(outcome.kind)
  const { losses, files, head, ...counts } = outcome.preview
  expect(counts).toEqual({ articles: 1, annotations: 1, links: 0 })
  expect(losses.map(({ code }) => code)).toContain('sources')
  expect(files.names[0]).toBe('articles.csv')
  expect(head).toMatch(/^article_id,title/)
  const none = await exportAs({ task: 'preview', ...order('csv', { scope: { ...WHOLE_PROJECT, codes: [] } }) }, parts)
  expect(none).toMatchObject({ kind: 'previewed', preview: { annotations: 0 } })
})

test('an export has a safe name, tells how far it is, and is the archive', async () => {
  const { parts, order, onProgress } = await setting()
  const outcome = await exportAs({ task: 'pack', ...order('brat') }, parts)
  if (outcome.kind !== 'packed') throw new Error(outcome.kind)
  expect(outcome.name).toMatch(/-brat\.zip$/)
  const files = Object.keys(unzipSync(outcome.bytes))
  expect(files).toContain('annotation.conf')
  expect(onProgress).toHaveBeenCalledTimes(files.length)
  expect(onProgress).toHaveBeenLastCalledWith({ done: files.length - 1, total: files.length })
})

test('what is not there is refused', async () => {
  const { parts, order } = await setting()
  expect(await exportAs({ task: 'pack', ...order('docx') }, parts)).toMatchObject({ problems: [{ code: 'export-unknown' }] })
  const gone = await exportAs({ task: 'pack', ...order('csv', { key: 'none' as ProjectKey }) }, parts)
  expect(gone).toMatchObject({ problems: [{ code: 'project-not-there' }] })
})
