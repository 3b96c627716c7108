import type { Approx } from '#core/figures/figure'

/** Before a number, lower case; `|` between phrases. */
const BEFORE: Readonly<Record<Approx, string>> = {
  about: 'about|around|approximately|approx\\.?|roughly|some|circa|an estimated|estimated|in the region of|or thereabouts',
  nearly: 'nearly|almost|close to|just under|just short of|nearing|approaching|well-nigh',
  'more-than':
    'more than|over|above|in excess of|exceeding|exceeded|exceeds|upwards of|greater than|higher than|larger than|just over|well over|surpassing|surpassed|topping|topped',
  'at-least': 'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of',
  'at-most': `at most|at the most|(?<!\\b(?:go|goes|went|gone|going|rose|climbed|shot|jumped|crept|moved|came|back) )up to|within|as many as|as much as|no more than|not more than|a maximum of|maximum of`,
  'less-than': 'fewer than|less than|lower than|smaller than|below|under|short of',
}

/** After a number. */
const AFTER: readonly (readonly [Approx, string])[] = [
  ['at-least', ' or more| and over| or over| and above| or above| and older| or older|\\+|-plus'],
  ['at-most', ' or fewer| or less| or under| and under| or below'],
  ['about', ' or so|-odd|-ish'],
]

const phrases = Object.entries(BEFORE) as readonly (readonly [Approx, string])[]

/** Ends where the number begins; every alternative needs a word break before it. */
const BEFORE_PATTERN = new RegExp(`(?:^|[^A-Za-z-])(${phrases.map(([, words]) => words).join('|')}) (?:the |a |an )?$`, 'i')
const EXACT = phrases.map(([approx, words]) => [approx, new RegExp(`^(?:${words})$`, 'i')] as const)
const AFTER_PATTERN = new RegExp(`(?:${AFTER.map(([, words]) => `(${words})`).join('|')})(?![A-Za-z0-9])`, 'y')

export interface Hedge {
  readonly approx: Approx
  /** Code units it takes, with the space between it and the number. */
  readonly length: number
  readonly words: string
}

/** The hedge that ends `before`, the text in front of the number. More than beats the shorter than. */
export function hedgeEnding(before: string): Hedge | null {
  const match = BEFORE_PATTERN.exec(before)
  const words = match?.[1]
  if (!match || words === undefined) return null
  const approx = EXACT.find(([, pattern]) => pattern.test(words))?.[0]
  return approx ? { approx, words, length: before.length - match.index - match[0].indexOf(words) } : null
}

/** The hedge that begins at `at`, behind the number. */
export function hedgeBeginning(window: string, at: number): Hedge | null {
  AFTER_PATTERN.lastIndex = at
  const match = AFTER_PATTERN.exec(window)
  const index = match ? match.slice(1).findIndex((words) => words !== undefined) : -1
  const approx = AFTER[index]?.[0]
  return match && approx ? { approx, words: match[0], length: match[0].length } : null
}
