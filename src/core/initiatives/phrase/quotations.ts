import { closerOf } from '#core/initiatives/outline/marks'
import type { Span } from '#core/model/span'

const OPENERS = '“「『'

/** Quotations of a sentence in order, marks included; what one holds is not looked into. */
export function quotationsIn(text: string, { start, end }: Span, openers: string = OPENERS): readonly Span[] {
  const found: Span[] = []
  for (let at = start; at < end; at++) {
    if (!openers.includes(text.charAt(at))) continue
    const closer = closerOf(text, at, end)
    if (closer === -1) continue
    found.push({ start: at, end: closer + 1 })
    at = closer
  }
  return found
}
