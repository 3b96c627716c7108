import { countedThing, type InitiativeFigure, rangeOf } from '#core/registry/initiative-figure'
import type { Series } from '#core/registry/series'
import { numberTicks, timeTicks } from '#core/registry/ticks'

/** Where a figure stands. Values are in the unit of the chart; a missing end is open. */
export interface ChartPoint {
  readonly figure: InitiativeFigure
  /** Milliseconds since the Unix epoch. */
  readonly time: number
  readonly value: number
  readonly low: number | null
  readonly high: number | null
}

/** What is counted, through time. */
export interface ChartLine {
  readonly thing: string
  readonly points: readonly ChartPoint[]
}

/** Everything that has to be drawn of one series but the size of the picture. */
export interface Chart {
  readonly dimension: string
  readonly unit: string
  readonly lines: readonly ChartLine[]
  readonly valueTicks: readonly number[]
  readonly timeTicks: readonly number[]
  readonly from: number
  readonly to: number
}

const DAY = 86_400_000
const TICKS = 5
/** Room for a single day on each side. */
const AROUND = 45 * DAY

/** Base units in one unit of the chart. */
function unitSize({ unit, figures }: Series): number {
  const scale = figures.find(({ row }) => row.unit === unit)?.row.amount?.scale
  return scale ? Number(scale.numerator) / Number(scale.denominator) : 1
}

const nameOf = ({ row: { entity, property } }: InitiativeFigure): string => [entity, property].filter(Boolean).join(' ')

function pointOf(figure: InitiativeFigure, size: number): ChartPoint | null {
  const { row, when } = figure
  const range = rangeOf(row)
  if (!row.amount || !when) return null
  const end = (value: number | undefined) => (value === undefined || !Number.isFinite(value) ? null : value / size)
  return { figure, time: when.time, value: row.amount.near / size, low: end(range?.lo), high: end(range?.hi) }
}

/** `null` when no figure of the series can be placed. The axis of values begins at zero. */
export function chartOf(series: Series): Chart | null {
  const size = unitSize(series)
  const lines = new Map<string, { thing: string; points: ChartPoint[] }>()
  for (const figure of series.figures) {
    const point = pointOf(figure, size)
    if (!point) continue
    const key = countedThing(figure.row)
    const line = lines.get(key) ?? { thing: nameOf(figure), points: [] }
    lines.set(key, line)
    line.points.push(point)
  }
  const points = [...lines.values()].flatMap((line) => line.points)
  if (points.length === 0) return null
  const values = points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value])
  const times = points.map(({ time }) => time)
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const margin = first === last ? AROUND : (last - first) * 0.05
  const [from, to] = [first - margin, last + margin]
  return {
    dimension: series.dimension,
    unit: series.unit,
    lines: [...lines.values()],
    valueTicks: numberTicks(Math.min(0, ...values), Math.max(0, ...values), TICKS),
    timeTicks: timeTicks(from, to, TICKS),
    from,
    to,
  }
}
