import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { serve } from '../../scripts/serve.mjs'
import { scratch } from '../lib/browser.mjs'
import { report } from '../lib/goals.mjs'
import { requireQuiet } from '../lib/quiet.mjs'
import { serveBuilt } from '../lib/site.mjs'
import { importedProfile, visitApp } from './app.mjs'
import { goals } from './limits.mjs'
import { visitPeer } from './peers.mjs'
import { projectMaker } from './project.mjs'
import { summarise, table } from './summary.mjs'

/**
 * `npm run bench:reader`: the built app's reader against @recogito/text-annotator (spans) and against the text alone, in one run, taking turns.
 * `--repeats N` (5), `--sizes 10000:1000,…`, `--force` on a loaded machine, `--json FILE` for all that was measured.
 */
const { values: options } = parseArgs({
  options: {
    repeats: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '10000:1000,100000:5000,500000:20000' },
    force: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
})
const sizes = options.sizes.split(',').map((size) => {
  const [length, count] = size.split(':').map(Number)
  return { length, count }
})
/** With more text @recogito/text-annotator does not come up in a minute. */
const RECOGITO_UP_TO = 100_000

const page = (file) => fileURLToPath(new URL(`./page/${file}`, import.meta.url))

/** What the runner needs in the app's page, as one script: the app's own policy lets no other in. */
async function appScript(folder) {
  const lib = { entry: page('app.js'), formats: ['iife'], name: 'benchScript', fileName: () => 'app.js' }
  await build({ logLevel: 'warn', configFile: false, build: { lib, outDir: folder, emptyOutDir: true, target: 'es2024' } })
  return readFile(join(folder, 'app.js'), 'utf8')
}

requireQuiet(options.force)
const { folder, remove } = await scratch('reader')
const app = await serve()
const peers = await serveBuilt(page(''), join(folder, 'peers'))
const visits = []
try {
  const script = await appScript(join(folder, 'script'))
  const projectOf = await projectMaker()
  const imported = []
  for (const { length, count } of sizes) {
    imported.push(await importedProfile(join(folder, String(length)), app.url, projectOf(length, count)))
  }
  for (let repeat = 1; repeat <= Number(options.repeats); repeat++) {
    for (const [i, { length, count }] of sizes.entries()) {
      const ours = { imported: imported[i], folder, address: app.url, script, length, count }
      const theirs = { folder, address: peers.url, length, count }
      visits.push({ side: 'zhupi', length, ...(await visitApp(ours)) })
      visits.push({ side: 'plain', length, ...(await visitPeer('plain', theirs)) })
      if (length <= RECOGITO_UP_TO) visits.push({ side: 'recogito', length, ...(await visitPeer('recogito', theirs)) })
    }
    console.error(`repeat ${repeat} of ${options.repeats}`)
  }
} finally {
  await app.close()
  peers.close()
  await remove()
}

if (options.json) await writeFile(options.json, JSON.stringify(visits))
const summary = summarise(visits)
for (const { length, count } of sizes) table(`${length} characters, ${count} annotations`, summary, length)
process.exitCode = report(goals(summary)) ? 0 : 1
