import { parseArgs } from 'node:util'
import { decode, withBuilt } from '../lib/build.mjs'
import { encode } from '../lib/encode.mjs'
import { report } from '../lib/goals.mjs'
import { HELD_OUT, OPEN, pagesOf } from './pages.mjs'
import { score } from './score.mjs'

/**
 * `npm run bench:main-text`: main text, title, date and outlet of pages in eight styles. `--failures` lists what went wrong in the open
 * styles; of the held-out ones only the totals are shown, so that rules are not written after them.
 */
const GOALS = { f1: 0.97, title: 0.98, date: 0.98, outlet: 0.95 }

const { values: options } = parseArgs({ options: { failures: { type: 'boolean', default: false } } })

const mean = (values) => values.reduce((sum, value) => sum + Number(value), 0) / values.length
const totals = (scores) => Object.fromEntries(Object.keys(GOALS).map((key) => [key, mean(scores.map((each) => each[key]))]))

function scoresOf(style, importFile) {
  return pagesOf(style).map(({ name, encoding, source, gold }) => {
    const bytes = encode(encoding, source)
    if (!bytes) throw new Error(`${name} cannot be written in ${encoding}`)
    const result = importFile({ name: 'page.html', bytes, decode })
    if (!result.ok) throw new Error(`${name}: ${result.problem.code}`)
    return { name, ...score(result.value, gold) }
  })
}

/** What went wrong on the pages of an open style. */
function tell(scores) {
  for (const { name, f1, title, date, outlet, told, missed, wrong } of scores)
    if (f1 < 0.999 || !title || !date || !outlet) console.log(name, f1.toFixed(3), { title, date, outlet }, told, { missed, wrong })
}

const met = await withBuilt({ core: 'src/core/formats/import/import-file.ts' }, ({ core }) => {
  const styles = [...OPEN.map((style) => ({ part: 'open', style })), ...HELD_OUT.map((style) => ({ part: 'held out', style }))]
  const measured = styles.map(({ part, style }) => ({ part, style, scores: scoresOf(style, core.importFile) }))
  if (options.failures) for (const { part, scores } of measured) if (part === 'open') tell(scores)
  console.table(
    Object.fromEntries(measured.map(({ part, style, scores }) => [style.name, { part, pages: scores.length, ...totals(scores) }])),
  )
  const all = measured.flatMap(({ scores }) => scores)
  const goals = Object.entries(totals(all)).map(([key, value]) => ({
    name: `${key}: missed share, ${all.length} pages`,
    value: 1 - value,
    limit: 1 - GOALS[key],
  }))
  return report(goals)
})
process.exitCode = met ? 0 : 1
