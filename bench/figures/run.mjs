import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { scratch } from '../lib/browser.mjs'
import { report } from '../lib/goals.mjs'
import { requireQuiet } from '../lib/quiet.mjs'
import { stats } from '../lib/stats.mjs'
import { recognizersFinder, regExpFinder, zhupiFinder } from './finders.mjs'
import { adversarialGrowth, newsGrowth } from './growth.mjs'
import { news } from './news.mjs'
import { inTurn } from './processor-time.mjs'
import { stream } from './stream.mjs'

/**
 * `npm run bench:figures`: the figure finder against Recognizers-Text and one pass of a practical regular expression, how its time grows, and the
 * memory of the command line tool. `--repeats N` (5), `--stream MB` (1000; 0 leaves it out), `--force` on a loaded machine, `--json FILE` for
 * all that was measured.
 */
const { values: options } = parseArgs({
  options: {
    repeats: { type: 'string', default: '5' },
    stream: { type: 'string', default: '1000' },
    force: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
})
const repeats = Number(options.repeats)
const NEWS_BYTES = 3e6
/** Recognizers-Text needs some eight seconds for it. */
const PEER_BYTES = 180_000
/** Times our finder goes over what Recognizers-Text goes over once, so that both times are long enough to compare. */
const ROUNDS = 20

const load = requireQuiet(options.force)
const { folder, remove } = await scratch('figures')
const find = await zhupiFinder(join(folder, 'engine'))

const paragraphs = news(PEER_BYTES)
const text = news(NEWS_BYTES).join('\n')
const peer = inTurn(
  {
    zhupi: () => {
      for (let round = 0; round < ROUNDS; round++) for (const paragraph of paragraphs) find(paragraph)
    },
    recognizers: () => recognizersFinder(paragraphs),
  },
  repeats,
)
const pass = inTurn({ zhupi: () => find(text), regExp: () => regExpFinder(text) }, repeats * 3)
const growth = { news: newsGrowth(find, repeats), ...adversarialGrowth(find, Math.min(3, repeats)) }
await remove()
const streamed = Number(options.stream) > 0 ? await stream(Number(options.stream)) : null

const peerLength = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0)
const row = (length, times, rounds = 1) => {
  const { min, p50 } = stats(times)
  return {
    characters: length,
    'least ms': +(min / rounds).toFixed(2),
    'median ms': +(p50 / rounds).toFixed(2),
    'characters a second': Math.round((length * rounds * 1000) / min),
  }
}
console.log(`Processor time; figures found in the long text: ${find(text)}`)
console.table({
  'zhupi, paragraphs': row(peerLength, peer.zhupi, ROUNDS),
  'Recognizers-Text, paragraphs': row(peerLength, peer.recognizers),
  zhupi: row(text.length, pass.zhupi),
  'one RegExp pass': row(text.length, pass.regExp),
})
console.table(
  Object.fromEntries(
    Object.entries(growth).map(([name, { ms, ratio }]) => [name, { 'least ms, longest': +ms.toFixed(1), 't(2n)/t(n)': +ratio.toFixed(2) }]),
  ),
)
if (streamed) console.table([streamed])

const least = (times) => stats(times).min
const median = (times) => stats(times).p50
const steepest = Math.max(...Object.values(growth).map(({ ratio }) => ratio))
const met = report([
  { name: 'CPU / Recognizers-Text, least', value: least(peer.zhupi) / ROUNDS / least(peer.recognizers), limit: 0.01 },
  { name: 'CPU / Recognizers-Text, medians', value: median(peer.zhupi) / ROUNDS / median(peer.recognizers), limit: 0.01 },
  { name: 'CPU / one RegExp pass, least', value: least(pass.zhupi) / least(pass.regExp), limit: 4 },
  { name: 'CPU / one RegExp pass, medians', value: median(pass.zhupi) / median(pass.regExp), limit: 4 },
  { name: 'news up to 10 MB: t(2n)/t(n)', value: growth.news.ratio, limit: 2.2 },
  { name: 'adversarial, steepest t(2n)/t(n)', value: steepest, limit: 2.2 },
  ...(streamed
    ? [
        { name: `stream of ${options.stream} MB: peak resident MB`, value: streamed.peakMB, limit: 200 },
        { name: 'stream: lines without an answer', value: streamed.linesIn - streamed.linesOut + streamed.code, limit: 0 },
      ]
    : []),
])
if (options.json) await writeFile(options.json, JSON.stringify({ load, peer, pass, growth, streamed }, null, 2))
process.exitCode = met ? 0 : 1
