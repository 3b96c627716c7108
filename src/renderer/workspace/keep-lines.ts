interface Sight<Line> {
  readonly lines: readonly Line[]
  /** Another number when a line may say something else than before. */
  readonly version: number
}

/** Lines that say the same stay the same objects, so that only rows that come into sight are drawn. */
export function keepLines<Line extends { readonly id: string }, S extends Sight<Line>>(before: S, now: S): S {
  if (before.version !== now.version) return now
  const known = new Map(before.lines.map((line) => [line.id, line]))
  return { ...now, lines: now.lines.map((line) => known.get(line.id) ?? line) }
}
