import { classAt, DIGIT, FEW_FORM, NONE } from '#core/figures/chinese/numeral-classes'
import { UNIT_STARTS } from '#core/figures/chinese/unit'
import { foldedAt } from '#core/figures/lexicons/folds'

/** Besides units, what may go on a figure behind one digit: 三点五, 三分之一, 三成, 三、四个, 三到五年, 三比一, 半百. */
const CONTINUATIONS = '点分成折比至到与和跟及、-~:又半多余来%‰./('
const SPACE = 0x20
/** A digit, or 几 and 数. */
const ALONE: ReadonlySet<number> = new Set([DIGIT, FEW_FORM])

const continues = new Uint8Array(0x10000)
for (const char of CONTINUATIONS + UNIT_STARTS) continues[char.charCodeAt(0)] = 1
continues[SPACE] = 1

/** What before a digit may make it a figure without a unit. */
const LEADS = '第$¥€£₩₹币元'

/**
 * Whether a Chinese digit by itself, as in 一直 or 三农, is no figure at a glance: nothing behind it goes on a number or is a unit. Most
 * candidates of a text are such.
 */
export function isMereCharacter(text: string, at: number): boolean {
  if (!ALONE.has(classAt(text, at)) || classAt(text, at + 1) !== NONE || continues[foldedAt(text, at + 1)] === 1) return false
  return at === 0 || !LEADS.includes(String.fromCharCode(foldedAt(text, at - 1)))
}
