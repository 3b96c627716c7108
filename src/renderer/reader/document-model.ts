import type { Block } from '#core/model/block'
import type { Span } from '#core/model/span'
import { type Piece, piecesOf } from './pieces'

/** Pieces mounted and unmounted together. */
export interface Group {
  /** Indices of its pieces, `lastPiece` exclusive. */
  readonly firstPiece: number
  readonly lastPiece: number
  /** Offsets of its text, UTF-16 code units. */
  readonly start: number
  readonly end: number
}

const GROUP_LENGTH = 400
const GROUP_PIECES = 12
/** A list or table stays in one element up to this many items. */
const RUN_PIECES = 48

/** How an article is laid out in pieces and groups; knows nothing of the screen. */
export interface DocumentModel {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly pieces: readonly Piece[]
  readonly groups: readonly Group[]
}

export function documentModel(text: string, blocks: readonly Block[]): DocumentModel {
  const pieces = piecesOf(text, blocks)
  return { text, blocks, pieces, groups: groupsOf(blocks, pieces) }
}

function groupsOf(blocks: readonly Block[], pieces: readonly Piece[]): Group[] {
  const groups: Group[] = []
  let first = 0
  for (let next = 1; next <= pieces.length; next++) {
    if (next < pieces.length && !endsGroup(blocks, pieces, first, next)) continue
    groups.push({ firstPiece: first, lastPiece: next, start: pieces[first]?.start ?? 0, end: pieces[next - 1]?.end ?? 0 })
    first = next
  }
  return groups
}

function endsGroup(blocks: readonly Block[], pieces: readonly Piece[], first: number, next: number): boolean {
  const here = pieces[next - 1]
  const there = pieces[next]
  if (!here || !there) return true
  const length = here.end - (pieces[first]?.start ?? 0)
  if (length < GROUP_LENGTH && next - first < GROUP_PIECES) return false
  return !isRun(blocks[here.block], blocks[there.block]) || next - first >= RUN_PIECES
}

const isRun = (a: Block | undefined, b: Block | undefined): boolean =>
  a?.kind === b?.kind && (a?.kind === 'list-item' || a?.kind === 'table-cell')

/** Index of the last of `sorted` that starts at or before `offset`; 0 when none does. */
function lastStartingBy(sorted: readonly { readonly start: number }[], offset: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sorted[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * The piece `offset` is shown in. Between two blocks it is the end of the earlier one, or for the start of a span (`forward`) the
 * beginning of the later one.
 */
export function pieceAt(model: DocumentModel, offset: number, forward = false): number {
  const index = lastStartingBy(model.pieces, offset)
  const piece = model.pieces[index]
  if (!piece) return -1
  const past = forward && (offset > piece.end || (offset === piece.end && piece.end > piece.start)) && index + 1 < model.pieces.length
  return past ? index + 1 : index
}

export const groupAt = (model: DocumentModel, offset: number): number => lastStartingBy(model.groups, offset)

/** The pieces of `group` that `span` covers some of, each with what it covers. */
export function piecesUnder(model: DocumentModel, group: Group, span: Span): { piece: number; start: number; end: number }[] {
  const found: { piece: number; start: number; end: number }[] = []
  const first = Math.max(group.firstPiece, pieceAt(model, Math.max(span.start, group.start), true))
  for (let piece = first; piece < group.lastPiece; piece++) {
    const { start, end } = model.pieces[piece] ?? { start: span.end, end: span.end }
    if (start >= span.end) break
    const part = { piece, start: Math.max(span.start, start), end: Math.min(span.end, end) }
    if (part.end > part.start) found.push(part)
  }
  return found
}
