import { parseArgs } from 'node:util'
import { withBuilt } from '../lib/build.mjs'
import { report } from '../lib/goals.mjs'
import { requireQuiet } from '../lib/quiet.mjs'
import { articles } from '../search/articles.mjs'
import { DISCLAIMER } from './changes.mjs'
import { labelledPairs } from './pairs.mjs'

/**
 * `npm run bench:reprints`: pairs labelled by what was done to them, and the time to group a corpus in which every tenth article is printed
 * again and all end with one disclaimer. `--articles N` (10000), `--length N` (1500), `--failures` lists the pairs that are taken wrongly, `--force` on a loaded machine.
 */
const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    length: { type: 'string', default: '1500' },
    failures: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
  },
})
const [count, length] = [options.articles, options.length].map(Number)
const load = requireQuiet(options.force)

const met = await withBuilt(
  { index: 'src/core/reprints/reprint-index.ts', table: 'src/core/figures/fold-table.ts' },
  ({ index: { ReprintIndex }, table: { TRADITIONAL_THEN_SIMPLIFIED } }) => {
    const grouped = (texts) => {
      const index = new ReprintIndex()
      for (const [at, text] of texts.entries()) index.add({ id: String(at), date: '' }, { text, blocks: [] })
      return index.groups()
    }
    const judged = labelledPairs(TRADITIONAL_THEN_SIMPLIFIED).map((pair) => ({
      ...pair,
      found: grouped([pair.a.join('\n'), pair.b.join('\n')]).length > 0,
    }))
    const kinds = groupByKind(judged)
    console.table(
      Object.fromEntries(
        [...kinds].map(([kind, list]) => [kind, { pairs: list.length, right: list.filter((p) => p.found === p.same).length }]),
      ),
    )
    if (options.failures) for (const { kind, a, b, found, same } of judged) if (found !== same) console.log(`${kind}: ${a[0]} | ${b[0]}`)
    const hits = judged.filter(({ found, same }) => found && same).length
    const f1 = (2 * hits) / (judged.filter(({ found }) => found).length + judged.filter(({ same }) => same).length)

    const corpus = articles(count, length).texts
    const texts = corpus.map((text, at) => (at % 10 === 9 ? corpus[at - 1].slice(80) : text) + DISCLAIMER)
    const cpu = process.cpuUsage()
    const start = performance.now()
    const groups = grouped(texts)
    const seconds = (performance.now() - start) / 1000
    const { user, system } = process.cpuUsage(cpu)
    const cpuSeconds = (user + system) / 1e6
    const expected = Math.floor(count / 10)
    console.log(
      `${judged.length} pairs. ${count} articles of ${length} characters: ${seconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s of the processor, ` +
        `${Math.round(process.memoryUsage().rss / 1048576)} MB resident, ${groups.length} groups of ${expected}; 1-minute load at the start ${load.toFixed(1)}`,
    )
    return report([
      { name: '1 − F1 of pairs', value: 1 - f1, limit: 0.03 },
      { name: 'fewer than 500 pairs', value: Number(judged.length < 500), limit: 0 },
      { name: 'seconds of the processor to group the corpus', value: cpuSeconds, limit: 10 },
      { name: 'groups missed or too many', value: Math.abs(groups.length - expected), limit: 0 },
    ])
  },
)
process.exitCode = met ? 0 : 1

function groupByKind(pairs) {
  const kinds = new Map()
  for (const pair of pairs) kinds.set(pair.kind, [...(kinds.get(pair.kind) ?? []), pair])
  return kinds
}
