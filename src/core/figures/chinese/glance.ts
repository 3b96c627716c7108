import { classAt, DIGIT, FEW_FORM, NONE, NUMERAL_CHARACTERS } from '#core/figures/chinese/numeral-classes'
import { UNIT_STARTS } from '#core/figures/chinese/unit'
import { codeSet, holds, isIn } from '#core/figures/code-set'
import { foldedAt } from '#core/figures/lexicons/folds'

/** Besides units, what may go on a figure behind one digit: 三点五, 三分之一, 三成, 三、四个, 三到五年, 三比一, 半百. */
const CONTINUATIONS = '点分成折比至到与和跟及、-~:又半多余来%‰./('
/** A digit, or 几 and 数. */
const isAlone = (numeralClass: number): boolean => numeralClass === DIGIT || numeralClass === FEW_FORM

/** What joins the digit with another number only. */
const JOINS = codeSet('至到与和跟及、')
const JOINED = codeSet(`半. （(${NUMERAL_CHARACTERS}`)

const CONTINUES = codeSet(`${CONTINUATIONS} ${UNIT_STARTS}`)

/** What before a digit may make it a figure without a unit. */
const LEADS = codeSet('第$¥€£₩₹币元')

/**
 * Whether a Chinese digit by itself, as in 一直 or 三农, is no figure at a glance: nothing behind it goes on a number or is a unit. Most
 * candidates of a text are such.
 */
export function isMereCharacter(text: string, at: number): boolean {
  if (!isAlone(classAt(text, at)) || classAt(text, at + 1) !== NONE) return false
  const next = foldedAt(text, at + 1)
  if (holds(JOINS, next) ? isIn(JOINED, text, at + 2) : holds(CONTINUES, next)) return false
  return !holds(LEADS, foldedAt(text, at - 1))
}
