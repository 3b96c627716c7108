import { closerOf } from '#core/initiatives/outline/marks'
import type { Span } from '#core/model/span'

const OPENERS = '“「『'
const patterns = new Map<string, RegExp>()

function patternOf(openers: string): RegExp {
  const pattern = patterns.get(openers) ?? new RegExp(`[${openers}]`, 'g')
  patterns.set(openers, pattern)
  pattern.lastIndex = 0
  return pattern
}

/** Quotations of a sentence in order, marks included; what one holds is not looked into. */
export function quotationsIn(text: string, { start, end }: Span, openers: string = OPENERS): readonly Span[] {
  const found: Span[] = []
  const opener = patternOf(openers)
  const words = text.slice(start, end)
  for (let mark = opener.exec(words); mark; mark = opener.exec(words)) {
    const closer = closerOf(text, start + mark.index, end)
    if (closer === -1) continue
    found.push({ start: start + mark.index, end: closer + 1 })
    opener.lastIndex = closer + 1 - start
  }
  return found
}
