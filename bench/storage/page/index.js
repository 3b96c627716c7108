import { createOutline } from '../../../src/renderer/storage/outline'
import { markColumns } from '../../../src/renderer/storage/outline-row'
import { openPages } from './pages'
import { openRaw, openRows } from './rows'
import { annotation, annotations, article, must, openShelf, SIZES, snapshot, timed } from './sample'

/** Times `count` calls, all sides taking turns; what one leaves to be done later is done before the next. */
async function inTurns(count, sides) {
  const times = Object.fromEntries(Object.keys(sides).map((name) => [name, []]))
  for (let i = 0; i < count; i++) {
    for (const [name, side] of Object.entries(sides)) {
      times[name].push((await side(i)).ms)
      await new Promise((resolve) => setTimeout(resolve))
    }
  }
  return times
}

const EDITED = { ...SIZES.short, count: 1000 }

async function oneEdit() {
  const shelf = await openShelf()
  const stored = snapshot(
    [article('short', SIZES.short), article('long', SIZES.long)],
    [...annotations('short', SIZES.short), ...annotations('long', SIZES.long)],
  )
  const key = must(await shelf.restore(stored))
  const project = must(await shelf.open(key))
  const opened = [must(await project.open('short')), must(await project.open('long'))]
  const [raw, rows] = [await openRaw('edit'), await openRows('edit')]
  const add = (name, size) => (i) =>
    timed(async () =>
      must(
        await project.commit({ name: 'code', params: {} }, [{ kind: 'add-annotation', annotation: annotation(name, i * 7, size, 'new') }]),
      ),
    )
  const times = await inTurns(60, {
    raw: (i) => raw.put(annotation('short', i, EDITED)),
    dexie: (i) => rows.put(annotation('short', i, EDITED)),
    short: add('short', EDITED),
    long: add('long', SIZES.long),
  })
  for (const one of opened) one.close()
  project.close()
  must(await shelf.purge(key))
  await raw.drop()
  await rows.drop()
  shelf.close()
  return times
}

async function bulk() {
  const all = annotations('long', SIZES.long)
  const rows = await openRows('bulk')
  const shelf = await openShelf()
  const stored = snapshot([article('long', SIZES.long)], [])
  const key = must(await shelf.restore(stored))
  const project = must(await shelf.open(key))
  const changes = all.map((one) => ({ kind: 'add-annotation', annotation: one }))
  const times = {
    clone: [(await timed(async () => structuredClone(all))).ms],
    dexie: [(await rows.bulk(all)).ms],
    commit: [(await timed(async () => must(await project.commit({ name: 'import', params: {} }, changes)))).ms],
    restore: [],
  }
  const restored = await timed(async () => must(await shelf.restore({ ...stored, annotations: all })))
  times.restore.push(restored.ms)
  project.close()
  for (const each of [key, restored.value]) must(await shelf.purge(each))
  await rows.drop()
  shelf.close()
  return times
}

async function opening() {
  const shelf = await openShelf()
  const rows = await openRows('open')
  const shorts = Array.from({ length: 20 }, (_, i) => `short${i}`)
  const all = [...annotations('long', SIZES.long), ...shorts.flatMap((name) => annotations(name, SIZES.short))]
  await rows.bulk(all)
  const texts = [article('long', SIZES.long), ...shorts.map((name) => article(name, SIZES.short))]
  const key = must(await shelf.restore(snapshot(texts, all)))
  const project = must(await shelf.open(key))
  /** Marks of the whole article and the annotations of its first screen. */
  const look = (name) =>
    timed(async () => {
      const one = must(await project.open(name))
      await one.load(0, 1500)
      one.close()
    })
  const times = await inTurns(20, { rowsShort: (i) => rows.open(shorts[i]), zhupiShort: (i) => look(shorts[i]) })
  const long = await inTurns(1, { rowsLong: () => rows.open('long'), zhupiLong: () => look('long') })
  project.close()
  must(await shelf.purge(key))
  await rows.drop()
  shelf.close()
  return { ...times, ...long }
}

async function layouts() {
  const all = annotations('long', SIZES.long)
  const lengths = [512, 1024, 2048, 4096, 8192]
  const rows = await openRows('layout')
  const sides = await Promise.all(lengths.map(async (length) => ({ name: `page${length}`, store: await openPages(length) })))
  const fill = Object.fromEntries([['rows fill', [(await rows.bulk(all)).ms]]])
  for (const { name, store } of sides) fill[`${name} fill`] = [(await store.fill(all)).ms]
  const edits = await inTurns(
    30,
    Object.fromEntries([
      ['rows edit', (i) => rows.put({ ...all[i], memo: `${i}` })],
      ...sides.map(({ name, store }) => [`${name} edit`, store.edit]),
    ]),
  )
  const opens = await inTurns(
    3,
    Object.fromEntries([
      ['rows open', () => rows.open('long')],
      ...sides.map(({ name, store }) => [`${name} open`, () => store.open('long')]),
    ]),
  )
  await rows.drop()
  for (const { store } of sides) await store.drop()
  return { ...fill, ...edits, ...opens }
}

async function index() {
  const all = annotations('long', SIZES.long)
  const pages = Array.from({ length: 20 }, (_, page) => ({
    article: 'long',
    page,
    ...markColumns(all.slice(page * 1000, (page + 1) * 1000)),
    links: [],
  }))
  const build = []
  for (let i = 0; i < 10; i++) build.push((await timed(async () => createOutline(pages).marks.indexOf(all[9999].id))).ms)
  return { build }
}

window.bench = { oneEdit, bulk, opening, layouts, index }
