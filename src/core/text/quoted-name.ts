import type { Span } from '#core/model/span'

const CLOSER_OF: ReadonlyMap<string, string> = new Map([
  ['《', '》'],
  ['〈', '〉'],
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
])
const OPENER_OF: ReadonlyMap<string, string> = new Map([...CLOSER_OF].map(([open, close]) => [close, open]))

/** A quotation that holds one of these is a sentence somebody said, not a name. */
const SPEECH = /[。！？]/

/** Longest name, marks included, in code units. Longer quotations are speech. */
const LONGEST = 64

/** The mark that opens what encloses `offset`, not farther than LONGEST before it; -1 when there is none in the line. */
function openerBefore(text: string, offset: number): number {
  const closed: string[] = []
  for (let at = offset; at >= 0 && offset - at < LONGEST; at--) {
    const char = text.charAt(at)
    if (char === '\n') return -1
    const opener = at < offset ? OPENER_OF.get(char) : undefined
    if (opener) closed.push(opener)
    else if (closed.at(-1) === char) closed.pop()
    else if (CLOSER_OF.has(char) && closed.length === 0) return at
  }
  return -1
}

/** The mark that closes what `opener` opened, not farther than LONGEST after it; -1 when there is none in the line. */
function closerAfter(text: string, opener: number): number {
  const open: string[] = []
  for (let at = opener; at < text.length && at - opener < LONGEST; at++) {
    const char = text.charAt(at)
    if (char === '\n') return -1
    const closer = CLOSER_OF.get(char)
    if (closer) open.push(closer)
    else if (open.at(-1) === char && open.pop() && open.length === 0) return at
  }
  return -1
}

/**
 * The innermost short quoted name at `offset`, its marks included: 《…》 〈…〉 “…” ‘…’ 「…」 『…』 within one line. An offset on a mark
 * counts as inside. `null` when nothing encloses it, or only speech or something longer than a name.
 */
export function quotedNameAt(text: string, offset: number): Span | null {
  const start = openerBefore(text, offset)
  if (start === -1) return null
  const end = closerAfter(text, start)
  return end >= offset && !SPEECH.test(text.slice(start, end)) ? { start, end: end + 1 } : null
}
