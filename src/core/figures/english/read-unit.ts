import { CURRENCY_WORDS } from '#core/figures/english/currencies'
import { NOT_PLURALS, PLURALS, STOP_WORDS } from '#core/figures/english/nouns'
import { MOST_UNIT_WORDS, UNITS } from '#core/figures/english/units'
import type { FigureKind } from '#core/figures/figure'
import { matchAt, sticky } from '#core/figures/sticky'

/** What a number measures or counts, as offsets of the window. */
export interface UnitRead {
  readonly start: number
  readonly end: number
  readonly kind: FigureKind
  readonly code: string | null
  /** small firms of 300 small firms; the unit is its last word. */
  readonly phraseStart: number
  readonly isNoun: boolean
  readonly isSingular: boolean
  /** Five-Year Plan. */
  readonly isName: boolean
}

const SIGN = sticky(' ?(?:%|‰|° ?[CF]?(?![A-Za-z]))')
const WORD = sticky("[A-Za-zμ²³/]+(?:[-'’.][A-Za-z]+)*[²³]?")
/** five-year, 10-day, 3-km: a unit in the singular behind a hyphen. */
const HYPHENED = sticky('-([A-Za-z]+)')
/** Most adjectives before a counted noun. */
const MOST_NOUN_WORDS = 4

const unitOf = (words: string): { readonly kind: FigureKind; readonly code: string | null } | null => {
  const known = UNITS.get(words) ?? UNITS.get(words.toLowerCase())
  if (known) return known
  const currency = CURRENCY_WORDS.get(words.toLowerCase())
  return currency === undefined ? null : { kind: 'money', code: currency }
}

/** The ends of the first words behind one space at `at`. */
function wordEnds(window: string, at: number, most: number): readonly number[] {
  const ends: number[] = []
  let end = at
  while (ends.length < most && window.charAt(end) === ' ') {
    const word = matchAt(WORD, window, end + 1)
    if (!word) break
    end += 1 + word[0].length
    ends.push(end)
  }
  return ends
}

const unitRead = (start: number, end: number, unit: { readonly kind: FigureKind; readonly code: string | null }): UnitRead => ({
  start,
  end,
  ...unit,
  phraseStart: start,
  isNoun: false,
  isSingular: false,
  isName: false,
})

function readSign(window: string, at: number): UnitRead | null {
  const match = matchAt(SIGN, window, at)
  if (!match) return null
  const start = at + (match[0].startsWith(' ') ? 1 : 0)
  const unit = unitOf(match[0].trim())
  return unit && unitRead(start, at + match[0].length, unit)
}

/** 10km, 5kg: a symbol right behind the digits. */
function readSymbol(window: string, at: number): UnitRead | null {
  const word = matchAt(WORD, window, at)?.[0]
  const unit = word === undefined ? undefined : UNITS.get(word)
  return word !== undefined && unit ? unitRead(at, at + word.length, unit) : null
}

function readHyphened(window: string, at: number): UnitRead | null {
  const match = matchAt(HYPHENED, window, at)
  const unit = match ? unitOf(match[1] ?? '') : null
  return match && unit ? { ...unitRead(at + 1, at + match[0].length, unit), isName: /^[A-Z]/.test(match[1] ?? '') } : null
}

/** The longest unit of up to three words. */
function readUnitWords(window: string, at: number): UnitRead | null {
  const ends = wordEnds(window, at, MOST_UNIT_WORDS)
  for (const end of ends.toReversed()) {
    const unit = unitOf(window.slice(at + 1, end))
    if (unit) return unitRead(at + 1, end, unit)
  }
  return null
}

const isPlural = (word: string): boolean =>
  PLURALS.has(word) || (word.length > 2 && word.endsWith('s') && !/(?:ss|us|is|'s|’s)$/.test(word) && !NOT_PLURALS.has(word))

/** The counted noun: the first plurals among the next words (police officers), or for one of a thing the first word. */
function readNoun(window: string, at: number, isOne: boolean): UnitRead | null {
  let noun: UnitRead | null = null
  let start = at + 1
  for (const end of wordEnds(window, at, MOST_NOUN_WORDS)) {
    const word = window.slice(start, end).toLowerCase()
    const counted = !STOP_WORDS.has(word) && (isOne || isPlural(word))
    if (noun ? !counted : STOP_WORDS.has(word)) break
    if (counted) noun = { start, end, kind: 'count', code: '1', phraseStart: at + 1, isNoun: true, isSingular: isOne, isName: false }
    if (isOne) break
    start = end + 1
  }
  return noun
}

/** What stands behind a number that ends at `at`. */
export const readUnit = (window: string, at: number, isOne: boolean): UnitRead | null =>
  readSign(window, at) ?? readSymbol(window, at) ?? readHyphened(window, at) ?? readUnitWords(window, at) ?? readNoun(window, at, isOne)
