import type { Span } from '#core/model/span'

export interface Word extends Span {
  readonly text: string
  readonly lower: string
  /** Begins with a capital. */
  readonly capital: boolean
  /** What stands between it and the word before: a space when they belong together. */
  readonly gap: string
}

const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a

const WORD = /[\p{L}\p{N}][\p{L}\p{N}]*(?:['’&.-][\p{L}\p{N}]+)*/gu

/** The words of a stretch. Offsets are of the whole text. */
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
      capital: isCapital(word.charCodeAt(0)) || (word.charCodeAt(0) > 0x7f && /^\p{Lu}/u.test(word)),
      gap: text.slice(before, at),
    })
    before = at + word.length
  }
  return words
}

const read = new WeakMap<Span, readonly Word[]>()

/** The words of a sentence, which every English rule asks for: read once for each sentence. */
export function wordsOf(text: string, sentence: Span): readonly Word[] {
  const words = read.get(sentence) ?? wordsIn(text, sentence)
  read.set(sentence, words)
  return words
}

/** Whether the word stands right after the one before it, without punctuation. */
export const follows = (word: Word | undefined): boolean => word !== undefined && /^(?:['’]?[ \u00a0]+[£$€¥]?| & )$/.test(word.gap)

const SCALES = new Set(['million', 'billion', 'trillion', 'm', 'bn', 'k'])
const AMOUNT = /^\d[\d.,]*(?:m|bn|k|tn)?$/i

/** 1 where a sign of currency stands right before the word, else 0. */
export const currencyLength = (word: Word | undefined): number => (word && /[£$€¥]$/.test(word.gap) ? 1 : 0)

/** How many words of an amount of money end before the word at `index`: a £9m fund, a $12 million plan. */
export function moneyBefore(words: readonly Word[], index: number): number {
  const scaled = SCALES.has(words[index - 1]?.lower ?? '') ? 1 : 0
  const amount = words[index - 1 - scaled]
  return amount && AMOUNT.test(amount.text) && currencyLength(amount) > 0 ? 1 + scaled : 0
}
