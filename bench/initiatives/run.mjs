import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { builtModules, ROOT } from './build.mjs'
import { readMarked } from './marked-article.mjs'
import { noCounts, scoreArticle } from './score.mjs'
import { scoreSeries } from './series.mjs'

/**
 * `npm run bench:initiatives`: suggested initiatives and links against the gold of `fixtures/initiatives`, and what memory adds in a series of
 * articles. `--failures` lists what went
 * wrong in the open articles; of the held-out ones only the totals are shown, so that rules are not written after them.
 */
const OPEN = 'open'
const GOALS = { recall: 0.8, precision: 0.7, types: 0.75, top1: 0.7, top3: 0.9 }

const { values: options } = parseArgs({ options: { failures: { type: 'boolean', default: false } } })

const MODULES = {
  suggestions: 'src/cli/suggestions-of.ts',
  suggest: 'src/core/suggestions/suggest.ts',
  sources: 'src/core/suggestions/sources.ts',
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
  const { suggestions, suggest, sources } = await builtModules(folder, MODULES)
  const answer = (text) => suggestions.suggestionsOf(text, { only: null, numerals: false })
  console.log(`${''.padEnd(26)} gold${COLUMNS.map((name) => name.padStart(10)).join('')}`)
  for (const part of [OPEN, 'held-out']) {
    for (const [name, least] of missedGoals(ratios(await scorePart(part, answer)))) {
      console.error(`${part}: ${name} is below ${100 * least} %`)
      process.exitCode = 1
    }
  }
  if (!scoreSeries(await articlesIn('series'), { ...suggest, ...sources }, options.failures)) {
    console.error('series: recall does not rise by 10 points at no lower precision')
    process.exitCode = 1
  }
} finally {
  await rm(folder, { recursive: true })
}
