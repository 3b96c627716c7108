import { graphemeAt } from '#core/text/graphemes'
import type { CaretState, LineGeometry } from './caret-mode'
import { pieceAt } from './document-model'
import type { Piece } from './pieces'
import type { TextView } from './text-view'

/** Line movement read off the screen: in one piece of text the tops of characters only grow, so lines are found by halving. */
export class Lines implements LineGeometry {
  readonly #view: TextView

  constructor(view: TextView) {
    this.#view = view
  }

  edge(state: CaretState, direction: 1 | -1): { head: number; upstream: boolean } {
    const here = this.#onLine(state)
    const piece = this.#piece(here)
    if (!piece) return { head: state.head, upstream: false }
    if (direction < 0) return { head: this.#lineStart(piece, here), upstream: false }
    const head = this.#lineEnd(piece, here)
    return { head, upstream: head < piece.end }
  }

  move(state: CaretState, direction: 1 | -1): { head: number; goal: number; upstream: boolean } {
    const caret = this.#view.caretRect(state.head, state.upstream)
    const goal = state.goal ?? caret?.left ?? 0
    const target = this.#neighbour(state, direction)
    if (target === null) return { head: this.#limit(direction), goal, upstream: false }
    return { ...this.#nearest(target, goal), goal }
  }

  /** A character on the line before or after the caret's; `null` past the ends of the text. */
  #neighbour(state: CaretState, direction: 1 | -1): number | null {
    const here = this.#onLine(state)
    const index = pieceAt(this.#view.model, here)
    const piece = this.#view.model.pieces[index]
    if (!piece) return null
    if (direction > 0) {
      const end = this.#lineEnd(piece, here)
      return end < piece.end ? end : (this.#view.model.pieces[index + 1]?.start ?? null)
    }
    const start = this.#lineStart(piece, here)
    return start > piece.start ? start - 1 : (this.#view.model.pieces[index - 1]?.end ?? null)
  }

  /** The place on the line of `offset` nearest client x. */
  #nearest(offset: number, x: number): { head: number; upstream: boolean } {
    const piece = this.#piece(offset)
    if (!piece) return { head: offset, upstream: false }
    const start = this.#lineStart(piece, offset)
    const end = this.#lineEnd(piece, offset)
    const at = firstWhere(start, end, (each) => (this.#view.rectAt(each)?.right ?? 0) >= x)
    const rect = at < end ? this.#view.rectAt(at) : null
    const grapheme = graphemeAt(this.#view.model.text, at)
    if (!rect || !grapheme) return { head: end, upstream: end < piece.end }
    const head = x < (rect.left + rect.right) / 2 ? grapheme.start : Math.min(grapheme.end, end)
    return { head, upstream: head === end && end < piece.end }
  }

  #lineStart(piece: Piece, offset: number): number {
    const top = this.#top(piece, offset)
    return firstWhere(piece.start, offset, (each) => this.#top(piece, each) >= top)
  }

  #lineEnd(piece: Piece, offset: number): number {
    const top = this.#top(piece, offset)
    return firstWhere(Math.min(offset, piece.end), piece.end, (each) => this.#top(piece, each) > top)
  }

  /** Tops of one line differ by fractions where faces mix; half a line tells lines apart. */
  #top(piece: Piece, offset: number): number {
    const at = Math.max(piece.start, Math.min(offset, piece.end - 1))
    const rect = this.#view.rectAt(at)
    return Math.round(((rect?.top ?? 0) + (rect?.height ?? 0) / 2) / (this.#view.lineHeight / 2))
  }

  #onLine({ head, upstream }: CaretState): number {
    return upstream ? head - 1 : head
  }

  #piece(offset: number): Piece | null {
    return this.#view.model.pieces[pieceAt(this.#view.model, offset)] ?? null
  }

  #limit(direction: 1 | -1): number {
    const { pieces } = this.#view.model
    return direction > 0 ? (pieces.at(-1)?.end ?? 0) : (pieces[0]?.start ?? 0)
  }
}

/** The first number from `low` below `high` that `holds`, which stays true once it is; `high` when none does. */
function firstWhere(low: number, high: number, holds: (n: number) => boolean): number {
  let from = low
  let to = high
  while (from < to) {
    const middle = (from + to) >> 1
    if (holds(middle)) to = middle
    else from = middle + 1
  }
  return from
}
