import { FIGURE, INITIATIVE, MEASURES } from '#core/model/codebook'
import type { OutlineRow } from './outline-row'
import type { Tally } from './project-port'

export const NO_TALLY: Tally = { annotations: 0, figures: 0, initiatives: 0, links: 0, unlinked: 0 }

/** The counts of one page; those of an article are the sum over its pages, as a figure's links are stored on its own page. */
export function tallyOf(row: OutlineRow | null): Tally {
  if (!row) return NO_TALLY
  const measuring = new Set(row.links.filter((l) => l.type === MEASURES).map((l) => l.from))
  const [figure, initiative] = [row.codes.indexOf(FIGURE), row.codes.indexOf(INITIATIVE)]
  const tally = { annotations: row.ids.length, figures: 0, initiatives: 0, links: row.links.length, unlinked: 0 }
  row.ids.forEach((id, i) => {
    if (row.codeIndexes[i] === initiative) tally.initiatives++
    if (row.codeIndexes[i] !== figure) return
    tally.figures++
    if (!measuring.has(id)) tally.unlinked++
  })
  return tally
}

/** `tally` after one page changed from `before` to `after`. */
export function moveTally(tally: Tally, before: Tally, after: Tally): Tally {
  return {
    annotations: tally.annotations - before.annotations + after.annotations,
    figures: tally.figures - before.figures + after.figures,
    initiatives: tally.initiatives - before.initiatives + after.initiatives,
    links: tally.links - before.links + after.links,
    unlinked: tally.unlinked - before.unlinked + after.unlinked,
  }
}
