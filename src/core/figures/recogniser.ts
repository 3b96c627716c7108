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

/** Small, pure, and linear in what it reads: no recogniser looks further than it claims but for a bounded stretch. */
export interface Recogniser {
  readonly id: string
  /** The characters (of one code unit each) that it is asked at. At an ASCII letter only where a word begins. */
  readonly starts: string
  /**
   * Asked at `at`; what stands before `from` belongs to earlier recognitions and line breaks end every context. `null` when it is not
   * for this recogniser. `folded` is the text in simplified characters and half width, offset for offset.
   */
  readonly recognise: (text: string, at: number, from: number, options: FigureOptions, folded: string) => Recognition | null
}
