import type { Span } from '#core/model/span'

export interface Word extends Span {
  readonly text: string
  readonly lower: string
  /** Begins with a capital. */
  readonly capital: boolean
  /** What stands between it and the word before: a space when they belong together. */
  readonly gap: string
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}]*(?:['’&.-][\p{L}\p{N}]+)*/gu

/** The words of a sentence. Offsets are of the whole text. */
export function wordsIn(text: string, { start, end }: Span): readonly Word[] {
  const words: Word[] = []
  let before = start
  for (const { 0: word, index } of text.slice(start, end).matchAll(WORD)) {
    const at = start + index
    words.push({
      start: at,
      end: at + word.length,
      text: word,
      lower: word.toLowerCase(),
      capital: /^\p{Lu}/u.test(word),
      gap: text.slice(before, at),
    })
    before = at + word.length
  }
  return words
}

/** Whether the word stands right after the one before it, without punctuation. */
export const follows = (word: Word | undefined): boolean => word !== undefined && /^(?:[ \u00a0]+| & )$/.test(word.gap)
