import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { scratch } from '../lib/browser.mjs'
import { report } from '../lib/goals.mjs'
import { requireQuiet } from '../lib/quiet.mjs'
import { stats } from '../lib/stats.mjs'
import { anyQueries, articles, queries } from './articles.mjs'
import { placesIn, productIndex, scan } from './engines.mjs'

/**
 * `npm run bench:search`: the index of texts against a plain scan and FlexSearch. Index and scan take turns; a query counts with its median of the
 * repeats. `--articles N` (10000), `--length N` (1500), `--repeats N` (5),
 * `--limit SECONDS` (240) for FlexSearch's build, which counts as that long when it is not done, `--force` on a loaded machine, `--json FILE`.
 */
const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    length: { type: 'string', default: '1500' },
    repeats: { type: 'string', default: '5' },
    limit: { type: 'string', default: '240' },
    force: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
})
const [count, length, repeats, limit] = [options.articles, options.length, options.repeats, options.limit].map(Number)
const QUERIES = 200
const COMPARED = 1000

const load = requireQuiet(options.force)
const { folder, remove } = await scratch('search')
const engine = await productIndex(folder)
await remove()
const corpus = articles(count, length)
const asked = queries(corpus, QUERIES)
const textMB = (2 * count * length) / 1048576

const builds = Array.from({ length: repeats }, () => timed(() => engine.build(corpus.texts)))
const index = builds.at(-1).value

const wrong = anyQueries(corpus, COMPARED).filter((query) => !samePlaces(engine.find(index, query), scan(corpus.texts, query)))

const times = {}
for (const [name, list] of Object.entries(asked)) {
  times[name] = { index: [], scan: [], places: 0 }
  for (const query of list) {
    const turns = Array.from({ length: repeats }, () => [timed(() => engine.find(index, query)), timed(() => scan(corpus.texts, query))])
    times[name].index.push(stats(turns.map(([found]) => found.ms)).p50)
    times[name].scan.push(stats(turns.map(([, scanned]) => scanned.ms)).p50)
    times[name].places += placesIn(turns[0][0].value)
  }
}
const changed = Array.from({ length: 200 }, (_, at) =>
  timed(() => {
    index.add(at * 7, corpus.texts[at])
    engine.find(index, asked['4 characters'][at])
  }),
)

const flex = spawnSync(
  process.execPath,
  ['--expose-gc', fileURLToPath(new URL('flexsearch.mjs', import.meta.url)), count, length, QUERIES].map(String),
  {
    encoding: 'utf8',
    timeout: limit * 1000,
    maxBuffer: 1e8,
  },
)
const peer = flex.status === 0 ? JSON.parse(flex.stdout) : null

const build = stats(builds.map(({ ms }) => ms))
const buildCpu = stats(builds.map(({ cpuMs }) => cpuMs))
const peerCpu = peer?.buildCpuMs ?? limit * 1000
console.log(`${count} articles of ${length} characters, ${textMB.toFixed(1)} MB in UTF-16; 1-minute load at the start ${load.toFixed(1)}`)
console.table({
  'index of texts': {
    'build ms, median': round(build.p50),
    least: round(build.min),
    'build CPU ms, median': round(buildCpu.p50),
    MB: round(index.bytes / 1048576),
  },
  FlexSearch: peer
    ? { 'build ms, median': round(peer.buildMs), 'build CPU ms, median': round(peer.buildCpuMs), MB: round(peer.memoryMB) }
    : { 'build ms, median': `not done in ${limit} s` },
})
console.table(
  Object.fromEntries(
    Object.entries(times).map(([name, of]) => [
      name,
      {
        'places, mean': round(of.places / QUERIES),
        'index p50 ms': round(stats(of.index).p50),
        'index p95 ms': round(stats(of.index).p95),
        'scan p50 ms': round(stats(of.scan).p50),
        'scan p95 ms': round(stats(of.scan).p95),
        'FlexSearch p95 ms': peer ? round(stats(peer.times[name]).p95) : '',
      },
    ]),
  ),
)
console.log(`A text replaced and the first search after it: median ${round(stats(changed.map(({ ms }) => ms)).p50)} ms`)
const ratio = (name) => stats(times[name].index).p95 / stats(times[name].scan).p95
const met = report([
  { name: `queries of ${COMPARED} whose results differ from a scan`, value: wrong.length, limit: 0 },
  { name: 'build, median ms', value: build.p50, limit: 2000 },
  { name: 'build CPU / FlexSearch', value: buildCpu.p50 / peerCpu, limit: 1 / 5 },
  { name: '4 characters, p95 / scan p95', value: ratio('4 characters'), limit: 1 / 20 },
  { name: '2 characters, p95 / scan p95', value: ratio('2 characters'), limit: 1 / 4 },
  { name: 'index / texts, bytes', value: index.bytes / 1048576 / textMB, limit: 3 },
])
if (options.json)
  await writeFile(options.json, JSON.stringify({ load, builds: builds.map(({ ms, cpuMs }) => ({ ms, cpuMs })), times, peer }, null, 2))
process.exitCode = met ? 0 : 1

function timed(job) {
  const cpu = process.cpuUsage()
  const start = performance.now()
  const value = job()
  const ms = performance.now() - start
  const { user, system } = process.cpuUsage(cpu)
  return { value, ms, cpuMs: (user + system) / 1000 }
}

function samePlaces(found, scanned) {
  if (found.size !== scanned.size) return false
  for (const [article, places] of scanned) {
    const own = found.get(article)
    if (own?.length !== places.length || places.some((place, at) => place !== own[at])) return false
  }
  return true
}

function round(value) {
  return Math.round(value * 1000) / 1000
}
