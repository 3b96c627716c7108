import type { Figure } from '#core/figures/figure'

/** What a recogniser found: it claims the text up to `end`, for figures, or for none when the text only looks like a quantity. */
export interface Recognition {
  /** UTF-16 code units, exclusive; after the offset the recogniser was asked at. */
  readonly end: number
  readonly figures: readonly Figure[]
}

export interface FigureOptions {
  /** Every numeral, also without a unit and inside a date, and nothing read into it: 500多亿 has no upper bound. */
  readonly numerals: boolean
}

/** What must stand beside a number, all of it folded: right behind its digits or Han numerals (one space looked over), or right before them. */
export interface Beside {
  readonly behind: string
  readonly before: string
}

/** Small, pure, and linear in what it reads: no recogniser looks further than it claims but for a bounded stretch. */
export interface Recogniser {
  readonly id: string
  /** The characters (of one code unit each) that it is asked at. At an ASCII letter only where a word begins. */
  readonly starts: string
  /**
   * Spares it the places where it has nothing to say: of numbers it is asked at those beside such characters only. Numbers of eight digits and
   * more, and those that begin with a zero, are put to it all the same.
   */
  readonly beside?: Beside
  /** The same of everything but what `beside` speaks of: the first two characters, folded. */
  readonly pairs?: readonly string[]
  /**
   * Asked at `at`; what stands before `from` belongs to earlier recognitions and line breaks end every context. `null` when it is not
   * for this recogniser. `folded` is the text in simplified characters and half width, offset for offset.
   */
  readonly recognise: (text: string, at: number, from: number, options: FigureOptions, folded: string) => Recognition | null
}

/** Every pair of one of `firsts` and one of `seconds`. */
export const pairsOf = (firsts: string, seconds: string): readonly string[] =>
  [...firsts].flatMap((first) => [...seconds].map((second) => first + second))

/** All code units before the scripts of East Asia: what stands beside a number in English. */
export const NOT_EAST_ASIAN = String.fromCharCode(...Array(0x2e80).keys())
