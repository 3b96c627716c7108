import { readCardinal } from '#core/figures/chinese/cardinal'
import { isDateLike, readUnit, type UnitMeaning } from '#core/figures/chinese/unit'
import { codeSet, isIn } from '#core/figures/code-set'
import { add, compare, type Decimal, decimalOf, divide, multiply } from '#core/figures/decimal'
import { PART_UNITS } from '#core/figures/lexicons/units'
import { skipSpaces } from '#core/figures/word-trie'
import type { Span } from '#core/model/span'

export interface PartRead {
  readonly amount: Decimal
  /** Numerator and denominator: what the part's unit is of the larger one. */
  readonly ratio: readonly [number, number]
  readonly unit: UnitMeaning
  readonly numeral: Span
  readonly end: number
}

/** By larger unit, then by smaller one. */
const RATIOS: ReadonlyMap<string, ReadonlyMap<string, readonly [number, number]>> = makeRatios()

function makeRatios() {
  const ratios = new Map<string, Map<string, readonly [number, number]>>()
  for (const { whole, part, ratio } of PART_UNITS) {
    for (const larger of whole.split(' ')) {
      const parts = ratios.get(larger) ?? new Map<string, readonly [number, number]>()
      for (const smaller of part.split(' ')) parts.set(smaller, ratio)
      ratios.set(larger, parts)
    }
  }
  return ratios
}

const AND = codeSet('又零')
const MOST_PARTS = 3

/** The smaller unit written right behind a larger one: 1角 after 123元. */
function partAfter(text: string, at: number, larger: UnitMeaning): PartRead | null {
  const ratios = RATIOS.get(larger.word)
  if (!ratios) return null
  const start = skipSpaces(text, at)
  const cardinal = readCardinal(text, isIn(AND, text, start) ? start + 1 : start)
  const read = cardinal?.precision === 'exact' && !cardinal.startsWithScale ? readUnit(text, cardinal.end) : null
  const ratio = read && ratios.get(read.meaning.word)
  if (!cardinal || !ratio || isDateLike(read)) return null
  return { amount: cardinal.lo, ratio, unit: read.meaning, numeral: { start: cardinal.start, end: cardinal.end }, end: read.end }
}

/** All smaller units behind the larger one: 1角1分 after 123元. */
export function partsAfter(text: string, at: number, larger: UnitMeaning): readonly PartRead[] {
  const parts: PartRead[] = []
  let part = partAfter(text, at, larger)
  while (part && parts.length < MOST_PARTS) {
    parts.push(part)
    part = partAfter(text, part.end, larger)
  }
  return parts
}

/** The sum in the larger unit, where that is exact: 1小时30分 is 1.5 hours, but 1小时20分 no decimal of them. */
export function addParts(whole: Decimal, parts: readonly PartRead[]): Decimal | null {
  let sum = whole
  for (const { amount, ratio } of parts) {
    const [numerator, denominator] = ratio
    const dividend = multiply(amount, decimalOf(numerator))
    const share = divide(dividend, decimalOf(denominator))
    if (!share || compare(multiply(share, decimalOf(denominator)), dividend) !== 0) return null
    sum = add(sum, share)
  }
  return sum
}

/** The sum in the smallest unit: 1小时20分 is 80 minutes. */
export function addInSmallest(whole: Decimal, parts: readonly PartRead[], { ratio: [one, of] }: PartRead): Decimal {
  const inSmallest = (amount: Decimal, numerator: number, denominator: number) =>
    divide(multiply(amount, decimalOf(numerator * of)), decimalOf(denominator * one)) ?? amount
  return parts.reduce((sum, { amount, ratio }) => add(sum, inSmallest(amount, ...ratio)), inSmallest(whole, 1, 1))
}
