import { reasonByWords } from '#core/formats/import/boilerplate/by-words'
import type { BoilerplateReason } from '#core/formats/import/boilerplate/reason'
import { isCreditLine } from '#core/formats/import/metadata/credit-line'
import type { BlockKind } from '#core/model/block'

/** A line of a text, and why it is boilerplate as far as is known. */
export interface DraftLine {
  readonly kind: Exclude<BlockKind, 'boilerplate'>
  readonly level: number
  readonly text: string
  readonly reason: BoilerplateReason | null
  /** The text with a tab wherever one element of a page ends and another begins; absent where there are none. */
  readonly pieces?: string
}

/** Prose that goes on after the article's end marker: at least this long, with a full stop. */
const LONG_PROSE = 60
const SENTENCE = /[。！？；.!?][”’"'）)」』]?\s*$/u

const isProse = ({ kind, text, reason }: DraftLine) => reason === null && kind !== 'heading' && text.length >= 20 && SENTENCE.test(text)

/** How much of a text, from its end, the notices after it may make up. */
const LAST_PART = 0.5
const ENDS: ReadonlySet<BoilerplateReason> = new Set(['related', 'comments', 'notice', 'footer'])

/** Each line with the reason that its words give. */
const byWords = (line: DraftLine): DraftLine => ({ ...line, reason: line.reason ?? reasonByWords(line.text) })

/** Lines that tell where, when and by whom, where such lines stand: beside the title or after the last paragraph. */
function withCredits(lines: readonly DraftLine[], titleLine: number): readonly DraftLine[] {
  const firstProse = lines.findIndex((line, i) => i > titleLine && isProse(line))
  const lastProse = lines.findLastIndex(isProse)
  return lines.map((line, at) => {
    if (line.reason !== null || at === titleLine || (at > firstProse && at <= lastProse && line.text.length > 40)) return line
    return isCreditLine(line) ? { ...line, reason: 'credits' } : line
  })
}

/** What stands before the title, and what stands after the article's end without being prose. */
function withOutside(lines: readonly DraftLine[], titleLine: number): readonly DraftLine[] {
  const lastLong = lines.findLastIndex((line) => isProse(line) && line.text.length >= LONG_PROSE)
  const from = Math.max(lastLong, Math.floor(lines.length * (1 - LAST_PART)) - 1)
  const end = lines.findIndex((line, at) => at > from && line.reason !== null && ENDS.has(line.reason))
  return lines.map((line, at) => {
    const before = at < titleLine && !isProse(line)
    const after = end !== -1 && at > end && !(isProse(line) && line.text.length >= LONG_PROSE)
    return line.reason === null && (before || after) ? { ...line, reason: 'outside' } : line
  })
}

/** The lines with all reasons there are; `titleLine` is the position of the line that shows the title, or -1. */
export function markBoilerplate(lines: readonly DraftLine[], titleLine: number): readonly DraftLine[] {
  const worded = lines.map((line, at) => (at === titleLine ? { ...line, reason: null } : byWords(line)))
  return withOutside(withCredits(worded, titleLine), titleLine)
}
