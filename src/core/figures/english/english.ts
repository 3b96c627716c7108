import { readAge } from '#core/figures/english/age'
import { type Context, contextAt, isEnglish } from '#core/figures/english/context'
import { CURRENCY_PREFIXES } from '#core/figures/english/currencies'
import { readFraction } from '#core/figures/english/fraction'
import { readIndefinite } from '#core/figures/english/indefinite'
import { readMultiple } from '#core/figures/english/multiple'
import { NAMING_WORDS } from '#core/figures/english/named-numbers'
import { MULTIPLYING, ORDINALS, SMALL_NUMBERS, TENS } from '#core/figures/english/number-words'
import { readQuantity } from '#core/figures/english/quantity'
import { readRank } from '#core/figures/english/rank'
import { isDigitAt, numeralRunEnd } from '#core/figures/numeral-run'
import { NOT_EAST_ASIAN, type Recogniser, type Recognition } from '#core/figures/recogniser'

/** The words that a quantity may begin with, in lower case. */
const OPENERS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  ...MULTIPLYING.keys(),
  ...ORDINALS.keys(),
  ...'a an half hundreds thousands millions billions tens dozens several twice twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold twelvefold twentyfold hundredfold thousandfold'.split(
    ' ',
  ),
  ...CURRENCY_PREFIXES.map(([prefix]) => prefix.replace('$', '').toLowerCase()).filter((prefix) => /^[a-z]/.test(prefix)),
])

const LONGEST_WORD = 16
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const INITIALS = [...new Set([...OPENERS].map((word) => word.charAt(0)))].join('')
const SIGNS = '$£€¥₩₹₽'

const isLetter = (code: number): boolean => (code | 0x20) >= LETTERS.charCodeAt(0) && (code | 0x20) <= LETTERS.charCodeAt(25)

function wordAt(folded: string, at: number): string {
  let end = at
  while (end - at < LONGEST_WORD && isLetter(folded.charCodeAt(end))) end++
  return folded.slice(at, end).toLowerCase()
}

/** Chapter 3, iPhone 15, No. 5: the word before makes it a name. */
function isNamed({ clause }: Context): boolean {
  const word = /([A-Za-z]+)[.:]? (?:no\.? )?#?$/i.exec(clause)?.[1]
  return word !== undefined && NAMING_WORDS.has(word.toLowerCase())
}

const GOES_ON = /(?:[A-Za-z0-9.:/#]|[A-Za-z0-9]-)$/

function mayBeDigits(folded: string, at: number): boolean {
  return isEnglish(folded, at, numeralRunEnd(folded, at, LONGEST_WORD)) && !GOES_ON.test(folded.slice(Math.max(0, at - 2), at))
}

function mayBegin(folded: string, at: number): boolean {
  if (isDigitAt(folded, at)) return mayBeDigits(folded, at)
  if (isLetter(folded.charCodeAt(at))) {
    const word = wordAt(folded, at)
    return OPENERS.has(word) && isEnglish(folded, at, at + word.length)
  }
  const end = numeralRunEnd(folded, at + 1, LONGEST_WORD)
  return end > at + 1 && isEnglish(folded, at, end)
}

const DECIMAL = /^\d+(?:[.,]\d+)*/

const read = (context: Context, numerals: boolean): Recognition | null =>
  readFraction(context) ??
  readRank(context) ??
  readAge(context) ??
  readMultiple(context) ??
  readIndefinite(context) ??
  readQuantity(context, numerals)

/** Quantities in English text. */
export const english: Recogniser = {
  id: 'english',
  starts: `0123456789${SIGNS}${INITIALS}${INITIALS.toUpperCase()}`,
  beside: { behind: NOT_EAST_ASIAN, before: '' },
  recognise: (text, at, from, { numerals }, folded) => {
    if (!mayBegin(folded, at)) return null
    const context = contextAt(text, folded, at, from)
    if (!isNamed(context)) return read(context, numerals)
    const number = DECIMAL.exec(context.window)
    return number ? { end: at + number[0].length, figures: [] } : null
  },
}
