const HOUR = 3_600_000
const DAY = 24 * HOUR
const RECENT = 10
const HOURLY = 24
const DAILY = 30

/** The newest of each of the last `count` stretches of `length` milliseconds that have one. */
function newestOfEach<T extends { readonly at: number }>(newestFirst: readonly T[], length: number, count: number): T[] {
  const first = new Map<number, T>()
  for (const item of newestFirst) {
    const stretch = Math.floor(item.at / length)
    if (!first.has(stretch)) first.set(stretch, item)
  }
  return [...first.values()].slice(0, count)
}

/**
 * The snapshots worth keeping: the ten newest, the last of each of 24 hours and of each of 30 days that have one. Counted along the snapshots
 * and not from now, so that a clock that jumps lets none expire.
 * @param newestFirst in the order of the log; `at` in milliseconds since the Unix epoch
 */
export function worthKeeping<T extends { readonly at: number }>(newestFirst: readonly T[]): ReadonlySet<T> {
  return new Set([...newestFirst.slice(0, RECENT), ...newestOfEach(newestFirst, HOUR, HOURLY), ...newestOfEach(newestFirst, DAY, DAILY)])
}
