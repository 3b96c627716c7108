import flexsearch from 'flexsearch'
import { articles, queries } from './articles.mjs'

/** Run by `run.mjs` in a process of its own: builds FlexSearch's index of pairs of characters and asks it what is asked of the others. */
const [count, length, repeats] = process.argv.slice(2).map(Number)
const pairs = (text) => Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))
const corpus = articles(count, length)
const asked = queries(corpus, repeats)

globalThis.gc?.()
const before = process.memoryUsage().heapUsed
const wall = performance.now()
const cpu = process.cpuUsage()
const index = new flexsearch.Index({ encode: pairs, tokenize: 'strict' })
for (const [id, text] of corpus.texts.entries()) index.add(id, text)
const { user, system } = process.cpuUsage(cpu)
const built = { buildMs: performance.now() - wall, buildCpuMs: (user + system) / 1000 }
globalThis.gc?.()
const memoryMB = (process.memoryUsage().heapUsed - before) / 1048576

/** Its answers are articles that hold all pairs; the string itself has to be looked for in them. */
const find = (query) => index.search(query, { limit: corpus.texts.length }).filter((id) => corpus.texts[id].includes(query))
const times = Object.fromEntries(
  Object.entries(asked).map(([name, list]) => [
    name,
    list.map((query) => {
      const start = performance.now()
      find(query)
      return performance.now() - start
    }),
  ]),
)
console.log(JSON.stringify({ ...built, memoryMB, times }))
