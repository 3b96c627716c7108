import type { Span } from '#core/model/span'

/** A stretch of text that may be empty. Offsets: UTF-16 code units. */
export type Stretch = Span

/** The line that holds `offset`, without its line feed. */
export function lineAt(text: string, offset: number): Stretch {
  const end = text.indexOf('\n', offset)
  return { start: offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1, end: end === -1 ? text.length : end }
}

const isSpace = (text: string, at: number) => text.charAt(at).trim() === ''

/** `stretch` without the white space at its ends; `null` when nothing is left. */
export function trimStretch(text: string, stretch: Stretch): Span | null {
  let { start, end } = stretch
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  return start < end ? { start, end } : null
}
