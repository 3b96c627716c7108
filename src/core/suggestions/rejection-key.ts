import type { CodeId } from '#core/model/ids'
import type { Span } from '#core/model/span'
import { clauseAt } from '#core/text/punctuation'

/** A clause is looked for this far on either side, in UTF-16 code units. */
const REACH = 80
/** With fewer other characters a clause says too little to be recognised by. */
const TELLING = 4
/** Then this much on either side, over the borders of blocks: a cell of a table is known by its neighbours. */
const SURROUNDINGS = 24

interface Window extends Span {
  readonly text: string
}

/** The text around `span`, up to `reach` on either side; the offsets are those of the span in it. */
function windowAround(text: string, { start, end }: Span, reach: number): Window {
  const from = Math.max(0, start - reach)
  return { text: text.slice(from, end + reach), start: start - from, end: end - from }
}

/** From the clause that `window` begins in to the one it ends in. */
function clauseIn({ text, start, end }: Window): Window {
  const from = Math.min(start, clauseAt(text, start)?.start ?? start)
  const to = Math.max(end, clauseAt(text, end - 1)?.end ?? end)
  return { text: text.slice(from, to), start: start - from, end: end - from }
}

const isTelling = ({ text, start, end }: Window): boolean => text.length - (end - start) >= TELLING

/** The words with their place marked; white space of any kind counts as one space. */
const marked = ({ text, start, end }: Window): string =>
  `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`.replace(/\s+/g, ' ').trim()

/**
 * What a rejected suggestion is known by: its code and its words in their clause, `figure 共建成⟦79个⟧服务站`. A reprint has the same
 * clause and stays silent; the same words in another clause do not. Why: docs/decisions/0010-suggestions.md.
 */
export function rejectionKey(code: CodeId, text: string, span: Span): string {
  const clause = clauseIn(windowAround(text, span, REACH))
  return `${code} ${marked(isTelling(clause) ? clause : windowAround(text, span, SURROUNDINGS))}`
}
