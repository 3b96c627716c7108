import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { launch, scratch } from '../lib/browser.mjs'
import { report } from '../lib/goals.mjs'
import { requireQuiet } from '../lib/quiet.mjs'
import { serveBuilt } from '../lib/site.mjs'
import { stats } from '../lib/stats.mjs'

/**
 * `npm run bench:storage`: the store against raw IndexedDB and Dexie rows, in real Chromium. `--repeats N` (5), `--force` on a loaded
 * machine, `--json FILE` for all that was measured.
 */
const PARTS = ['oneEdit', 'bulk', 'opening', 'layouts', 'index']

const { values: options } = parseArgs({
  options: {
    repeats: { type: 'string', default: '5' },
    force: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
})
const repeats = Number(options.repeats)

const load = requireQuiet(options.force)
const { folder, remove } = await scratch('storage')
const site = await serveBuilt(fileURLToPath(new URL('./page', import.meta.url)), join(folder, 'site'))
const context = await launch(join(folder, 'profile'))

const times = {}
try {
  for (let repeat = 0; repeat < repeats; repeat++) {
    for (const part of PARTS) {
      const page = await context.newPage()
      await page.goto(site.url)
      await page.waitForFunction(() => 'bench' in window)
      const measured = await page.evaluate((name) => window.bench[name](), part)
      for (const [name, values] of Object.entries(measured)) {
        const key = `${part}: ${name}`
        times[key] = [...(times[key] ?? []), stats(values).p50]
        if (part === 'oneEdit') times[`${key} p95`] = [...(times[`${key} p95`] ?? []), stats(values).p95]
      }
      await page.close()
    }
    console.error(`repeat ${repeat + 1} of ${repeats}`)
  }
} finally {
  await context.close()
  site.close()
  await remove()
}

const summary = Object.fromEntries(Object.entries(times).map(([name, values]) => [name, stats(values)]))
const p50 = (name) => summary[name].p50
console.table(
  Object.fromEntries(Object.entries(summary).map(([name, s]) => [name, { 'median ms': +s.p50.toFixed(3), 'least ms': +s.min.toFixed(3) }])),
)
const met = report([
  { name: 'edit of a short article / raw strict put', value: p50('oneEdit: short') / p50('oneEdit: raw'), limit: 2 },
  { name: 'edit of 500k characters, 20k annotations / raw strict put', value: p50('oneEdit: long') / p50('oneEdit: raw'), limit: 2 },
  { name: 'edit of a short article, p95 ms', value: p50('oneEdit: short p95'), limit: 16.7 },
  { name: 'restore of 20k annotations / Dexie bulkAdd', value: p50('bulk: restore') / p50('bulk: dexie'), limit: 1 / 10 },
  { name: 'commit of 20k annotations, with their log / Dexie bulkAdd without', value: p50('bulk: commit') / p50('bulk: dexie'), limit: 1 },
  { name: 'restore of 20k annotations / structuredClone', value: p50('bulk: restore') / p50('bulk: clone'), limit: 4 },
  {
    name: 'open a short article, with text and hash / Dexie index query',
    value: p50('opening: zhupiShort') / p50('opening: rowsShort'),
    limit: 1 / 4,
  },
  { name: 'open 20k annotations / Dexie index query', value: p50('opening: zhupiLong') / p50('opening: rowsLong'), limit: 1 / 4 },
  { name: 'index of 20k marks, ms', value: p50('index: build'), limit: 10 },
])
if (options.json) {
  const measured = { load, forced: load > 2, repeats, summary, times }
  await writeFile(options.json, `${JSON.stringify(measured, null, 2)}\n`)
}
process.exitCode = met ? 0 : 1
