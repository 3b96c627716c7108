import { type Ref, useId } from 'react'
import type { Chart, ChartPoint } from '#core/registry/chart'
import { useMessages } from '../../i18n/use-messages'

/** Pixels of the drawing; it is scaled to the width there is. */
const WIDTH = 440
const HEIGHT = 200
const LEFT = 52
const RIGHT = 16
const TOP = 24
const BOTTOM = 28
const SLOTS = 8
/** Points that have room for their quotes. */
const LABELLED = 12

const scale = (from: number, to: number, low: number, high: number) => (value: number) =>
  low + ((value - from) / (to - from || 1)) * (high - low)

export interface ChartPictureProps {
  readonly chart: Chart
  readonly title: string
  readonly svg: Ref<SVGSVGElement>
}

/** One chart: a line for each counted thing. What it shows stands beside it as a list, too. */
export function ChartPicture({ chart, title, svg }: ChartPictureProps) {
  const t = useMessages()
  const id = useId()
  const x = scale(chart.from, chart.to, LEFT, WIDTH - RIGHT)
  const y = scale(chart.valueTicks[0] ?? 0, chart.valueTicks.at(-1) ?? 1, HEIGHT - BOTTOM, TOP)
  const points = chart.lines.flatMap((line) => line.points)
  const number = new Intl.NumberFormat(t.language, { notation: 'compact', maximumSignificantDigits: 6 })
  const described = points.map(({ figure, value }) => `${figure.when?.date ?? ''}: ${number.format(value)} ${chart.unit}`.trim())
  return (
    <svg
      ref={svg}
      className="registry-chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{described.join('; ')}</desc>
      <text x={LEFT} y={14} className="chart-words" textAnchor="end">
        {chart.unit}
      </text>
      {chart.valueTicks.map((value) => (
        <g key={value}>
          <line className="chart-rule" x1={LEFT} x2={WIDTH - RIGHT} y1={y(value)} y2={y(value)} />
          <text className="chart-words" x={LEFT - 8} y={y(value) + 4} textAnchor="end">
            {number.format(value)}
          </text>
        </g>
      ))}
      {chart.timeTicks.map((time) => (
        <text key={time} className="chart-words" x={x(time)} y={HEIGHT - 8} textAnchor="middle">
          {new Date(time).toISOString().slice(0, new Date(time).getUTCMonth() === 0 ? 4 : 7)}
        </text>
      ))}
      {chart.lines.map((line, i) => (
        <g key={line.points[0]?.figure.row.id} className={`chart-slot-${(i % SLOTS) + 1}`}>
          <polyline className="chart-line" points={line.points.map(({ time, value }) => `${x(time)},${y(value)}`).join(' ')} />
          {line.points.map((point) => (
            <Point key={point.figure.row.id} point={point} x={x(point.time)} y={y} labelled={points.length <= LABELLED} />
          ))}
        </g>
      ))}
    </svg>
  )
}

interface PointProps {
  readonly point: ChartPoint
  readonly x: number
  readonly y: (value: number) => number
  readonly labelled: boolean
}

/** A figure, with what it leaves open as an upright stroke. */
function Point({ point: { figure, value, low, high }, x, y, labelled }: PointProps) {
  const isLate = x > WIDTH / 2
  return (
    <g>
      {(low ?? value) < (high ?? value) && <line className="chart-span" x1={x} x2={x} y1={y(low ?? value)} y2={y(high ?? value)} />}
      <circle className="chart-point" cx={x} cy={y(value)} r={4} />
      {labelled && (
        <text className="chart-words" x={isLate ? x - 8 : x + 8} y={y(value) - 6} textAnchor={isLate ? 'end' : 'start'}>
          {figure.row.quote}
        </text>
      )}
    </g>
  )
}
