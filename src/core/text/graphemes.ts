import type { Span } from '#core/model/span'

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/** Farthest that a safe border is looked for, in code units. Only a longer run of characters that all may combine is cut there. */
const WINDOW = 65_536

const ZWJ_OR_PREPEND = /[\u200D\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u0D4E]/
/** High surrogates of the blocks that hold the astral Prepend characters (Kaithi to Kawi). */
const ASTRAL_PREPEND = /[\uD804-\uD807]/

/** Characters that never combine with what stands before them, nor are built of parts: most letters, Han, kana and punctuation. */
export function neverCombines(code: number): boolean {
  return (
    code === 0x0a ||
    (code >= 0x20 && code <= 0x7e) ||
    (code >= 0xc0 && code <= 0x24f) ||
    (code >= 0x2010 && code <= 0x2027) ||
    (code >= 0x3001 && code <= 0x3029) ||
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x30a1 && code <= 0x30fa) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0xff01 && code <= 0xff5e)
  )
}

/** Whether a grapheme border at `offset` follows from its two neighbours alone (UAX #29, rules GB4, GB5, GB9b, GB11, GB999). */
function isSafeBorder(text: string, offset: number): boolean {
  if (!neverCombines(text.charCodeAt(offset))) return false
  const before = text.charCodeAt(offset - 1)
  if (neverCombines(before)) return true
  if (before === 0x0d) return text.charCodeAt(offset) !== 0x0a
  if (before >= 0xdc00 && before <= 0xdfff) return !ASTRAL_PREPEND.test(text.charAt(offset - 2))
  return !ZWJ_OR_PREPEND.test(text.charAt(offset - 1))
}

function windowStart(text: string, offset: number): number {
  const floor = Math.max(0, offset - WINDOW)
  let at = offset
  while (at > floor && !isSafeBorder(text, at)) at--
  return at
}

function windowEnd(text: string, offset: number): number {
  const ceiling = Math.min(text.length, offset + WINDOW)
  let at = offset
  while (at < ceiling && !isSafeBorder(text, at)) at++
  return at
}

/** The user-perceived character at `offset` (extended grapheme cluster, UAX #29), or `null` outside the text. */
export function graphemeAt(text: string, offset: number): Span | null {
  if (offset < 0 || offset >= text.length) return null
  const start = windowStart(text, offset)
  const end = windowEnd(text, offset + 1)
  if (end - start === 1) return { start, end }
  const segment = segmenter.segment(text.slice(start, end)).containing(offset - start)
  return segment ? { start: start + segment.index, end: start + segment.index + segment.segment.length } : null
}

/** The first grapheme border after `offset`; the end of the text from there on. */
export const nextGrapheme = (text: string, offset: number): number => graphemeAt(text, Math.max(0, offset))?.end ?? text.length

/** The last grapheme border before `offset`; 0 at the beginning. */
export const prevGrapheme = (text: string, offset: number): number => graphemeAt(text, Math.min(text.length, offset) - 1)?.start ?? 0

/** The smallest span that holds `span` and cuts no grapheme. Idempotent. */
export function snapSpan(text: string, span: Span): Span {
  const start = graphemeAt(text, span.start)?.start ?? span.start
  const last = graphemeAt(text, span.end - 1)
  return { start, end: last ? Math.max(last.end, span.end) : span.end }
}
