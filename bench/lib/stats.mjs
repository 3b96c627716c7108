/** Of numbers: count, least, median, 95th percentile, greatest (nearest rank). */
export function stats(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const rank = (p) => sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(p * sorted.length) - 1))]
  return { n: sorted.length, min: sorted[0], p50: rank(0.5), p95: rank(0.95), max: sorted.at(-1) }
}

export const median = (values) => stats(values).p50
