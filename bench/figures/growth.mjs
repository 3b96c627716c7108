import { stats } from '../lib/stats.mjs'
import { news } from './news.mjs'
import { processorTime } from './processor-time.mjs'

/** What a scanner may stumble over when it is repeated without end. */
const PIECES = [
  ...[
    '九',
    '1,',
    ' ',
    '百分之',
    '一',
    '1',
    '、',
    '1、',
    '一、',
    '1.',
    '0.',
    '1-',
    '1~',
    '至',
    '1到',
    '近',
    '第',
    '几',
    '多',
    '万',
    '十',
    '点',
    '年',
  ],
  ...[
    '1年',
    '2016-',
    '/',
    ':',
    '$',
    '%',
    '％',
    '一个',
    '由',
    '增',
    '“',
    '（',
    'a ',
    'one ',
    'million ',
    'one hundred ',
    '１',
    '\n',
    '\ud800',
    '1\u0301',
  ],
]
const ADVERSARIAL_LENGTH = 1 << 20
const SHORTEST = ADVERSARIAL_LENGTH / 8
/** A doubling of so little says nothing but noise. Milliseconds. */
const TOO_SHORT = 100

const least = (job, repeats) => stats(Array.from({ length: repeats }, () => processorTime(job))).min

/** Least times of texts that double in length, and the greatest t(2n)/t(n) among them. */
function doubling(texts, find, repeats) {
  const times = texts.map((text) => least(() => find(text), repeats))
  const ratios = times.slice(1).map((time, i) => (time < TOO_SHORT ? 0 : time / times[i]))
  return { ms: times.at(-1), ratio: Math.max(...ratios) }
}

/** News from 1.25 to 10 MB of UTF-8. */
export function newsGrowth(find, repeats) {
  const megabytes = [1.25, 2.5, 5, 10]
  return doubling(
    megabytes.map((mb) => news(mb * 1e6).join('\n')),
    find,
    repeats,
  )
}

/** Every piece repeated to 2^20 code units, beside its half, quarter and eighth. */
export function adversarialGrowth(find, repeats) {
  const lengths = []
  for (let length = SHORTEST; length <= ADVERSARIAL_LENGTH; length *= 2) lengths.push(length)
  return Object.fromEntries(
    PIECES.map((piece) => {
      const texts = lengths.map((length) => piece.repeat(length / piece.length))
      return [JSON.stringify(piece), doubling(texts, find, repeats)]
    }),
  )
}
