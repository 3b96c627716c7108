import { createHash } from 'node:crypto'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, test, vi } from 'vitest'
import { exportJson } from '#core/formats/json/export-json'
import { plainUtf8 } from '#core/formats/json/utf8-codec'
import { createJournals } from '#core/journal/create-journals'
import type { JournalFiles } from '#core/journal/journal-files'
import type { Journals } from '#core/journal/journals'
import { FIGURE } from '#core/model/codebook'
import { describe as anchorOf } from '#core/text/anchor'
import { action, adding, createWorld, must, newProject, sampleAnnotation, sampleArticle } from '../../storage/testing/worlds'
import { transfer } from '../../storage/transfer'
import type { Transfer } from '../project-transfer'
import { createSession } from '../session'
import { createSessionWorld } from '../testing/session-world'
import { rebuildLost } from './rebuild-project'

/** Annotations of the project, half of them in the snapshot, the others in the journal after it. */
const COUNT = 12
const text = '近2000万元。'.repeat(30)

type Files = Map<string, Uint8Array>

const joined = (before: Uint8Array | undefined, bytes: Uint8Array) => Uint8Array.from([...(before ?? []), ...bytes])

/** Journals whose files are in memory, by `folder/name`. */
function journalsOn(files: Files): Journals {
  const inFolder = (folder: string) => [...files.keys()].filter((path) => path.startsWith(`${folder}/`))
  let time = Date.UTC(2026, 10, 23)
  const disk: JournalFiles = {
    folders: async () => [...new Set([...files.keys()].map((path) => path.split('/')[0] ?? ''))],
    names: async (folder) => inFolder(folder).map((path) => path.slice(folder.length + 1)),
    read: async (folder, name) => files.get(`${folder}/${name}`) ?? null,
    append: async (folder, name, bytes) => void files.set(`${folder}/${name}`, joined(files.get(`${folder}/${name}`), bytes)),
    cut: async (folder, name, length) =>
      void files.set(`${folder}/${name}`, files.get(`${folder}/${name}`)?.slice(0, length) ?? new Uint8Array()),
    save: async (folder, name, bytes) => void files.set(`${folder}/${name}`, bytes),
    remove: async (folder, name) => void files.delete(`${folder}/${name}`),
    removeFolder: async (folder) => {
      for (const path of inFolder(folder)) files.delete(path)
    },
    reasonOf: String,
  }
  const now = () => {
    time += 1000
    return time
  }
  return createJournals({ files: disk, hash: (bytes) => createHash('sha256').update(bytes).digest('hex'), now })
}

/** What is on the disk of a machine on which a project was coded. */
async function disk(): Promise<Files> {
  const files: Files = new Map()
  const journals = journalsOn(files)
  const project = await newProject(
    await createWorld({ indexedDB: new IDBFactory(), IDBKeyRange }, 1, journals).shelf(),
    sampleArticle('news', text),
  )
  for (let i = 0; i < COUNT; i++) {
    const anchor = anchorOf(text, [{ start: i * 8, end: i * 8 + 4 }])
    if (!anchor) throw new Error('no anchor')
    const annotation = { ...sampleAnnotation('news', `a${i}`, i * 8, i * 8 + 4, FIGURE), anchor, coder: project.coder() }
    must(await project.commit(action, adding(annotation)))
    if (i !== COUNT / 2 - 1) continue
    await vi.waitFor(() => expect(project.saveState().kind).toBe('saved'))
    const snapshot = must(await project.snapshot())
    must(await journals.keepSnapshot(project.key, snapshot.history.length, must(exportJson(snapshot, { history: true }))))
  }
  await vi.waitFor(() => expect(project.saveState().kind).toBe('saved'))
  project.close()
  return files
}

/** What comes back on a machine that has these files and no database: the annotations, and how many edits it says are lost. */
async function recovered(files: Files) {
  const world = createWorld({ indexedDB: new IDBFactory(), IDBKeyRange }, 7, journalsOn(files))
  const plain = await createSessionWorld({ journals: world.parts.journals })
  const session = createSession({ ...plain, shelf: await world.shelf() })
  const parts = { shelf: { ...world.parts, journals: null }, utf8: plainUtf8, onStoring: () => {}, onProgress: () => {} }
  const inPlace: Transfer = (request) => transfer(request, parts)
  await rebuildLost(session, inPlace)
  const notice = session.workspace().notice?.message
  const [entry] = session.shelf.list()
  if (!entry) return { annotations: 0, told: notice?.key ?? '' }
  const project = must(await session.shelf.open(entry.key))
  const annotations = must(await project.snapshot()).annotations.length
  project.close()
  return { annotations, told: notice?.key ?? '' }
}

const SNAPSHOT = /\/\d+-\d+-[0-9a-f]+\.json$/
const SEGMENT = /\.jsonl$/
const named = (files: Files, pattern: RegExp) => [...files.keys()].filter((path) => pattern.test(path)).toSorted()

test('the newest snapshot damaged at any of 40 places: everything is back from the one before and the journal', async () => {
  const files = await disk()
  const newest = named(files, SNAPSHOT).at(-1) ?? ''
  const bytes = files.get(newest) ?? new Uint8Array()
  for (let i = 0; i < 40; i++) {
    const flipped = bytes.slice()
    const at = Math.floor((i * bytes.length) / 40)
    flipped[at] = (flipped[at] ?? 0) ^ 0x15
    expect(await recovered(new Map([...files, [newest, flipped]])), `byte ${at}`).toEqual({ annotations: COUNT, told: 'app.rebuilt' })
  }
}, 60_000)

test('every snapshot damaged: what is whole in them comes back with the journal, and what is not is said', async () => {
  const files = await disk()
  let missing = 0
  const places = 24
  for (let i = 0; i < places; i++) {
    const spoilt: Files = new Map(files)
    for (const path of named(files, SNAPSHOT)) {
      const bytes = files.get(path)?.slice() ?? new Uint8Array()
      // Within the annotations and what follows: without project and codebook there is nothing to put them into.
      const head = new TextDecoder().decode(bytes).split('  "annotations": [')[0] ?? ''
      const from = new TextEncoder().encode(head).length + 20
      const at = from + Math.floor(((bytes.length - from) * (i + 0.5)) / places)
      bytes[at] = (bytes[at] ?? 0) ^ 0x15
      spoilt.set(path, bytes)
    }
    const { annotations, told } = await recovered(spoilt)
    missing += COUNT - annotations
    expect(annotations).toBeGreaterThanOrEqual(COUNT - 1)
    if (annotations < COUNT) expect(told).toBe('app.rebuilt-with-loss')
  }
  expect(missing / (COUNT * places)).toBeLessThan(0.05)
}, 60_000)

test('the journal cut at every 96th byte: every edit before the cut is there, and none is made up', async () => {
  const files = await disk()
  const newest = named(files, SEGMENT).at(-1) ?? ''
  const bytes = files.get(newest) ?? new Uint8Array()
  let last = 0
  for (let cut = 0; cut <= bytes.length; cut += 96) {
    const whole = bytes.subarray(0, cut).filter((byte) => byte === 0x0a).length
    const { annotations } = await recovered(new Map([...files, [newest, bytes.slice(0, cut)]]))
    expect(annotations).toBe(COUNT / 2 + whole)
    last = annotations
  }
  expect(last).toBeGreaterThanOrEqual(COUNT - 1)
}, 120_000)
