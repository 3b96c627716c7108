import { amountOf } from '#core/analysis/figure-amount'
import type { FigureRow } from '#core/analysis/figure-row'
import type { LinkRole } from '#core/model/link'
import { foldName } from '#core/registry/fold-name'
import type { When } from '#core/registry/when'

/** One figure of an initiative, with what its link and its article say. */
export interface InitiativeFigure {
  readonly row: FigureRow
  readonly when: When | null
  readonly role: LinkRole | null
}

/** In base units; an end that is not known is infinite. */
export interface Range {
  readonly lo: number
  readonly hi: number
}

const OPEN: Range = { lo: Number.NEGATIVE_INFINITY, hi: Number.POSITIVE_INFINITY }
/** 约300 and 310 do not contradict each other. */
const ABOUT = 0.1

/** What a hedge leaves open where no bounds are written down. */
const HEDGED: Readonly<Record<string, (value: number) => Range>> = {
  about: (value) => ({ lo: value - Math.abs(value) * ABOUT, hi: value + Math.abs(value) * ABOUT }),
  nearly: (value) => ({ lo: value - Math.abs(value) * ABOUT, hi: value }),
  'more-than': (value) => ({ ...OPEN, lo: value }),
  'at-least': (value) => ({ ...OPEN, lo: value }),
  'at-most': (value) => ({ ...OPEN, hi: value }),
  'less-than': (value) => ({ ...OPEN, hi: value }),
}

/** Between what the figure lies, as doubles right to about fifteen digits; `null` without a number. */
export function rangeOf({ kind, unit, value, bounds, approx, amount }: FigureRow): Range | null {
  if (!amount) return null
  const inBase = (decimal: string | null, open: number): number => (decimal === null ? open : amountOf(kind, unit, decimal).near)
  if (bounds) return { lo: inBase(bounds.lo, OPEN.lo), hi: inBase(bounds.hi, OPEN.hi) }
  return value === null ? null : (HEDGED[approx]?.(amount.near) ?? { lo: amount.near, hi: amount.near })
}

/** The counted thing: what is counted, which property of it, by what dimension, and whether as a level or as a change. */
export function countedThing({ entity, property, change, amount }: FigureRow): string {
  return [foldName(entity || ' '), property && foldName(property), amount?.scale.dimension ?? '', change].join('|')
}

/** Equal for equal amounts of the same thing. */
export const figureKey = (row: FigureRow): string => `${countedThing(row)}=${row.amount?.near ?? ''} ${row.approx}`
