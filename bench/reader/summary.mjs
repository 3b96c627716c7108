import { median, stats } from '../lib/stats.mjs'

/** How each figure is taken from a visit; medians and least values are over the visits of one side and size. */
const FIGURES = {
  'load: painted, ms': ({ load }) => load.painted,
  'load: CPU ms': ({ load }) => load.cpu,
  'load: CPU ms with what follows': ({ load }) => load.cpu + load.afterCpu,
  'frame floor p50, ms': ({ floor }) => stats(floor).p50,
  'select: painted p50, ms': ({ adds }) => adds && stats(adds.map((add) => add.selected)).p50,
  'select: CPU ms': ({ adds }) => adds && median(adds.map((add) => add.selectionCpu)),
  'add: painted p50, ms': ({ adds }) => adds && stats(adds.map((add) => add.painted)).p50,
  'add: painted p95, ms': ({ adds }) => adds && stats(adds.map((add) => add.painted)).p95,
  'add: CPU ms': ({ adds }) => adds && median(adds.map((add) => add.cpu)),
  'add: CPU ms with what follows': ({ adds }) => adds && median(adds.map((add) => add.cpu + add.afterCpu)),
  'scroll: CPU ms a frame': ({ scroll }) => scroll.cpu,
  'jump: painted p50, ms': ({ jumps }) => stats(jumps).p50,
  'hit test p95, ms': ({ hits }) => hits && stats(hits).p95,
  'memory, MB': ({ memory }) => memory / 2 ** 20,
}

/** `summary(side, length, figure)` gives `{n, min, p50, …}` over the visits, or `null` when it was not measured. */
export function summarise(visits) {
  return (side, length, figure) => {
    const own = visits.filter((visit) => visit.side === side && visit.length === length)
    const values = own.map((visit) => FIGURES[figure](visit)).filter((value) => Number.isFinite(value))
    return values.length > 0 ? stats(values) : null
  }
}

/** Median and, in brackets, least of each figure, one column a side. */
export function table(title, summary, length) {
  const cell = (found) => (found ? `${digits(found.p50)} (${digits(found.min)})` : '')
  const rows = Object.keys(FIGURES).map((figure) => [
    figure,
    Object.fromEntries(['zhupi', 'recogito', 'plain'].map((side) => [side, cell(summary(side, length, figure))])),
  ])
  console.log(`\n${title}: median (least)`)
  console.table(Object.fromEntries(rows))
}

const digits = (n) => n.toFixed(n < 1 ? 3 : n < 100 ? 1 : 0)
