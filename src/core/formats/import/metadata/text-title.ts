import { reasonByWords } from '#core/formats/import/boilerplate/by-words'
import type { DraftLine } from '#core/formats/import/boilerplate/mark'
import { isCreditLine, readCreditLine } from '#core/formats/import/metadata/credit-line'
import { type Evidence, evidence } from '#core/formats/import/metadata/evidence'

/** Longest first line that is a title, in code units. */
const LONGEST = 90
/** Lines at the head of a text where the title is looked for. */
const HEAD = 14
const SENTENCE_END = /[。；，,;：:]$/u

const canBeTitle = ({ text, reason }: DraftLine) =>
  text.length <= LONGEST &&
  text.length >= 2 &&
  !SENTENCE_END.test(text) &&
  reason === null &&
  reasonByWords(text) === null &&
  !isCreditLine({ text })

/** The title of a text without markup: a labelled one, the first heading, or the first short line that is no sentence. */
export function titleInText(lines: readonly DraftLine[]): readonly Evidence[] {
  const head = lines.slice(0, HEAD)
  const labelled = head.flatMap((line) => readCreditLine(line).credits).find(({ tells, told }) => told === 'label' && tells === 'title')
  if (labelled) return evidence('title', labelled.value, labelled.quote, 'labelled-line', 0.9)
  const heading = head.find((line) => line.kind === 'heading' && canBeTitle(line))
  if (heading) return evidence('title', heading.text, heading.text, 'heading', 0.85)
  const content = lines.filter(
    (line) => line.reason === null && line.text.length > 0 && reasonByWords(line.text) === null && !isCreditLine(line),
  )
  const [first] = content
  if (!first || content.length < 2 || lines.indexOf(first) >= HEAD || !canBeTitle(first)) return []
  return evidence('title', first.text, first.text, 'first-line', 0.75)
}
