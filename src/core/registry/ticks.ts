/** Steps of a scale of numbers, times a power of ten. */
const STEPS = [1, 2, 5, 10] as const
const MONTHS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200] as const
const MONTH = 30.44 * 86_400_000

/** Round numbers that reach from at most `low` to at least `high`, about `count` of them. */
export function numberTicks(low: number, high: number, count: number): readonly number[] {
  const span = high - low || Math.abs(high) || 1
  const rough = span / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * (STEPS.find((each) => each * power >= rough) ?? 10)
  const first = Math.floor(low / step)
  const last = Math.max(first + 1, Math.ceil(high / step))
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)))
}

/** Days (UTC, milliseconds since the Unix epoch) on which a month, quarter, half or number of years begins, about `count` from `from` to `to`. */
export function timeTicks(from: number, to: number, count: number): readonly number[] {
  const rough = (to - from) / count / MONTH
  const step = MONTHS.find((months) => months >= rough) ?? 1200
  const start = new Date(from)
  const monthOf = start.getUTCFullYear() * 12 + start.getUTCMonth()
  const ticks: number[] = []
  for (let month = Math.ceil(monthOf / step) * step; ; month += step) {
    const time = Date.UTC(Math.floor(month / 12), month % 12, 1)
    if (time > to) return ticks
    if (time >= from) ticks.push(time)
  }
}
