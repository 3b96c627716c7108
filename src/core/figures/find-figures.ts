import type { Figure } from '#core/figures/figure'
import type { Recogniser } from '#core/figures/recogniser'

/** The first that recognises something wins: dates and what only looks like a number claim their characters before numbers do. */
const RECOGNISERS: readonly Recogniser[] = []

export interface FigureOptions {
  /** Every numeral, also without a unit. */
  readonly numerals: boolean
}

/** The figures of `text` in reading order, without overlaps. Never throws; linear in the length of the text. */
export function findFigures(text: string, _options: FigureOptions = { numerals: false }): readonly Figure[] {
  const found: Figure[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    for (const recogniser of RECOGNISERS) {
      const recognition = recogniser.recognise(text, at, from)
      if (!recognition) continue
      found.push(...recognition.figures)
      from = recognition.end
      at = recognition.end - 1
      break
    }
  }
  return found
}
