import type { TextView } from './text-view'

/** Where a point of the screen is in the text. */
export interface TextPoint {
  /** The gap between two characters nearest the point. */
  readonly gap: number
  /** The character under the point, or nearest it. */
  readonly over: number
  /** Whether the point is on the character and not in the white around the lines. */
  readonly exact: boolean
}

/** The place under client coordinates; `null` where there is no text of the article. */
export function textUnder(view: TextView, x: number, y: number): TextPoint | null {
  const caret = document.caretPositionFromPoint(x, y)
  const gap = caret && view.offsetOf(caret.offsetNode, caret.offset)
  if (!caret || gap === null) return null
  const rect = caret.getClientRect()
  const over = rect !== null && x < rect.left && gap > 0 ? gap - 1 : gap
  const exact = rect !== null && y >= rect.top - 2 && y <= rect.bottom + 2 && Math.abs(x - rect.left) <= rect.height
  return { gap, over, exact }
}

/** The place nearest to client coordinates; the point is first moved into the column and the viewport. */
export function textPoint(view: TextView, column: DOMRect, frame: DOMRect, x: number, y: number): TextPoint | null {
  const inside = {
    x: Math.min(Math.max(x, column.left + 1), column.right - 1),
    y: Math.min(Math.max(y, Math.max(column.top, frame.top) + 1), Math.min(column.bottom, frame.bottom) - 1),
  }
  const found = textUnder(view, inside.x, inside.y)
  return found && { ...found, exact: found.exact && x === inside.x && y === inside.y }
}
