import { type Decimal, decimalOf, divide, writeDecimal } from '#core/figures/decimal'
import { changeEnding } from '#core/figures/english/change'
import type { Context } from '#core/figures/english/context'
import { hedgeEnding } from '#core/figures/english/hedges'
import { STOP_WORDS } from '#core/figures/english/nouns'
import { DENOMINATORS, SMALL_NUMBERS } from '#core/figures/english/number-words'
import { makeFigure } from '#core/figures/make-figure'
import type { Recognition } from '#core/figures/recogniser'
import { matchAt, sticky } from '#core/figures/sticky'

const NUMERATORS = [...SMALL_NUMBERS.keys()].slice(1, 10).join('|')
const PARTS = sticky(`(an?|${NUMERATORS})[ -](${[...DENOMINATORS.keys()].join('|')})(?![A-Za-z-])`)
const HALF = sticky('half(?= (?:of|the|its|their|his|her|all|our) |[.,;)]|$)')
const ONE_IN = sticky(`(\\d{1,4}|${NUMERATORS}|ten) (?:in|out of)(?: every)? (\\d{1,6}|${NUMERATORS}|ten|twenty)(?![A-Za-z\\d,.]*[\\d%])`)
const NEXT_WORD = sticky(' ([A-Za-z]+)')

interface Share {
  readonly value: Decimal | null
  readonly end: number
}

const numberOf = (word: string): number => (/^\d/.test(word) ? Number(word) : (SMALL_NUMBERS.get(word) ?? (word === 'twenty' ? 20 : 1)))

const share = (numerator: number, denominator: number, end: number): Share => ({
  value: divide(decimalOf(numerator), decimalOf(denominator)),
  end,
})

/** a third party, a quarter mile: the word goes on with a noun, so it is no share. */
function goesOnWithNoun(window: string, end: number): boolean {
  const next = matchAt(NEXT_WORD, window, end)?.[1]
  return next !== undefined && !STOP_WORDS.has(next.toLowerCase())
}

/** a third, two-thirds, three quarters. */
function readParts(words: string, window: string): Share | null {
  const match = matchAt(PARTS, words, 0)
  if (!match) return null
  const [whole, numerator = '', denominator = ''] = match
  const count = numberOf(numerator)
  if (count === 1 && goesOnWithNoun(window, whole.length)) return null
  return share(count, DENOMINATORS.get(denominator) ?? 1, whole.length)
}

/** 21 in 2021 tells when, not how many of how many. */
const isYear = (denominator: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(denominator)

/** one in five, 3 out of 10. */
function readOneIn(words: string): Share | null {
  const match = matchAt(ONE_IN, words, 0)
  if (!match) return null
  const [numerator, denominator] = [numberOf(match[1] ?? ''), numberOf(match[2] ?? '')]
  return numerator < denominator && !isYear(match[2] ?? '') ? share(numerator, denominator, match[0].length) : null
}

function readHalf(words: string): Share | null {
  const match = matchAt(HALF, words, 0)
  return match && share(1, 2, match[0].length)
}

const IN_PERIOD = /\b(?:first|second|other|better) $/i

/** Shares of a whole. */
export function readFraction({ text, at, window, before, clause }: Context): Recognition | null {
  const words = window.slice(0, 40).toLowerCase()
  const found = readOneIn(words) ?? readParts(words, window) ?? readHalf(words)
  if (!found?.value || IN_PERIOD.test(before)) return null
  const hedge = hedgeEnding(before)
  const start = at - (hedge?.length ?? 0)
  const end = at + found.end
  const figure = makeFigure(text, {
    start,
    end,
    kind: 'fraction',
    value: writeDecimal(found.value),
    approx: hedge?.approx ?? null,
    change: changeEnding(clause.slice(0, clause.length - (hedge?.length ?? 0))),
    parts: { numeral: [{ start: at, end }], hedge: hedge ? [{ start, end: start + hedge.words.length }] : [] },
    rules: ['english.fraction', ...(hedge ? [`hedge.${hedge.approx}`] : [])],
  })
  return { end, figures: [figure] }
}
