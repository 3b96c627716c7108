import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { launch, scratch } from '../lib/browser.mjs'
import { report } from '../lib/goals.mjs'
import { manyFigures } from '../lib/many-figures.mjs'
import { requireQuiet } from '../lib/quiet.mjs'
import { serveBuilt } from '../lib/site.mjs'
import { stats } from '../lib/stats.mjs'
import { serveJournals } from './server.mjs'

/**
 * `npm run bench:durability`: what the journal adds to an edit, the check to opening, and what making a project again costs, in real Chromium.
 * `--annotations N` (180,000, sixty to an article), `--edits N` (150), `--force` on a loaded machine.
 */
const { values: options } = parseArgs({
  options: {
    annotations: { type: 'string', default: '180000' },
    edits: { type: 'string', default: '150' },
    force: { type: 'boolean', default: false },
  },
})
requireQuiet(options.force)

const root = fileURLToPath(new URL('../..', import.meta.url))
await build({ root, configFile: join(root, 'vite.faults.config.ts'), logLevel: 'warn' })
const { folder, remove } = await scratch('durability')
const project = join(folder, 'project.json')
const journals = await serveJournals(join(root, 'out/faults/keeping.js'), folder, () => project)
const site = await serveBuilt(fileURLToPath(new URL('./page', import.meta.url)), join(folder, 'site'))
const context = await launch(join(folder, 'profile'))

try {
  const page = await context.newPage()
  await page.goto(site.url)
  await page.waitForFunction(() => 'bench' in window)
  const edits = await page.evaluate(([api, count]) => window.bench.oneEdit(api, count), [journals.url, Number(options.edits)])
  const template = JSON.parse(await page.evaluate(() => window.bench.template()))
  await writeFile(project, manyFigures(template, Number(options.annotations), 60))
  const large = await page.evaluate(([api]) => window.bench.large(api, 5), [journals.url])
  const p50 = (values) => stats(values).p50
  const rows = { ...edits, open: large.open, check: large.check, parse: large.parse, rebuild: large.rebuild }
  console.table(Object.fromEntries(Object.entries(rows).map(([name, values]) => [name, { 'median ms': +p50(values).toFixed(3) }])))
  const onDisk = p50(edits.append) - p50(edits.fsync)
  const inPage = Math.max(0, p50(edits.journalled) - p50(edits.alone) - p50(edits.append) - p50(edits.answer))
  const met = report([
    {
      name: 'journal beyond its fsync, ms: on the disk and in the page, without the round trip between them',
      value: onDisk + inPage,
      limit: 1,
    },
    { name: 'check / opening without it', value: p50(large.check) / (p50(large.open) - p50(large.check)), limit: 0.1 },
    { name: 'making again / plain parse', value: p50(large.rebuild) / p50(large.parse), limit: 10 },
  ])
  process.exitCode = met ? 0 : 1
} finally {
  await context.close()
  site.close()
  journals.close()
  await remove()
}
