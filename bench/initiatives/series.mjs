import { overUnion, pair } from './score.mjs'

/** By how much recall has to rise, at no lower precision. */
const RISE = 0.1

/** Articles with an odd number are coded, those with an even one are tried. */
const isCoded = ({ name }) => Number.parseInt(name, 10) % 2 === 1

/** What a project knows after these articles were coded: initiatives by the name that stands in the gold, in the order they came. */
function rememberedIn(articles) {
  const byId = new Map()
  for (const { name, gold } of articles) {
    for (const { id, type, actor, quote } of gold.initiatives) {
      const key = `${name} ${id}`
      if (!byId.has(key)) byId.set(key, { names: [quote], type, actor: actor ?? '', place: '' })
    }
  }
  return [...byId.values()]
}

/** A line a block. */
function articleText(text) {
  let start = 0
  const blocks = text.split('\n').map((line) => {
    const block = { kind: 'paragraph', level: 0, start, end: start + line.length }
    start = block.end + 1
    return block
  })
  return { text, blocks }
}

function suggestedIn({ suggest, SOURCES }, text, knowledge) {
  const slices = [...suggest({ article: articleText(text), from: 0, knowledge }, SOURCES)]
  return slices
    .flatMap(({ suggestions }) => suggestions)
    .filter(({ code }) => code === 'initiative')
    .map(({ spans, quote }) => ({ start: spans[0].start, end: spans.at(-1).end, quote }))
}

/** Every mention counts. */
function countsOf(articles, modules, knowledge, failures) {
  const counts = { gold: 0, matched: 0, found: 0 }
  for (const { gold } of articles) {
    const found = suggestedIn(modules, gold.text, knowledge)
    const { ofGold, ofFound } = pair(found, gold.initiatives, overUnion, 0.5)
    counts.gold += gold.initiatives.length
    counts.found += found.length
    counts.matched += ofGold.size
    failures.push(...gold.initiatives.filter((each) => !ofGold.has(each)).map(({ quote }) => `missed: ${quote}`))
    failures.push(...found.filter((each) => !ofFound.has(each)).map(({ quote }) => `not in gold: ${quote}`))
  }
  return { recall: counts.matched / counts.gold, precision: counts.matched / counts.found, ...counts }
}

const percent = (share) => (100 * share).toFixed(1)

/**
 * Follow-ups, before and after the articles they follow were coded.
 * @returns whether recall rises enough at no lower precision
 */
export function scoreSeries(articles, modules, showFailures) {
  const later = articles.filter((article) => !isCoded(article))
  const failures = []
  const before = countsOf(later, modules, { remembered: [] }, [])
  const after = countsOf(later, modules, { remembered: rememberedIn(articles.filter(isCoded)) }, failures)
  console.log(`\n${'series: every mention'.padEnd(26)} gold    recall precision`)
  for (const [name, { gold, recall, precision }] of Object.entries({ 'before coding': before, 'after half is coded': after }))
    console.log(`${name.padEnd(26)}${String(gold).padStart(5)}${percent(recall).padStart(10)}${percent(precision).padStart(10)}`)
  if (showFailures) for (const failure of failures) console.log(`  ${failure}`)
  return after.recall >= before.recall + RISE && after.precision >= before.precision
}
