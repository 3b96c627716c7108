import { askedAt, type Dispatch, makeDispatch } from '#core/figures/dispatch'
import type { Figure } from '#core/figures/figure'
import { fold } from '#core/figures/fold'
import type { FigureOptions, Recogniser, Recognition } from '#core/figures/recogniser'
import { NUMERAL_RECOGNISERS, RECOGNISERS } from '#core/figures/recognisers'
import { isOfWholeCharacters } from '#core/figures/whole-characters'

/** ASCII letters, or'ed with 0x20. */
const LETTER_A = 0x61
const LETTER_Z = 0x7a

const isLetter = (code: number): boolean => {
  const lower = code | 0x20
  return lower >= LETTER_A && lower <= LETTER_Z
}

/** Whether `at` stands on a letter that goes on a word. */
const isInsideWord = (text: string, at: number): boolean => at > 0 && isLetter(text.charCodeAt(at)) && isLetter(text.charCodeAt(at - 1))

function firstAnswer(
  recognisers: readonly Recogniser[],
  text: string,
  at: number,
  from: number,
  options: FigureOptions,
  folded: string,
): Recognition | null {
  for (let next = 0; next < recognisers.length; next++) {
    const recognition = recognisers[next]?.recognise(text, at, from, options, folded)
    if (recognition && recognition.end > at) return recognition
  }
  return null
}

/** One pass from left to right: jumps from candidate to candidate, and what a recogniser claims is not looked at again. */
export function scan(dispatch: Dispatch, text: string, options: FigureOptions): readonly Figure[] {
  const found: Figure[] = []
  const folded = fold(text)
  const { classes } = dispatch
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const startClass = classes[text.charCodeAt(at)] ?? 0
    if (startClass === 0 || isInsideWord(text, at)) continue
    const asked = askedAt(dispatch, startClass, folded, at)
    const recognition = asked.length === 0 ? null : firstAnswer(asked, text, at, from, options, folded)
    if (!recognition) continue
    for (const figure of recognition.figures) if (isOfWholeCharacters(text, figure)) found.push(figure)
    from = recognition.end
    at = recognition.end - 1
  }
  return found
}

const figures = makeDispatch(RECOGNISERS)
const numerals = makeDispatch(NUMERAL_RECOGNISERS)

/** The figures of `text` in reading order, without overlaps. Never throws; linear in the length of the text. */
export const findFigures = (text: string, options: FigureOptions = { numerals: false }): readonly Figure[] =>
  scan(options.numerals ? numerals : figures, text, options)
