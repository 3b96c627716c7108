/** Pairs that hold a name or an aside together: no clause ends inside them. */
const CLOSER_OF: ReadonlyMap<string, string> = new Map([
  ['《', '》'],
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['（', '）'],
  ['(', ')'],
])

/** Longest that stands between two marks, in code units; what is longer is speech or a mark without its partner. */
const LONGEST_PAIR = 64

export const PAIR_OPENERS = [...CLOSER_OF.keys()].join('')

export const SENTENCE_END = '。！？!?'

export const isSentenceEnd = (char: string): boolean => char !== '' && SENTENCE_END.includes(char)

/** Where the pair opened at `at` is closed, before any sentence ends; -1 when it is not. */
export function closerOf(text: string, at: number, end: number): number {
  const opener = text.charAt(at)
  const closer = CLOSER_OF.get(opener)
  if (!closer) return -1
  const limit = Math.min(end, at + LONGEST_PAIR)
  let depth = 0
  for (let i = at; i < limit; i++) {
    const char = text.charAt(i)
    if (isSentenceEnd(char) && i + 1 < limit && text.charAt(i + 1) !== closer) return -1
    if (char === opener) depth++
    else if (char === closer && --depth === 0) return i
  }
  return -1
}
