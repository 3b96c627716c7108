import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launch } from '../lib/browser.mjs'
import { corpus } from '../lib/corpus.mjs'
import { createMeter } from '../lib/meter.mjs'
import { TITLES } from './project.mjs'

/** What is done in one visit, and how often. Milliseconds. */
export const TIMES = { floor: 40, adds: 12, frames: 150, jumps: 12, hits: 200 }
/** Highlights of the first screen at the least; the sparsest text has about 40. */
const FIRST_SCREEN = 20
/** What follows an action without being waited for (rail, status line, counts) is over by then. */
export const SETTLED = 500
const KEYS = ['f', 'i']

const articleText = (page) => page.getByRole('document', { name: 'Article text' })

/** A profile of a user who has imported the project with the app itself; visits work on copies of it. */
export async function importedProfile(folder, address, bytes) {
  const profile = join(folder, 'imported')
  const file = join(folder, 'project.json')
  await mkdir(folder)
  await writeFile(file, bytes)
  const context = await launch(profile)
  const page = await context.newPage()
  await page.goto(address)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open package' }).click()
  await (await chooser).setFiles(file)
  await page.getByRole('grid', { name: 'Articles' }).getByText(TITLES.short).dblclick({ timeout: 120_000 })
  await articleText(page).waitFor()
  await context.close()
  return profile
}

/** One visit of the app with the measured article of `length` characters and `count` annotations. */
export async function visitApp({ imported, folder, address, script, length, count }) {
  const profile = join(folder, `visit-${performance.now()}`)
  await cp(imported, profile, { recursive: true })
  const context = await launch(profile)
  try {
    const page = await context.newPage()
    const failures = []
    page.on('pageerror', (error) => failures.push(error.message))
    await page.addInitScript({ content: script })
    await page.goto(address)
    await articleText(page).waitFor()
    const measured = await measure(page, corpus(length, count))
    if (failures.length > 0) throw new Error(`the app failed: ${failures.join('; ')}`)
    return measured
  } finally {
    await context.close()
  }
}

async function measure(page, { paragraphs }) {
  const meter = await createMeter(page)
  const run = (name, ...args) => page.evaluate(([method, given]) => window.bench[method](...given), [name, args])
  const metered = (name, ...args) => meter.of(() => run(name, ...args))
  await run('pause', SETTLED)
  const floor = await run('floor', TIMES.floor)
  await meter.collectGarbage()
  const load = await metered('open', TITLES.measured, paragraphs[0].slice(0, 20), FIRST_SCREEN)
  const afterLoad = await metered('pause', SETTLED)
  const adds = []
  for (let i = 0; i < TIMES.adds; i++) {
    const selection = await metered('select')
    const pause = await metered('pause', 50)
    const add = await metered('code', KEYS[i % KEYS.length])
    const after = await metered('pause', SETTLED)
    adds.push({
      selected: selection.value,
      selectionCpu: selection.cpu + pause.cpu,
      painted: add.value,
      cpu: add.cpu,
      afterCpu: after.cpu,
    })
  }
  const hits = await run('hitTest', TIMES.hits)
  const scroll = await metered('scroll', TIMES.frames)
  const jumps = await run('jump', TIMES.jumps)
  await run('pause', SETTLED)
  await meter.collectGarbage()
  return {
    floor,
    load: { painted: load.value, cpu: load.cpu, afterCpu: afterLoad.cpu },
    adds,
    hits,
    scroll: { cpu: scroll.cpu / TIMES.frames },
    jumps,
    memory: await run('memory'),
  }
}
