import { type Credit, isCreditLine, readCreditLine } from '#core/formats/import/metadata/credit-line'
import { type Evidence, evidence } from '#core/formats/import/metadata/evidence'
import { looksLikeOutlet } from '#core/formats/import/metadata/outlet-names'
import type { Readable } from '#core/formats/import/metadata/readable'

/** Lines after the title that stand beside it, and lines before it. */
const AFTER = 8
const BEFORE = 3
/** Lines looked at where no title is shown. */
const HEAD = 14

/** Longest line that is an outlet's name, in code units. */
const LONGEST_NAME = 16

/** How much a place near the title counts, and one far from it. */
const NEAR = 1
const FAR = 0.55

type Told = Readonly<Record<Credit['tells'], number>>

/** How often a fact is right that is told so. */
const CONFIDENCE: Readonly<Record<Credit['told'], Told>> = {
  label: { outlet: 0.95, date: 0.93, updated: 0.5, author: 0.93, title: 0.9, url: 0.8 },
  form: { outlet: 0.6, date: 0.85, updated: 0.5, author: 0.7, title: 0, url: 0 },
  place: { outlet: 0.4, date: 0, updated: 0, author: 0, title: 0, url: 0 },
}
/** Confidence of a line beside the title that is nothing but a name like that of an outlet. */
const NAME_ALONE = 0.5

/** Lines that tell where, when and by whom: those beside the title count more than those in lists and at the foot. */
export function fromCreditLines({ lines, titleLine, savedOn }: Readable): readonly Evidence[] {
  return lines.flatMap((line, at) => {
    const beside = titleLine === -1 ? at < HEAD : at >= titleLine - BEFORE && at <= titleLine + AFTER
    if (at > titleLine && beside && line.text.length <= LONGEST_NAME && looksLikeOutlet(line.text))
      return evidence('outlet', line.text, line.text, 'line-beside-title', NAME_ALONE)
    if ((line.kind !== 'boilerplate' && line.kind !== 'table-cell') || !isCreditLine(line)) return []
    const { credits } = readCreditLine(line, savedOn)
    return credits.flatMap(({ tells, value, quote, told }) =>
      evidence(tells === 'updated' ? 'date' : tells, value, quote, 'credit-line', CONFIDENCE[told][tells] * (beside ? NEAR : FAR)),
    )
  })
}
