import { add, type Decimal, decimalOf, fromDigits, multiply, timesTen, ZERO } from '#core/figures/decimal'
import { MONEY_SCALES, SCALE_ABBREVIATIONS, SCALES, SMALL_NUMBERS, TENS } from '#core/figures/english/number-words'
import { matchAt, sticky } from '#core/figures/sticky'

export interface NumberRead {
  readonly value: Decimal
  readonly end: number
  readonly isInWords: boolean
  /** Power of ten of the scale word, 0 where there is none: of both ends of 3-5 million. */
  readonly scale: number
  /** `1,000` and `12 million` can be nothing but amounts; `12` could be a year or a name. */
  readonly isAmount: boolean
}

const DIGITS = sticky('(\\d{1,3}(?:,\\d{3})+(?![\\d,]*\\d)|\\d+)(?:\\.(\\d+))?|\\.(\\d+)')
const FRACTION = sticky('[½¼¾]')
const SCALE_WORD = sticky('[ -]?(hundred|thousand|million|billion|trillion|mn|mln|bn|bln|tn|trn)s?(?![A-Za-z])')
const MONEY_SCALE = sticky('([kmMbBt])(?![A-Za-z0-9/²³])')
/** 2.5m people; 2.5m alone are metres. */
const COUNTED_MILLIONS = sticky('([mb])(?= (?:people|children|men|women|[a-z]{3,}s)(?![A-Za-z]))')
const THOUSANDS = sticky('([kK])(?![A-Za-z0-9/])')
const WORD = sticky('[A-Za-z]+')
const JOINT = sticky('(?:-| and | )(?=[A-Za-z])')

const HALF = fromDigits('5', 1)
const FRACTIONS: Readonly<Record<string, Decimal>> = {
  '½': HALF,
  '¼': fromDigits('25', 2),
  '¾': fromDigits('75', 2),
}
const DOZEN = 12
/** Most words of one number. */
const MOST_WORDS = 16

function scaleAfter(window: string, at: number, isMoney: boolean): { readonly power: number; readonly end: number } {
  const word = matchAt(SCALE_WORD, window, at)
  if (word) {
    const name = (word[1] ?? '').toLowerCase()
    return { power: SCALES.get(name) ?? SCALE_ABBREVIATIONS.get(name) ?? 0, end: at + word[0].length }
  }
  const sign = isMoney ? matchAt(MONEY_SCALE, window, at) : (matchAt(THOUSANDS, window, at) ?? matchAt(COUNTED_MILLIONS, window, at))
  return sign ? { power: MONEY_SCALES.get((sign[1] ?? '').replace('K', 'k')) ?? 0, end: at + sign[0].length } : { power: 0, end: at }
}

/** 12.5 million, 2bn, 300, 1,000. */
function readDigits(window: string, at: number, isMoney: boolean): NumberRead | null {
  const match = matchAt(DIGITS, window, at)
  if (!match) return null
  const [whole, integer = '0', decimals, only] = match
  const fraction = decimals ?? only ?? ''
  const plain = fromDigits(integer.replaceAll(',', '') + fraction, fraction.length)
  const vulgar = matchAt(FRACTION, window, at + whole.length)
  const value = vulgar ? add(plain, FRACTIONS[vulgar[0]] ?? ZERO) : plain
  const scale = scaleAfter(window, at + whole.length + (vulgar?.[0].length ?? 0), isMoney)
  return {
    value: timesTen(value, scale.power),
    end: scale.end,
    isInWords: false,
    scale: scale.power,
    isAmount: scale.power > 0 || integer.includes(','),
  }
}

/** What has been read of a number in words: `group` below a thousand, and what larger scales gave before it. */
interface Sum {
  readonly total: Decimal
  readonly group: Decimal
  readonly last: 'small' | 'tens' | 'scale' | null
  readonly scale: number
}

const hundredOf = (group: Decimal): Decimal => timesTen(group.coefficient === 0n ? decimalOf(1) : group, 2)

/** `sum` with one more word, or `null` when the word does not go on the number. */
function plusWord(sum: Sum, word: string): Sum | null {
  const small = SMALL_NUMBERS.get(word)
  if (small !== undefined) {
    const fits = sum.last === null || sum.last === 'scale' || (sum.last === 'tens' && small > 0 && small < 10)
    return fits ? { ...sum, group: add(sum.group, decimalOf(small)), last: 'small' } : null
  }
  const tens = TENS.get(word)
  if (tens !== undefined)
    return sum.last === null || sum.last === 'scale' ? { ...sum, group: add(sum.group, decimalOf(tens)), last: 'tens' } : null
  const power = SCALES.get(word)
  if (power === undefined || sum.last === null) return null
  if (power === 2) return { ...sum, group: hundredOf(sum.group), last: 'scale', scale: Math.max(sum.scale, power) }
  return { total: add(sum.total, timesTen(sum.group, power)), group: ZERO, last: 'scale', scale: Math.max(sum.scale, power) }
}

/** half an hour: the unit is the one that is halved. */
const HALF_OF_UNIT = sticky(
  '[Hh]alf an?(?= (?:second|minute|hour|day|week|month|year|decade|century|mile|kilomet|met|lit|pint|gallon|acre|hectare|pound|kilo|ton|per|degree))',
)

function readHalf(window: string, at: number): NumberRead | null {
  const match = matchAt(HALF_OF_UNIT, window, at)
  return match && { value: HALF, end: at + match[0].length, isInWords: true, scale: 0, isAmount: false }
}

/** a hundred, half a million, a dozen, two dozen. */
function readArticle(window: string, at: number): NumberRead | null {
  const match = matchAt(ARTICLE, window, at)
  if (!match) return null
  const [whole, half, , name = ''] = match
  const one = half ? HALF : decimalOf(1)
  const word = name.toLowerCase()
  const power = SCALES.get(word)
  const value = power === undefined ? multiply(one, decimalOf(DOZEN)) : timesTen(one, power)
  return { value, end: at + whole.length, isInWords: true, scale: power ?? 1, isAmount: true }
}
const ARTICLE = sticky('(?:([Hh]alf) (an? )?|[Aa]n? )(hundred|thousand|million|billion|trillion|dozen)(?![A-Za-z])')
const DOZENS = sticky('[ -]dozen(?![A-Za-z])')
const AND_A_HALF = sticky(' and a half(?![A-Za-z])')

/** twenty-five thousand three hundred and four; at most sixteen words. */
function readWords(window: string, at: number): NumberRead | null {
  let sum: Sum = { total: ZERO, group: ZERO, last: null, scale: 0 }
  let end = at
  let next = at
  for (let words = 0; words < MOST_WORDS; words++) {
    const word = matchAt(WORD, window, next)?.[0]
    const longer = word === undefined ? null : plusWord(sum, word.toLowerCase())
    if (!word || !longer) break
    sum = longer
    end = next + word.length
    const joint = matchAt(JOINT, window, end)
    if (!joint || (joint[0] === ' and ' && sum.last !== 'scale')) break
    next = end + joint[0].length
  }
  if (end === at) return null
  return { value: add(sum.total, sum.group), end, isInWords: true, scale: sum.scale, isAmount: sum.scale > 0 }
}

/** two dozen, two and a half. */
function withTail(window: string, number: NumberRead): NumberRead {
  const dozen = matchAt(DOZENS, window, number.end)
  if (dozen) return { ...number, value: multiply(number.value, decimalOf(DOZEN)), end: number.end + dozen[0].length, isAmount: true }
  const half = matchAt(AND_A_HALF, window, number.end)
  if (!half) return number
  const end = number.end + half[0].length
  const scale = number.scale === 0 ? scaleAfter(window, end, false) : { power: 0, end }
  return { ...number, value: timesTen(add(number.value, HALF), scale.power), end: scale.end, scale: scale.power, isAmount: true }
}

/** The number that begins at `at`, in digits or in words. */
export function readNumber(window: string, at: number, isMoney: boolean): NumberRead | null {
  const number = readDigits(window, at, isMoney) ?? readHalf(window, at) ?? readArticle(window, at) ?? readWords(window, at)
  return number && withTail(window, number)
}
