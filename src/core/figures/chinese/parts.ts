import { readCardinal } from '#core/figures/chinese/cardinal'
import { readUnit, type UnitMeaning } from '#core/figures/chinese/unit'
import type { Decimal } from '#core/figures/decimal'
import { PART_UNITS } from '#core/figures/lexicons/units'
import { skipSpaces } from '#core/figures/word-trie'
import type { Span } from '#core/model/span'

export interface PartRead {
  readonly amount: Decimal
  /** Numerator and denominator: what the part's unit is of the larger one. */
  readonly ratio: readonly [number, number]
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

const AND = '又零'

/** The smaller unit written right behind a larger one: 1角 after 123元. */
export function partAfter(text: string, at: number, larger: UnitMeaning): PartRead | null {
  const parts = RATIOS.get(larger.word)
  if (!parts) return null
  const start = skipSpaces(text, at)
  const cardinal = readCardinal(text, AND.includes(text.charAt(start) || ' ') ? start + 1 : start)
  const unit = cardinal?.precision === 'exact' && !cardinal.startsWithScale ? readUnit(text, cardinal.end) : null
  const ratio = unit && parts.get(unit.meaning.word)
  return cardinal && ratio ? { amount: cardinal.lo, ratio, numeral: { start: cardinal.start, end: cardinal.end }, end: unit.end } : null
}
