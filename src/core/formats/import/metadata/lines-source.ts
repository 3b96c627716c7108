import { isCreditLine, readCreditLine } from '#core/formats/import/metadata/credit-line'
import { type Evidence, evidence } from '#core/formats/import/metadata/evidence'
import type { Readable } from '#core/formats/import/metadata/readable'

/** Lines after the title that stand beside it, and lines before it. */
const AFTER = 8
const BEFORE = 3
/** Lines looked at where no title is shown. */
const HEAD = 14

/** How much a place near the title counts, and one far from it. */
const NEAR = 1
const FAR = 0.55

const LABELLED = { outlet: 0.95, date: 0.93, updated: 0.5, author: 0.93, title: 0.9, url: 0.8 }
const BY_FORM = { outlet: 0.6, date: 0.85, updated: 0.5, author: 0.7, title: 0, url: 0 }

/** Lines that tell where, when and by whom: those beside the title count more than those in lists and at the foot. */
export function fromCreditLines({ lines, titleLine, savedOn }: Readable): readonly Evidence[] {
  return lines.flatMap(({ text, kind }, at) => {
    if ((kind !== 'boilerplate' && kind !== 'table-cell') || !isCreditLine(text)) return []
    const { credits } = readCreditLine(text, savedOn)
    const beside = titleLine === -1 ? at < HEAD : at >= titleLine - BEFORE && at <= titleLine + AFTER
    return credits.flatMap(({ tells, value, quote, labelled }) => {
      const weight = (labelled ? LABELLED : BY_FORM)[tells] * (beside ? NEAR : FAR)
      return evidence(tells === 'updated' ? 'date' : tells, value, quote, 'credit-line', weight)
    })
  })
}
