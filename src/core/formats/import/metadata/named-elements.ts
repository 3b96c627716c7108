import { authorNames } from '#core/formats/import/metadata/author-names'
import { dateIn, machineDate, relativeDate } from '#core/formats/import/metadata/dates'
import { type Evidence, evidence } from '#core/formats/import/metadata/evidence'
import { hoursEast } from '#core/formats/import/metadata/meta-tags'
import { looksLikeOutlet, outletName } from '#core/formats/import/metadata/outlet-names'
import type { Readable } from '#core/formats/import/metadata/readable'

const LABEL = /^[\s　]*(?:文章来源|来源|來源|稿源|出处|作者|记者|記者|文|Source|Author|Published(?:\son)?|By)[\s　]*[:：]?[\s　]*/i
/** More than one fact in one element: the lines are read instead. */
const SECOND_LABEL = /[:：].*[:：]/

/** What elements say that portals name after the fact they show, as `<span class="source">`. */
export function fromNamedElements({ page, savedOn }: Readable): readonly Evidence[] {
  if (!page) return []
  const facts = page.named.flatMap(({ field, text }) => {
    const value = text.replace(LABEL, '')
    if (field === 'date') return evidence('date', dateIn(text) || relativeDate(text, savedOn), text, 'named-element', 0.8)
    if (SECOND_LABEL.test(text) || value.length > 40) return []
    if (field === 'author') return evidence('author', authorNames(value), text, 'named-element', 0.7)
    return evidence('outlet', outletName(value), text, 'named-element', LABEL.test(text) || looksLikeOutlet(value) ? 0.8 : 0.45)
  })
  const times = page.times.flatMap((time, i) =>
    evidence('date', machineDate(time, hoursEast(page.lang)), time, 'time-element', i === 0 ? 0.75 : 0.2),
  )
  return [...facts, ...times]
}
