import { exportJson } from '../../../src/core/formats/json/export-json'
import { defaultCodebook } from '../../../src/core/model/default-codebook'
import { loadSummed } from '../../../src/renderer/storage/check-sums'
import { databaseName } from '../../../src/renderer/storage/database'
import { openProjectDatabase } from '../../../src/renderer/storage/open-database'
import { createShelf } from '../../../src/renderer/storage/shelf'
import { sumOfRows } from '../../../src/renderer/storage/sums'
import { transfer } from '../../../src/renderer/storage/transfer'

const idb = { indexedDB, IDBKeyRange }
const utf8 = {
  encode: (text) => new TextEncoder().encode(text),
  decode: (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
}

function must(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

async function timed(job) {
  const start = performance.now()
  const value = await job()
  return { ms: performance.now() - start, value }
}

/** The journals of the main process, over HTTP where the app has its own messages. */
const journals = {
  append: (key, records) => fetch(`${api}append?key=${key}`, { method: 'POST', body: JSON.stringify(records) }).then((r) => r.json()),
  state: (key) => fetch(`${api}state?key=${key}`).then((r) => r.json()),
  keepSnapshot: (key, n, bytes) => fetch(`${api}keep?key=${key}&n=${n}`, { method: 'POST', body: bytes }).then((r) => r.json()),
  keepOld: async () => ({ ok: true, value: undefined }),
  keys: async () => [],
  snapshot: async () => null,
  damagedSnapshot: async () => null,
  records: async () => ({ records: [], damaged: 0 }),
  replace: async () => ({ ok: true, value: undefined }),
  remove: async () => {},
}
let api = ''

const partsWith = (kept) => ({
  now: Date.now,
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
  codebook: defaultCodebook('zh-CN'),
  coderName: 'bench',
  idb,
  journals: kept,
})

const saved = (project) =>
  new Promise((resolve) => {
    if (project.saveState().kind === 'saved') return resolve()
    const stop = project.subscribe(() => {
      if (project.saveState().kind !== 'saved') return
      stop()
      resolve()
    })
  })

const naming = (i) => [
  { kind: 'set-project', field: 'memo', before: i === 0 ? '' : `${i - 1} ${'词'.repeat(60)}`, after: `${i} ${'词'.repeat(60)}` },
]

/** Milliseconds of one edit: alone in IndexedDB, with the journal, and of what the journal's bytes cost on the disk. */
async function oneEdit(address, count) {
  api = address
  const [alone, kept] = [await createShelf(partsWith(null)), await createShelf(partsWith(journals))]
  const plain = must(await alone.open(must(await alone.create('plain'))))
  const journalled = must(await kept.open(must(await kept.create('journalled'))))
  const times = { alone: [], journalled: [], fsync: [], answer: [] }
  for (let i = 0; i < count; i++) {
    times.alone.push((await timed(async () => must(await plain.commit({ name: 'test', params: {} }, naming(i))))).ms)
    times.journalled.push(
      (
        await timed(async () => {
          must(await journalled.commit({ name: 'test', params: {} }, naming(i)))
          await saved(journalled)
        })
      ).ms,
    )
    const { ms } = await fetch(`${api}fsync`).then((r) => r.json())
    times.fsync.push(ms)
    times.answer.push((await timed(() => fetch(`${api}nothing`).then((r) => r.json()))).ms)
    await new Promise((resolve) => setTimeout(resolve))
  }
  times.append = await fetch(`${api}appended`).then((r) => r.json())
  return times
}

/** An empty project file, for a larger one to be made of. */
async function template() {
  const shelf = await createShelf(partsWith(null))
  const project = must(await shelf.open(must(await shelf.create('many'))))
  return new TextDecoder().decode(must(exportJson(must(await project.snapshot()), { history: true }, utf8)))
}

const transferring = { shelf: partsWith(null), utf8, onStoring: () => {}, onProgress: () => {} }

/** Opening a large project, the part of it that is the check, making it again, and a plain parse of the same bytes. */
async function large(address, repeats) {
  api = address
  const read = async () => new Uint8Array(await (await fetch(`${api}project`)).arrayBuffer())
  const bytes = await read()
  const imported = await transfer({ task: 'import', bytes }, transferring)
  if (imported.kind !== 'imported') throw new Error(JSON.stringify(imported))
  const { key } = imported
  const times = { open: [], check: [], parse: [], rebuild: [] }
  for (let i = 0; i < repeats; i++) {
    const opened = await timed(async () => {
      const database = must(await openProjectDatabase(key, idb))
      return { database, loaded: must(await loadSummed(database)) }
    })
    const { database, loaded } = opened.value
    times.open.push(opened.ms)
    times.check.push((await timed(async () => sumOfRows(loaded))).ms)
    database.close()
  }
  const again = await read()
  for (let i = 0; i < 3; i++) times.parse.push((await timed(async () => JSON.parse(new TextDecoder().decode(again)))).ms)
  const rebuilt = await timed(() => transfer({ task: 'rebuild', key, bytes: again, records: [] }, transferring))
  if (rebuilt.value.kind !== 'rebuilt') throw new Error(JSON.stringify(rebuilt.value))
  times.rebuild.push(rebuilt.ms)
  return { ...times, database: databaseName(key) }
}

Object.assign(window, { bench: { oneEdit, template, large } })
