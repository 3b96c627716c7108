import { windowAt, windowBefore } from '#core/figures/fold'

/** What a reader of English looks at: offsets of `window` count from `at`. */
export interface Context {
  readonly text: string
  readonly at: number
  readonly window: string
  /** The text in front, as far as it is free: where a hedge may stand. */
  readonly before: string
  /** The text in front, also what other figures took: where a verb of change may stand. */
  readonly clause: string
}

const AHEAD = 120
const BEHIND = 64

export function contextAt(text: string, folded: string, at: number, from: number): Context {
  const clause = windowBefore(folded, at, BEHIND)
  return { text, at, window: windowAt(folded, at, AHEAD), clause, before: clause.slice(Math.max(0, clause.length - (at - from))) }
}

/** From here on scripts are East Asian. */
const EAST_ASIAN = 0x2e80
const WORD_NEARBY = /[A-Za-z]{3}/
const NEARBY = 32

const isEastAsian = (folded: string, at: number): boolean => folded.charCodeAt(at) >= EAST_ASIAN

/** Whether Chinese stands before `at` or behind it, one space looked over. */
const isAfterChinese = (folded: string, at: number): boolean => isEastAsian(folded, folded.charAt(at - 1) === ' ' ? at - 2 : at - 1)
const isBeforeChinese = (folded: string, at: number): boolean => isEastAsian(folded, folded.charAt(at) === ' ' ? at + 1 : at)

/** Whether the number from `at` to `end` stands in English text: no Chinese beside it, and a word nearby. */
export function isEnglish(folded: string, at: number, end: number): boolean {
  if (isAfterChinese(folded, at) || isBeforeChinese(folded, end)) return false
  return WORD_NEARBY.test(windowBefore(folded, at, NEARBY)) || WORD_NEARBY.test(windowAt(folded, end, NEARBY))
}
