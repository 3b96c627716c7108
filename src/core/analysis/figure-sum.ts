import { type Amount, compareAmounts, digitsOf } from '#core/analysis/figure-amount'
import { dimensionOf } from '#core/analysis/figure-order'
import { type FigureRow, isHedged } from '#core/analysis/figure-row'
import type { UnitScale } from '#core/analysis/unit-scale'

/** What rows come to together. Exact decimals in `unit`, the unit most of them are written in. */
export interface FigureSum {
  readonly count: number
  readonly unit: string
  readonly kind: string
  /** Of the exact ones; `null` where adding means nothing: percentages, ages, multiples. */
  readonly sum: string | null
  /** Of the exact ones: the middle one, of an even number the lower of the two in the middle. `null` when none is exact. */
  readonly median: string | null
  readonly hedged: number
  /** Of the hedged ones, of the number the text hedges. */
  readonly hedgedSum: string | null
}

export type SumRefusal = 'kinds' | 'units' | 'no-number'

const ADDS_UP: ReadonlySet<string> = new Set([
  '',
  'count',
  'money',
  'duration',
  'area',
  'length',
  'mass',
  'volume',
  'power',
  'energy',
  'measure',
])

/** Only figures of one kind and one dimension have a sum. */
export function sumFigures(rows: readonly FigureRow[]): FigureSum | SumRefusal | null {
  const numbered = rows.filter((row) => row.amount !== null)
  const first = numbered[0]
  if (!first) return rows.length === 0 ? null : 'no-number'
  if (numbered.some((row) => row.kind !== first.kind)) return 'kinds'
  if (numbered.some((row) => dimensionOf(row) !== dimensionOf(first))) return 'units'
  const written = mostWritten(numbered)
  const scale = written.amount?.scale
  if (!scale) return 'no-number'
  const amounts = (hedged: boolean) => numbered.flatMap((row) => (isHedged(row) === hedged && row.amount ? [row.amount] : []))
  const [exact, hedged] = [amounts(false), amounts(true)]
  const adds = ADDS_UP.has(first.kind)
  return {
    count: rows.length,
    unit: written.unit,
    kind: first.kind,
    sum: adds && exact.length > 0 ? add(exact, scale) : null,
    median: exact.length > 0 ? add(middle(exact), scale) : null,
    hedged: hedged.length,
    hedgedSum: adds && hedged.length > 0 ? add(hedged, scale) : null,
  }
}

function mostWritten(rows: readonly FigureRow[]): FigureRow {
  const counts = new Map<string, { readonly row: FigureRow; count: number }>()
  for (const row of rows) {
    const known = counts.get(row.unit) ?? { row, count: 0 }
    known.count++
    counts.set(row.unit, known)
  }
  return [...counts.values()].reduce((most, each) => (each.count > most.count ? each : most)).row
}

const middle = (amounts: readonly Amount[]): readonly Amount[] => {
  const inOrder = amounts.toSorted(compareAmounts)
  return inOrder.slice((inOrder.length - 1) >> 1).slice(0, 1)
}

/** Digits after the point where a sum in another unit does not come out even: 亩 in 公顷. */
const MOST_PLACES = 6n

/** In `scale`, as a decimal; rounded half away from zero only where it has more than six places beyond those written. */
function add(amounts: readonly Amount[], scale: UnitScale): string {
  const places = amounts.reduce((most, { number }) => (digitsOf(number).places > most ? digitsOf(number).places : most), 0n)
  const even = amounts.every((amount) => amount.scale === scale)
  const kept = even ? places : places + MOST_PLACES
  // All over one denominator: base units in 10^-places, divided by those in one `scale`.
  const denominators = [...new Set(amounts.map((amount) => amount.scale.denominator))].reduce((product, each) => product * each, 1n)
  const total = amounts.reduce((sum, { number, scale: own }) => {
    const { digits, places: written } = digitsOf(number)
    return sum + digits * 10n ** (places - written) * own.numerator * (denominators / own.denominator)
  }, 0n)
  return decimal(divide(total * scale.denominator * 10n ** (kept - places), denominators * scale.numerator), kept)
}

function divide(dividend: bigint, divisor: bigint): bigint {
  const half = dividend < 0n ? -divisor / 2n : divisor / 2n
  return (dividend + half) / divisor
}

function decimal(digits: bigint, places: bigint): string {
  const size = String(digits < 0n ? -digits : digits).padStart(Number(places) + 1, '0')
  const point = size.length - Number(places)
  const fraction = size.slice(point).replace(/0+$/, '')
  return `${digits < 0n ? '-' : ''}${size.slice(0, point)}${fraction && `.${fraction}`}`
}
