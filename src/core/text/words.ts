import type { Span } from '#core/model/span'

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** No word goes over these, so that a window between two of them is segmented as the whole text would be. */
const STOP = /[\s，。！？；：、…“”‘’「」『』《》〈〉（）【】!?;()[\]{}]/
/** Longest stretch without any of them, in code units, on each side of the offset. */
const REACH = 256

/** The word at `offset` by the platform's dictionary (Intl.Segmenter, 'zh'); `null` on punctuation, white space and outside the text. */
export function wordAt(text: string, offset: number): Span | null {
  if (offset < 0 || offset >= text.length || STOP.test(text.charAt(offset))) return null
  let start = offset
  let end = offset + 1
  while (start > 0 && offset - start < REACH && !STOP.test(text.charAt(start - 1))) start--
  while (end < text.length && end - offset < REACH && !STOP.test(text.charAt(end))) end++
  const segment = segmenter.segment(text.slice(start, end)).containing(offset - start)
  if (!segment?.isWordLike) return null
  return { start: start + segment.index, end: start + segment.index + segment.segment.length }
}
