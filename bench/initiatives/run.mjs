import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { readMarked } from './marked-article.mjs'
import { noCounts, scoreArticle } from './score.mjs'

/**
 * `npm run bench:initiatives`: suggested initiatives and links against the gold of `fixtures/initiatives`. `--failures` lists what went
 * wrong in the open articles; of the held-out ones only the totals are shown, so that rules are not written after them.
 */
const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const OPEN = 'open'
const GOALS = { recall: 0.8, precision: 0.7, types: 0.75, top1: 0.7, top3: 0.9 }

const { values: options } = parseArgs({ options: { failures: { type: 'boolean', default: false } } })

/** What `zhupi suggest` answers, from the same source. */
async function suggestions(folder) {
  const input = { suggestions: join(ROOT, 'src/cli/suggestions-of.ts') }
  const output = { format: 'es', entryFileNames: '[name].mjs' }
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: { ssr: true, outDir: folder, emptyOutDir: true, target: 'node20', rolldownOptions: { input, output } },
  })
  const { suggestionsOf } = await import(pathToFileURL(join(folder, 'suggestions.mjs')).href)
  return (text) => suggestionsOf(text, { only: null, numerals: false })
}

async function articlesIn(part) {
  const folder = join(ROOT, 'fixtures/initiatives', part)
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort()
  return Promise.all(
    names.map(async (name) => ({ name: name.replace(/\.txt$/, ''), gold: readMarked(await readFile(join(folder, name), 'utf8')) })),
  )
}

const ratio = (a, b) => (b === 0 ? Number.NaN : a / b)
const ratios = (n) => ({
  recall: ratio(n.matched, n.gold),
  precision: ratio(n.matched, n.matched + n.wrong),
  types: ratio(n.typed, n.matched),
  actors: ratio(n.actorRight, n.actors),
  top1: ratio(n.top1, n.ends),
  top3: ratio(n.top3, n.ends),
  top1All: ratio(n.top1, n.links),
  overlinked: ratio(n.overlinked, n.unlinked),
})
const COLUMNS = Object.keys(ratios(noCounts()))
const percent = (x) => (Number.isNaN(x) ? '-' : (100 * x).toFixed(1)).padStart(10)
const print = (name, n) => console.log(`${name.padEnd(26)}${String(n.gold).padStart(5)}${Object.values(ratios(n)).map(percent).join('')}`)
const add = (total, counts) => Object.fromEntries(Object.keys(total).map((key) => [key, total[key] + counts[key]]))

/** @returns the counts of all articles of one part; each article has its line and its failures only where rules may be written after it. */
async function scorePart(part, answer) {
  let total = noCounts()
  for (const { name, gold } of await articlesIn(part)) {
    const failures = []
    const counts = scoreArticle(gold, answer(gold.text), failures)
    total = add(total, counts)
    if (part !== OPEN) continue
    print(name, counts)
    if (options.failures) for (const failure of failures) console.log(`  ${failure}`)
  }
  print(`all ${part}`, total)
  return total
}

const missedGoals = (reached) => Object.entries(GOALS).filter(([name, least]) => !(reached[name] >= least))

const folder = await mkdtemp(join(tmpdir(), 'zhupi-initiatives-'))
try {
  const answer = await suggestions(folder)
  console.log(`${''.padEnd(26)} gold${COLUMNS.map((name) => name.padStart(10)).join('')}`)
  for (const part of [OPEN, 'held-out']) {
    for (const [name, least] of missedGoals(ratios(await scorePart(part, answer)))) {
      console.error(`${part}: ${name} is below ${100 * least} %`)
      process.exitCode = 1
    }
  }
} finally {
  await rm(folder, { recursive: true })
}
