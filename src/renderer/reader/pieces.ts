import type { Block } from '#core/model/block'
import { graphemeAt } from '#core/text/graphemes'

/** Longest text in one text node, UTF-16 code units; longer blocks are shown as several pieces of one paragraph. */
const PIECE_LIMIT = 4096

/** What one text node shows: a whole block, or a part of a very long one, cut between graphemes. */
export interface Piece {
  /** Index of its block. */
  readonly block: number
  readonly start: number
  readonly end: number
}

export function piecesOf(text: string, blocks: readonly Block[], limit = PIECE_LIMIT): Piece[] {
  const pieces: Piece[] = []
  blocks.forEach((block, index) => {
    let start = block.start
    while (block.end - start > limit) {
      const end = cut(text, start, limit)
      pieces.push({ block: index, start, end })
      start = end
    }
    pieces.push({ block: index, start, end: block.end })
  })
  return pieces
}

/** A cluster longer than a whole piece is cut where the piece ends. */
function cut(text: string, start: number, limit: number): number {
  const border = graphemeAt(text, start + limit)?.start ?? start
  return border > start ? border : start + limit
}
