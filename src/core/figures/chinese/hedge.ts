import { classAt, NONE } from '#core/figures/chinese/numeral-classes'
import { codeSet, isIn } from '#core/figures/code-set'
import type { Approx } from '#core/figures/figure'
import { COMPARED, LEFT_HEDGES, LINKS, NOT_AFTER, NOT_BEFORE_UP, RIGHT_HEDGES, SCALE_HEDGES } from '#core/figures/lexicons/hedges'
import { firstsOf, matchAt, matchBefore, reverseTrieOf, skipSpaces, skipSpacesBefore, trieOf } from '#core/figures/word-trie'
import type { Span } from '#core/model/span'

const THAN = '比'
const LINK = codeSet(LINKS)
const A_LITTLE = ['一些', '一点']

export interface HedgeRead extends Span {
  readonly approx: Approx
}

const wordsOf = (groups: typeof LEFT_HEDGES) =>
  groups.flatMap(({ approx, words }) => words.split(' ').map((word) => [word, approx] as const))

const LEFT = reverseTrieOf(wordsOf(LEFT_HEDGES))
const LEFT_FORWARD = trieOf(wordsOf(LEFT_HEDGES))
const RIGHT = trieOf(wordsOf(RIGHT_HEDGES))
/** The last characters of hedges before a number, and of what may stand between; folded. */
export const HEDGE_ENDS = firstsOf(LEFT) + LINKS + [...SCALE_HEDGES.keys()].join('')
/** The first characters of hedges before a number, folded. */
export const HEDGE_STARTS = firstsOf(LEFT_FORWARD)

/** Whether the word at `span` is the tail of another one: 约 of 节约. */
function isTail(text: string, span: Span, from: number): boolean {
  const guard = NOT_AFTER.get(text.slice(span.start, span.end))
  return guard !== undefined && span.start > from && guard.includes(text.charAt(span.start - 1))
}

function wordBefore(text: string, end: number, from: number): HedgeRead | null {
  const match = matchBefore(LEFT, text, end, from)
  return match && !isTail(text, match, from) ? { start: match.start, end: match.end, approx: match.value } : null
}

/** The hedge before a number that begins at `start`: 约, 超过了, 至少有. */
export function hedgeBefore(text: string, start: number, from: number): HedgeRead | null {
  const end = skipSpacesBefore(text, start, from)
  const direct = wordBefore(text, end, from)
  if (direct) return direct
  return end > from && isIn(LINK, text, end - 1) ? wordBefore(text, end - 1, from) : null
}

/** 上百, 过万, 近千: a hedge that lets a scale word stand for itself. */
export function scaleHedgeBefore(text: string, start: number, from: number): HedgeRead | null {
  const char = start > from ? text.charAt(start - 1) : ''
  const approx = SCALE_HEDGES.get(char)
  if (!approx || (start - 1 > from && NOT_BEFORE_UP.includes(text.charAt(start - 2)))) return null
  return { start: start - 1, end: start, approx }
}

/** Whether a number follows that says by how much; 一些 and 一点 are none. */
const isDifference = (text: string, at: number): boolean =>
  classAt(text, at) !== NONE && !A_LITTLE.some((word) => text.startsWith(word, at))

/** 比170低: a comparison around the number. Not 比170高5厘米, which says by how much. */
export function comparisonAround(
  text: string,
  start: number,
  end: number,
  from: number,
): { readonly start: number; readonly hedge: HedgeRead } | null {
  const before = skipSpacesBefore(text, start, from)
  if (before <= from || text.charAt(before - 1) !== THAN) return null
  const after = skipSpaces(text, end)
  const approx = COMPARED.get(text.charAt(after))
  if (!approx || isDifference(text, skipSpaces(text, after + 1))) return null
  return { start: before - 1, hedge: { start: after, end: after + 1, approx } }
}

/** A hedge that begins at `at` and stands before a number: what a second limit starts with. */
export function hedgeAt(text: string, at: number): HedgeRead | null {
  const match = matchAt(LEFT_FORWARD, text, at)
  if (!match) return null
  const link = isIn(LINK, text, match.end) ? 1 : 0
  return { start: at, end: match.end + link, approx: match.value }
}

/** The hedge behind a number and its unit: 左右, 以上. */
export function hedgeAfter(text: string, at: number): HedgeRead | null {
  const match = matchAt(RIGHT, text, skipSpaces(text, at))
  return match && { start: match.start, end: match.end, approx: match.value }
}
