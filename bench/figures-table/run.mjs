import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { serve } from '../../scripts/serve.mjs'
import { launch, scratch } from '../lib/browser.mjs'
import { report } from '../lib/goals.mjs'
import { manyFigures } from '../lib/many-figures.mjs'
import { createMeter } from '../lib/meter.mjs'
import { requireQuiet } from '../lib/quiet.mjs'
import { stats } from '../lib/stats.mjs'
import { doStep, STEPS } from './steps.mjs'

/**
 * `npm run bench:figures-table`: the built app with a project of 100,000 figures: open the table, sort, filter, scroll. `--figures N`,
 * `--repeats N` (5), `--force` on a loaded machine, `--json FILE` for all that was measured.
 */
const { values: options } = parseArgs({
  options: {
    figures: { type: 'string', default: '100000' },
    repeats: { type: 'string', default: '5' },
    force: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
})
const figures = Number(options.figures)
const load = requireQuiet(options.force)
const { folder, remove } = await scratch('figures-table')
const server = await serve()
const context = await launch(join(folder, 'profile'))
const page = context.pages()[0] ?? (await context.newPage())

/** Opens a project of so many figures, made from an export of the sample project. */
async function openProject() {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'))
  await page.goto(server.url)
  await page.getByRole('button', { name: 'Sample project' }).click()
  await page.getByRole('document', { name: 'Article text' }).waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('ControlOrMeta+Shift+e')])
  const chunks = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk)
  const path = join(folder, 'many.json')
  await writeFile(path, manyFigures(JSON.parse(Buffer.concat(chunks).toString('utf8')), figures))
  page.once('filechooser', (chooser) => void chooser.setFiles(path))
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('Open package')
  await page.keyboard.press('Enter')
  await page.getByRole('grid', { name: 'Articles' }).getByText('期”行动').first().waitFor({ timeout: 300_000 })
}

/** As after a start, with the library shown and no figures read. */
async function startAgain() {
  await page.reload()
  await page.getByRole('navigation', { name: 'Views' }).getByText('Library').click()
  await page.getByRole('grid', { name: 'Articles' }).waitFor()
  await page.waitForTimeout(500)
}

const measured = Object.fromEntries(STEPS.map((name) => [name, { ms: [], cpu: [], longest: [] }]))
try {
  await openProject()
  const meter = await createMeter(page)
  for (let repeat = 0; repeat < Number(options.repeats); repeat++) {
    await startAgain()
    for (const name of STEPS) {
      const { value, cpu } = await meter.of(() => page.evaluate(doStep, { name, count: figures.toLocaleString('en') }))
      measured[name].ms.push(value.ms)
      measured[name].longest.push(value.longest)
      measured[name].cpu.push(cpu)
    }
    console.error(`repeat ${repeat + 1} of ${options.repeats}`)
  }
} finally {
  await context.close()
  await server.close()
  await remove()
}

const words = (values) => `${stats(values).p50.toFixed(0)} (${stats(values).min.toFixed(0)})`
console.log(`${figures} figures: median (least)`)
console.table(
  Object.fromEntries(
    STEPS.map((name) => {
      const { ms, cpu, longest } = measured[name]
      return [name, { 'shown after, ms': words(ms), 'main-thread CPU, ms': words(cpu), 'longest task, ms': words(longest) }]
    }),
  ),
)
const met = report([
  { name: 'open: first rows, ms', value: stats(measured['open: first rows'].ms).p50, limit: 1000 },
  ...STEPS.map((name) => ({ name: `${name}: longest task, ms`, value: stats(measured[name].longest).p50, limit: 50 })),
  {
    name: 'scroll by ten rows a frame: main-thread CPU a frame, ms',
    value: stats(measured['scroll 120 frames'].cpu).p50 / 120,
    limit: 1000 / 60,
  },
])
if (options.json) await writeFile(options.json, JSON.stringify({ load, figures, measured }, null, 2))
process.exitCode = met ? 0 : 1
