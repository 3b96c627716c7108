import { createReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { report } from '../lib/goals.mjs'
import { requireQuiet } from '../lib/quiet.mjs'
import { stats } from '../lib/stats.mjs'

/** `node bench/storage/run.mjs [--force] [--json FILE]`: the store against raw IndexedDB and Dexie rows, in real Chromium. */
const REPEATS = 5
const PARTS = ['oneEdit', 'bulk', 'opening', 'layouts', 'index']

const load = requireQuiet()
const work = await mkdtemp(join(tmpdir(), 'zhupi-bench-storage-'))
const site = join(work, 'site')
await build({
  root: fileURLToPath(new URL('./page', import.meta.url)),
  logLevel: 'warn',
  build: { outDir: site, target: 'es2024', emptyOutDir: true },
})
const server = createServer((request, response) => {
  const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
  const types = { '.html': 'text/html', '.js': 'text/javascript' }
  const file = path === '/' ? '/index.html' : path
  // Cross-origin isolation gives performance.now() its finest steps.
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp')
  response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream')
  createReadStream(join(site, file))
    .on('error', () => response.writeHead(404).end())
    .pipe(response)
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const address = `http://127.0.0.1:${server.address().port}/`
const context = await chromium.launchPersistentContext(join(work, 'profile'), {
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})

const times = {}
try {
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    for (const part of PARTS) {
      const page = await context.newPage()
      await page.goto(address)
      await page.waitForFunction(() => 'bench' in window)
      const measured = await page.evaluate((name) => window.bench[name](), part)
      for (const [name, values] of Object.entries(measured)) {
        const key = `${part}: ${name}`
        times[key] = [...(times[key] ?? []), stats(values).p50]
        if (part === 'oneEdit') times[`${key} p95`] = [...(times[`${key} p95`] ?? []), stats(values).p95]
      }
      await page.close()
    }
    console.error(`repeat ${repeat + 1} of ${REPEATS}`)
  }
} finally {
  await context.close()
  server.close()
  await rm(work, { recursive: true, force: true })
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
const json = process.argv.indexOf('--json')
const file = json > 0 ? process.argv[json + 1] : undefined
if (file) await writeFile(file, `${JSON.stringify({ load, forced: load > 2, repeats: REPEATS, summary, times }, null, 2)}\n`)
process.exitCode = met ? 0 : 1
