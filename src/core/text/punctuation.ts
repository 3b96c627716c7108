import type { Span } from '#core/model/span'
import { lineAt, type Stretch, trimStretch } from '#core/text/lines'

export type Punctuated = 'clause' | 'sentence'

/** What ends a sentence wherever it stands, and what ends a clause besides. */
const SENTENCE_END = '。！？…!?'
const CLAUSE_END = '，；、：;'
/** Marks that end something only before white space, a closing mark or the end of the line: not in 9.4, 10:20 or 3,000. */
const LATIN_SENTENCE_END = '.'
const LATIN_CLAUSE_END = ',:'
/** What still belongs to the sentence or clause that ended before it; a straight quote only where white space or a closing mark follows. */
const CLOSERS = '”’」』）》〉】)]}'
const STRAIGHT_QUOTES = '"\''
/** Most closing marks looked back over. */
const MOST_CLOSERS = 8

const isIn = (set: string, char: string) => char !== '' && set.includes(char)

/** Whether nothing goes on at `at`: white space, a closing mark or the end of the line. */
const stopsAt = (text: string, at: number, end: number) =>
  at >= end || text.charAt(at).trim() === '' || isIn(CLOSERS, text.charAt(at)) || isIn(STRAIGHT_QUOTES, text.charAt(at))

/** Whether the full stop at `at` follows a single capital letter, as in J. Smith or U.S. */
const isInitial = (text: string, at: number) => /(?:^|[^\p{L}])\p{Lu}$/u.test(text.slice(Math.max(0, at - 2), at))

function isEnd(text: string, at: number, end: number, unit: Punctuated): boolean {
  const char = text.charAt(at)
  if (isIn(SENTENCE_END, char) || (unit === 'clause' && isIn(CLAUSE_END, char))) return true
  if (isIn(LATIN_SENTENCE_END, char)) return stopsAt(text, at + 1, end) && !isInitial(text, at)
  return unit === 'clause' && isIn(LATIN_CLAUSE_END, char) && stopsAt(text, at + 1, end)
}

function isCloser(text: string, at: number, end: number): boolean {
  const char = text.charAt(at)
  return isIn(CLOSERS, char) || (isIn(STRAIGHT_QUOTES, char) && stopsAt(text, at + 1, end))
}

/** Whether one unit ends and the next begins at `at`; `line` is the line around it. */
function isBorder(text: string, at: number, line: Stretch, unit: Punctuated): boolean {
  if (at <= line.start || at >= line.end) return true
  if (isEnd(text, at, line.end, unit)) return false
  let before = at - 1
  while (before > line.start && at - before <= MOST_CLOSERS && isCloser(text, before, line.end)) before--
  if (!isEnd(text, before, line.end, unit)) return false
  return !isCloser(text, at, line.end)
}

/** The clause or sentence at `offset`, closing marks included, white space around it not; `null` in an empty line or between two. */
function punctuatedAt(text: string, offset: number, unit: Punctuated): Span | null {
  const line = lineAt(text, offset)
  let start = Math.min(offset, line.end)
  while (!isBorder(text, start, line, unit)) start--
  let end = Math.min(offset + 1, line.end)
  while (!isBorder(text, end, line, unit)) end++
  return trimStretch(text, { start, end })
}

/** Ends at ，；、： and at all that ends a sentence. */
export const clauseAt = (text: string, offset: number): Span | null => punctuatedAt(text, offset, 'clause')

/** Ends at 。！？… and their Latin equals, together with the closing quotes and brackets that follow. */
export const sentenceAt = (text: string, offset: number): Span | null => punctuatedAt(text, offset, 'sentence')
