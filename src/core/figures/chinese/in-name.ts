/** Longest quotation that is taken for a name, in code units. */
const LONGEST_NAME = 16
const QUOTES: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['《', '》'],
  ['「', '」'],
  ['『', '』'],
  ['〈', '〉'],
  ['‘', '’'],
]
const SENTENCE_MARKS = '，。！？；\n'

/** The mark that opens what stands at `start`; -1 when none does so nearby. */
function openerBefore(text: string, start: number, open: string, close: string): number {
  for (let at = start - 1; at >= 0 && start - at <= LONGEST_NAME; at--) {
    const char = text.charAt(at)
    if (char === open) return at
    if (char === close || SENTENCE_MARKS.includes(char)) return -1
  }
  return -1
}

function isClosed(text: string, opener: number, end: number, close: string): boolean {
  for (let at = end; at < text.length && at - opener <= LONGEST_NAME; at++) {
    const char = text.charAt(at)
    if (char === close) return true
    if (SENTENCE_MARKS.includes(char)) return false
  }
  return false
}

/** Whether a short quoted name encloses the figure: “班前一刻钟”. */
export const isInName = (text: string, start: number, end: number): boolean =>
  QUOTES.some(([open, close]) => {
    const opener = openerBefore(text, start, open, close)
    return opener !== -1 && isClosed(text, opener, end, close)
  })
