import { isLeadingPoint } from '#core/figures/chinese/coefficient'
import { composeFigure } from '#core/figures/chinese/compose'
import { isMereCharacter } from '#core/figures/chinese/glance'
import { judgeFigure } from '#core/figures/chinese/judge'
import { judgeNumeral } from '#core/figures/chinese/judge-numeral'
import { isInIdentifier } from '#core/figures/chinese/left'
import { ARABIC, classAt, DIGIT, NUMERAL_CHARACTERS } from '#core/figures/chinese/numeral-classes'
import { readPlain } from '#core/figures/chinese/plain'
import { bareQuantity, type Quantity, readQuantity } from '#core/figures/chinese/quantity'
import { readRatio } from '#core/figures/chinese/ratio'
import { readAround } from '#core/figures/chinese/reading'
import type { Figure } from '#core/figures/figure'
import type { FigureOptions, Recogniser, Recognition } from '#core/figures/recogniser'

const BELOW_ZERO = '零下'
const NO_FIGURES: Recognition['figures'] = []

/** Past the digits of a number that is none, so that its tail is not asked again. */
function pastRun(text: string, at: number): number {
  const numeralClass = classAt(text, at)
  let end = at + 1
  if (numeralClass === ARABIC || numeralClass === DIGIT) while (classAt(text, end) === numeralClass) end++
  return end
}

function recogniseRatio(text: string, { magnitude }: Quantity): Recognition | null {
  const ratio = magnitude.cardinal && !magnitude.own ? readRatio(text, magnitude.cardinal) : null
  return ratio && { end: ratio.end, figures: [ratio] }
}

/** 零下12℃: 零 is a sign there, read from the number. */
const isBelowZero = (text: string, at: number): boolean => text.startsWith(BELOW_ZERO, at)

const answer = (figure: Figure): Recognition => ({ end: figure.end, figures: [figure] })

/** The number alone, where it and its unit make no figure: the 2016 of 2016年. */
function recogniseNumeral(text: string, first: Quantity, from: number, options: FigureOptions): Recognition | null {
  const judgement = judgeNumeral(readAround(text, first, from))
  return judgement && answer(composeFigure(readAround(text, bareQuantity(text, first), from), judgement, options))
}

/** The whole grammar: what it says of a number is so; the straight road of plain.ts only says the same sooner. */
export function recogniseWhole(text: string, at: number, from: number, options: FigureOptions): Recognition {
  const first = isInIdentifier(text, at) && !options.numerals ? null : readQuantity(text, at)
  if (!first) return { end: pastRun(text, at), figures: NO_FIGURES }
  const ratio = recogniseRatio(text, first)
  if (ratio) return ratio
  const reading = readAround(text, first, from)
  const judgement = judgeFigure(reading)
  if (judgement) return answer(composeFigure(reading, judgement, options))
  return (options.numerals ? recogniseNumeral(text, first, from, options) : null) ?? { end: first.magnitude.end, figures: NO_FIGURES }
}

function recognise(text: string, at: number, from: number, options: FigureOptions): Recognition | null {
  if (isBelowZero(text, at)) return null
  if (!options.numerals && isMereCharacter(text, at)) return null
  if (text.charAt(at) === '.' && !isLeadingPoint(text, at)) return null
  const plain = options.numerals ? null : readPlain(text, at, from)
  return plain ?? recogniseWhole(text, at, from, options)
}

/** Numbers with their units, in Chinese and Arabic numerals: 近2000万元, 十几个, 百分之六点七八. */
export const QUANTITIES: Recogniser = { id: 'chinese.quantity', starts: `${NUMERAL_CHARACTERS}半.`, recognise }
