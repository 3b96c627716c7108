import type { InitiativeFigure } from '#core/registry/initiative-figure'

/** Figures that one chart can show: of one dimension, with a number and a time, in the order of time. */
export interface Series {
  readonly dimension: string
  /** As most of them write it. */
  readonly unit: string
  readonly figures: readonly InitiativeFigure[]
}

function mostFrequent(words: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? ''
}

/** By dimension, that of most figures first. */
export function seriesOf(figures: readonly InitiativeFigure[]): readonly Series[] {
  const groups = new Map<string, InitiativeFigure[]>()
  for (const figure of figures) {
    const dimension = figure.row.amount?.scale.dimension
    if (dimension === undefined || !figure.when) continue
    groups.set(dimension, [...(groups.get(dimension) ?? []), figure])
  }
  return [...groups]
    .map(([dimension, group]) => ({
      dimension,
      unit: mostFrequent(group.map(({ row }) => row.unit)),
      figures: group.toSorted((a, b) => (a.when?.time ?? 0) - (b.when?.time ?? 0)),
    }))
    .sort((a, b) => b.figures.length - a.figures.length)
}
