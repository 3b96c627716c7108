import { closerOf, isSentenceEnd, PAIR_OPENERS, SENTENCE_END } from '#core/initiatives/outline/marks'
import type { Span } from '#core/model/span'

/** Longest sentence and clause, in code units: text without punctuation is cut there, so that every look around is bounded. */
const LONGEST_SENTENCE = 600
const LONGEST_CLAUSE = 160
const CLOSERS = '”’」』）)"'
const CLAUSE_END = '，：'
/** What ends as much as a full stop does: what follows has a subject of its own. */
const SEMICOLONS = '；;'
const LATIN_CLAUSE_END = ',:—'

/** Everything that may end a piece or open a pair of marks, by code unit: most characters do neither and are passed over at once. */
const MARKS = new Uint8Array(0x1_0000)
for (const mark of `${PAIR_OPENERS}${SENTENCE_END}${CLAUSE_END}${SEMICOLONS}${LATIN_CLAUSE_END}.`) MARKS[mark.charCodeAt(0)] = 1

/** The next mark from `at` on, or `limit`. */
function nextMark(text: string, at: number, limit: number): number {
  let next = at
  while (next < limit && MARKS[text.charCodeAt(next)] === 0) next++
  return next
}

const isIn = (set: string, char: string) => char !== '' && set.includes(char)
const isSpace = (char: string) => char === '' || char.trim() === ''

/** A full stop ends a sentence before white space, but not after a single capital: J. Smith. */
function isFullStop(text: string, at: number, end: number): boolean {
  if (text.charAt(at) !== '.') return false
  const next = at + 1 >= end ? '' : text.charAt(at + 1)
  return (isSpace(next) || isIn(CLOSERS, next)) && !/(?:^|[^\p{L}])\p{Lu}$/u.test(text.slice(Math.max(0, at - 2), at))
}

/** A comma ends a clause unless it stands between digits: 3,000. */
const isClauseEnd = (text: string, at: number): boolean => {
  const char = text.charAt(at)
  if (isIn(CLAUSE_END, char)) return true
  return isIn(LATIN_CLAUSE_END, char) && !(/\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1)))
}

/** Cuts `span` after each mark that `ends` accepts; what stands between a pair of marks is not cut. */
function cut(text: string, span: Span, longest: number, ends: (at: number) => boolean): Span[] {
  const pieces: Span[] = []
  let start = span.start
  for (let at = span.start; at < span.end; at++) {
    at = nextMark(text, at, Math.min(span.end - 1, start + longest))
    const closer = closerOf(text, at, span.end)
    if (closer > at) at = closer
    if (!ends(at) && at - start < longest) continue
    while (at + 1 < span.end && isIn(CLOSERS, text.charAt(at + 1))) at++
    pieces.push({ start, end: at + 1 })
    start = at + 1
  }
  if (start < span.end) pieces.push({ start, end: span.end })
  return pieces
}

export const sentencesOf = (text: string, line: Span): readonly Span[] =>
  cut(
    text,
    line,
    LONGEST_SENTENCE,
    (at) => isSentenceEnd(text.charAt(at)) || isIn(SEMICOLONS, text.charAt(at)) || isFullStop(text, at, line.end),
  )

/** Clauses with the mark that ends them. */
export const clausesOf = (text: string, sentence: Span): readonly Span[] =>
  cut(text, sentence, LONGEST_CLAUSE, (at) => isClauseEnd(text, at))
