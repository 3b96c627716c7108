// @ts-check
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureChromium } from './lib/chromium.mjs'
import { root } from './lib/root.mjs'
import { run } from './lib/run.mjs'
import { runTool } from './lib/tool.mjs'

// `npm run soak [-- name …]`: the tests of keeping at their long sizes, by the same code as `npm test`. `--scale 0.01` makes all of them smaller.
const { values, positionals } = parseArgs({ options: { scale: { type: 'string', default: '1' } }, allowPositionals: true })
const scale = Number(values.scale)
const sized = (/** @type {number} */ size) => String(Math.max(1, Math.round(size * scale)))

const chromium = await ensureChromium(root)
const browser = chromium.path === undefined ? {} : { CHROMIUM_PATH: chromium.path }

/** @param {readonly string[]} args */
const vitest = (args, env = {}) => runTool(root, { packageName: 'vitest', command: 'vitest', args: ['run', ...args] }, { env })
/** @param {readonly string[]} args */
const journeys = (args, env = {}) =>
  runTool(
    root,
    { packageName: '@playwright/test', command: 'playwright', args: ['test', '--project=desktop', '--workers=1', ...args] },
    { env: { ...browser, ...env } },
  )

/** @type {readonly (readonly [name: string, run: () => Promise<{ code: number }>])[]} */
const soaks = [
  ['faults', () => run(process.execPath, [join(root, 'scripts/faults/run.mjs'), '--all'], { cwd: root })],
  ['interleavings', () => vitest(['src/renderer/storage/interleavings.test.ts'], { ZHUPI_INTERLEAVINGS: sized(10_000) })],
  ['sequences', () => vitest(['src/renderer/storage/sequences.test.ts'], { ZHUPI_SEQUENCES: sized(20_000) })],
  ['kills', () => journeys(['desktop-kill.spec.ts'], { ZHUPI_KILLS: sized(1000) })],
  ['interruptions', () => journeys(['desktop-interrupted.spec.ts'], { ZHUPI_INTERRUPTIONS: sized(150) })],
  ['full-disk', () => journeys(['desktop-full-disk.spec.ts'], { ZHUPI_FULL_DISKS: sized(50) })],
  ['markup', () => vitest(['src/core/formats/hostile-markup.test.ts'], { ZHUPI_MARKUP: sized(1_000_000) })],
  ['mutations', () => vitest(['src/core/formats/mutated-files.test.ts'], { ZHUPI_MUTATIONS: sized(20_000) })],
  ['messages', () => vitest(['src/main/fuzzed-messages.test.ts'], { ZHUPI_MESSAGES: sized(100_000) })],
  ['regexes', () => vitest(['scripts/regexes.test.ts'], { ZHUPI_REGEX_TIME: sized(10_000) })],
  ['damage', () => journeys(['desktop-damage.spec.ts'])],
]

const chosen = soaks.filter(([name]) => positionals.length === 0 || positionals.includes(name))
const results = []
for (const [name, soak] of chosen) {
  const started = Date.now()
  const { code } = await soak()
  results.push({ soak: name, seconds: Math.round((Date.now() - started) / 1000), passed: code === 0 ? 'yes' : 'NO' })
}
console.table(results)
process.exitCode = results.every(({ passed }) => passed === 'yes') && results.length > 0 ? 0 : 1
