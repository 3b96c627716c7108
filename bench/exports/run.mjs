import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { build } from 'vite'
import { report } from '../lib/goals.mjs'

/**
 * `npm run bench:exports`: every format of a large project, each in a process of its own. `--articles N` (3000, with 60 annotations each),
 * `--formats json,csv`.
 */
const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const MEGABYTE = 1024 * 1024
const ALL = 'json,csv,xlsx,html,codebook,refi-qda,qdc,w3c,brat,doccano,label-studio,uima,conll,spacy,tei'

const { values: options } = parseArgs({
  options: { articles: { type: 'string', default: '3000' }, formats: { type: 'string', default: ALL } },
})

/** Inside the repository, where its packages are found. */
async function built(folder) {
  const input = { one: join(ROOT, 'bench/exports/one.mjs') }
  const output = { format: 'es', entryFileNames: '[name].mjs' }
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: { ssr: true, outDir: folder, emptyOutDir: true, target: 'node20', rolldownOptions: { input, output } },
  })
  return join(folder, 'one.mjs')
}

const folder = await mkdtemp(join(tmpdir(), 'zhupi-exports-'))
const measured = {}
try {
  const one = await built(folder)
  for (const format of options.formats.split(',')) {
    const { stdout } = await promisify(execFile)(process.execPath, [one, format, '--articles', options.articles])
    measured[format] = JSON.parse(stdout)
    console.error(format)
  }
} finally {
  await rm(folder, { recursive: true })
}

console.table(
  Object.fromEntries(
    Object.entries(measured).map(([format, { ms, bareMs, stringifyMs, bytes, memory }]) => [
      format,
      {
        seconds: +(ms / 1000).toFixed(2),
        'without zip': +(bareMs / 1000).toFixed(2),
        '× JSON.stringify': +(bareMs / stringifyMs).toFixed(2),
        MB: +(bytes / MEGABYTE).toFixed(1),
        'memory, MB': Math.round(memory),
      },
    ]),
  ),
)
const goal = (name, format, value, limit) => (measured[format] ? [{ name, value: value(measured[format]), limit }] : [])
const met = report([
  ...goal('JSON / JSON.stringify', 'json', ({ ms, stringifyMs }) => ms / stringifyMs, 3),
  ...goal('CSV / JSON.stringify', 'csv', ({ bareMs, stringifyMs }) => bareMs / stringifyMs, 4),
  ...goal('XLSX, seconds', 'xlsx', ({ ms }) => ms / 1000, 60),
  ...Object.entries(measured).map(([format, { memory }]) => ({ name: `${format}, memory in MB`, value: memory, limit: 1200 })),
])
process.exitCode = met ? 0 : 1
