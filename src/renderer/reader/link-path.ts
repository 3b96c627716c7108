export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const CORNER = 5
/** The line runs in the leading: this far above or below a line of text, px. */
const ABOVE = 3
const BELOW = 4
const SAME_LINE = 4
const SAME_CHANNEL = 6

export interface LinkPath {
  readonly d: string
  readonly dot: { readonly x: number; readonly y: number } | null
}

/**
 * The line from a figure to its initiative: out by the near side, in the leading, through the gutter at `gutter`, back in the leading. Never
 * over glyphs. `to` as a number: the initiative is not on screen and stands at that height.
 */
export function linkPath(from: Box, to: Box | number, gutter: number): LinkPath {
  const x1 = (from.left + from.right) / 2
  if (typeof to === 'number') return away(from, x1, to, gutter)
  const same = Math.abs(from.top - to.top) < SAME_LINE
  const up = !same && to.top < from.top
  const y1 = up ? from.top - ABOVE : from.bottom + BELOW
  const y2 = same ? y1 : up ? to.bottom + BELOW : to.top - ABOVE
  const x2 = Math.min((to.left + to.right) / 2, to.right - 8)
  const startY = up ? from.top + 1 : from.bottom + 1
  const endY = up || same ? to.bottom + 1 : to.top
  const dot = { x: round(x2), y: round(endY) }
  if (Math.abs(y1 - y2) < SAME_CHANNEL) return { d: `M${round(x1)} ${round(startY)}V${round(y1)}H${round(x2)}V${round(endY)}`, dot }
  const turn = up ? -CORNER : CORNER
  return {
    d:
      `M${round(x1)} ${round(startY)}V${round(y1)}H${gutter + CORNER}q${-CORNER} 0 ${-CORNER} ${turn}` +
      `V${round(y2 - turn)}q0 ${turn} ${CORNER} ${turn}H${round(x2)}V${round(endY)}`,
    dot,
  }
}

function away(from: Box, x: number, to: number, gutter: number): LinkPath {
  const up = to < from.top
  const y = up ? from.top - ABOVE : from.bottom + BELOW
  const turn = up ? -CORNER : CORNER
  const start = up ? from.top + 1 : from.bottom + 1
  return { d: `M${round(x)} ${round(start)}V${round(y)}H${gutter + CORNER}q${-CORNER} 0 ${-CORNER} ${turn}V${round(to)}`, dot: null }
}

const round = (n: number): number => Math.round(n * 2) / 2
