export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

const MARGIN = 8

/**
 * Where a floating box goes beside `anchor`: on the preferred side if it fits the window, else on the other, and never outside the window.
 * All in CSS pixels of the window.
 */
export function placeBeside(anchor: Box, size: Size, window: Size, side: 'above' | 'below', gap = 6): { left: number; top: number } {
  const above = anchor.top - gap - size.height
  const below = anchor.bottom + gap
  const fitsAbove = above >= MARGIN
  const fitsBelow = below + size.height <= window.height - MARGIN
  const chooseAbove = side === 'above' ? fitsAbove || !fitsBelow : !fitsBelow && fitsAbove
  const clamp = (value: number, length: number, room: number) => Math.max(MARGIN, Math.min(value, room - length - MARGIN))
  return {
    left: clamp(anchor.left, size.width, window.width),
    top: clamp(chooseAbove ? above : below, size.height, window.height),
  }
}
