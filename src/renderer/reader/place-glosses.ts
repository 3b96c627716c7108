export interface GlossBox {
  /** Where its top should be, px. */
  readonly wanted: number
  readonly height: number
  readonly weight: number
}

export const CURRENT_WEIGHT = 40

/**
 * Tops of boxes in the given order, without overlap, so that the weighted sum of squared displacements is least (pool adjacent violators,
 * Ayer et al. 1955), then not above `floor`.
 */
export function placeGlosses(boxes: readonly GlossBox[], floor = 0): number[] {
  const pools: { sum: number; weight: number; count: number }[] = []
  let above = 0
  for (const box of boxes) {
    let pool = { sum: (box.wanted - above) * box.weight, weight: box.weight, count: 1 }
    above += box.height
    for (let last = pools.at(-1); last && last.sum / last.weight > pool.sum / pool.weight; last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, weight: pool.weight + last.weight, count: pool.count + last.count }
      pools.pop()
    }
    pools.push(pool)
  }
  const tops: number[] = []
  let height = 0
  for (const pool of pools) {
    const base = Math.max(floor, pool.sum / pool.weight)
    for (let i = 0; i < pool.count; i++) {
      tops.push(Math.round(base + height))
      height += boxes[tops.length - 1]?.height ?? 0
    }
  }
  return tops
}
