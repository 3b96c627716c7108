import { codeSet, isIn } from '#core/figures/code-set'
import { DIGITS, FEW, LIANG, MORE, POINT, SCALES, TENS } from '#core/figures/lexicons/numerals'

/** What a character can be in a numeral. */
export const NONE = 0
export const ARABIC = 1
export const DIGIT = 2
export const SCALE = 3
export const TEN_FORM = 4
export const FEW_FORM = 5

const CODE_UNITS = 0x10000
const FULL_WIDTH_ZERO = 0xff10

const classes = new Uint8Array(CODE_UNITS)
const values = new Uint8Array(CODE_UNITS)

function put(characters: string, numeralClass: number, value: number): void {
  for (const char of characters) {
    classes[char.charCodeAt(0)] = numeralClass
    values[char.charCodeAt(0)] = value
  }
}

DIGITS.forEach((characters, digit) => {
  put(characters, DIGIT, digit)
  put(String(digit) + String.fromCharCode(FULL_WIDTH_ZERO + digit), ARABIC, digit)
})
for (const [characters, power] of SCALES) put(characters, SCALE, power)
for (const [characters, tens] of TENS) put(characters, TEN_FORM, tens)
put(FEW, FEW_FORM, 0)

export const classAt = (text: string, at: number): number => classes[text.charCodeAt(at)] ?? NONE

/** The digit, the power of ten of a scale, or the tens of 廿 卅 卌. */
export const valueAt = (text: string, at: number): number => values[text.charCodeAt(at)] ?? 0

function isOneOf(characters: string): (text: string, at: number) => boolean {
  const set = codeSet(characters)
  return (text, at) => isIn(set, text, at)
}

export const isPoint = isOneOf(POINT)
export const isMore = isOneOf(MORE)
export const isLiang = isOneOf(LIANG)

/** Every character a numeral may begin with. */
export const NUMERAL_CHARACTERS = String.fromCharCode(...[...classes.keys()].filter((code) => classes[code] !== NONE))
