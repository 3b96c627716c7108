import { codeSet, isIn } from '#core/figures/code-set'
import { MODELS, QUANTITY_PREFIXES } from '#core/figures/decoys/names-with-numbers'
import { unfold, windowAt } from '#core/figures/fold'
import { isDigitAt, numeralRunEnd } from '#core/figures/numeral-run'
import type { Recogniser } from '#core/figures/recogniser'
import { matchAt, sticky } from '#core/figures/sticky'

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const DIGITS = '0123456789'

/** Everything an address may contain; Chinese text and closing punctuation end it. */
const ADDRESS = "[A-Za-z0-9\\-._~:/?#@!$&*+,;=%']"
const URL = sticky(`(?:https?|ftps?|file)://${ADDRESS}+|www\\.${ADDRESS}+`)
const DOMAIN = sticky(
  `[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.(?:com|cn|net|org|gov|edu|io|html?|pdf|docx?|xlsx?|jpg|png)(?![A-Za-z0-9])(?:/${ADDRESS}*)?`,
)
const EMAIL = sticky('[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*')
/** 2.0.1 and 192.168.1.20, with a port or a mask. */
const DOTTED = sticky('\\d{1,5}(?:\\.\\d{1,5}){2,}(?:[:/]\\d{1,5})?(?![\\d.]\\d)')
/** GB/T 15835-2011, ISO 9001: designations of standards. */
const STANDARD = sticky('(?:[A-Z]{2,4}(?:/[A-Z]{1,2})|GB|ISO|IEC|IEEE|DIN|ASTM|RFC|EN|CNS|JIS) ?\\d+(?:\\.\\d+)*(?:[-—:]\\d{4})?')
const LETTERS_FIRST = sticky('([A-Za-z]+)[-_/.·]?\\d[A-Za-z0-9]*(?:[-_/.+][A-Za-z0-9]+)*')
/** 9a1-677, 16a3c: digits, letters and digits again, but not 2e5 nor 5k-20k. */
const MIXED = sticky('\\d+[A-Za-z]+\\d[A-Za-z0-9]*(?:[-_][A-Za-z0-9]+)*|\\d{7,}[A-Za-z]+[A-Za-z0-9]*')
const EXPONENT = sticky('\\d+[eE]\\d+(?![A-Za-z0-9])')
/** 0571, 007: a number does not begin with a zero. */
const LEADING_ZERO = sticky('0\\d{2,}(?![\\d.]*[.%])')
const MODEL = sticky(`(?:${MODELS})(?![A-Za-z0-9])|24/7(?!\\d)`)

const SHORT = 48
const LONG = 256

const endOf = (patterns: readonly RegExp[], window: string): number => {
  for (const pattern of patterns) {
    const match = matchAt(pattern, window, 0)
    if (match) return match[0].length
  }
  return 0
}

const GOES_ON = codeSet(`${LETTERS}${DIGITS}.`)
const ADDRESS_SIGNS = codeSet(`${LETTERS}.@_/-`)
const GOES_ON_AS_ADDRESS = codeSet(`${LETTERS}${DIGITS}.@_/%+-`)
const POINT = codeSet('.')

/** The end of an address; the signs that it cannot do without are looked for first. */
function addressEnd(window: string): number {
  const url = endOf([URL], window)
  if (url > 0) return url
  return (window.includes('@') && endOf([EMAIL], window)) || (window.includes('.') && endOf([DOMAIN], window)) || 0
}

/** Letters with a number behind them: G20, PM2.5, v2.0, COVID-19; not RMB100. */
function lettersFirst(window: string): number {
  const match = matchAt(LETTERS_FIRST, window, 0)
  return match && !QUANTITY_PREFIXES.has((match[1] ?? '').toUpperCase()) ? match[0].length : 0
}

const digitsFirst = (window: string): number => (matchAt(EXPONENT, window, 0) ? 0 : endOf([MODEL, DOTTED, MIXED, LEADING_ZERO], window))

const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a

const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a

/** Whether something other than plain words follows the letters at `at`. */
function goesOn(folded: string, at: number): boolean {
  let end = at
  while (end - at < SHORT && isLetter(folded.charCodeAt(end))) end++
  return (
    /[^\s，。、；,;)）"'”’!?！？]/.test(folded.charAt(end)) ||
    (folded.charAt(end) === ' ' && end - at <= 4 && isCapital(folded.charCodeAt(at)))
  )
}

/** 33.33万 and 9.4%: a number whose decimals are the last of it. */
function isDecimal(folded: string, at: number, point: number): boolean {
  if (point - at > 1 && folded.charAt(at) === '0') return false
  const end = numeralRunEnd(folded, point + 1, SHORT)
  return !isIn(GOES_ON_AS_ADDRESS, folded, folded.charAt(end) === '%' ? end + 1 : end)
}

/** Whether the digits at `at` are followed by a letter or a point, or begin with a zero. */
function digitsGoOn(folded: string, at: number): boolean {
  const end = numeralRunEnd(folded, at, SHORT)
  if (isIn(POINT, folded, end) && isDecimal(folded, at, end)) return false
  return folded.charAt(at) === '0' || isIn(ADDRESS_SIGNS, folded, end)
}

/** Addresses on the web, e-mail and network addresses, designations, versions and models: letters and digits that name a thing. */
export const identifier: Recogniser = {
  id: 'decoy.identifier',
  starts: unfold(LETTERS + DIGITS),
  beside: { behind: `${LETTERS}.@_/-`, before: '' },
  recognise: (_text, at, _from, { numerals }, folded) => {
    const startsWithLetter = !isDigitAt(folded, at)
    if (isIn(GOES_ON, folded, at - 1) || !(startsWithLetter ? goesOn(folded, at) : digitsGoOn(folded, at))) return null
    const address = addressEnd(windowAt(folded, at, LONG))
    if (address > 0) return { end: at + address, figures: [] }
    if (numerals && !startsWithLetter) return null
    const window = windowAt(folded, at, SHORT)
    const end = startsWithLetter ? endOf([STANDARD], window) || lettersFirst(window) : digitsFirst(window)
    return end > 0 ? { end: at + end, figures: [] } : null
  },
}
