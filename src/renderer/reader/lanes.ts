/** One stretch of a mark within one block. Offsets: UTF-16 code units. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly code: string
  readonly short: boolean
}

/** The lane of a stretch that found none free: it keeps its tint and loses its line. */
export const NO_LANE = 3

/**
 * Lines under the text of one block: overlapping stretches get different lanes, 0 nearest the glyphs. Lane 0 belongs to short codes;
 * a shorter stretch goes nearer the text, and of overlapping stretches of one code the later start goes lower.
 */
export function assignLanes(stretches: readonly Stretch[]): Uint8Array {
  const lanes = new Uint8Array(stretches.length).fill(NO_LANE)
  const reach = clusterLengths(stretches)
  const order = stretches.map((_, i) => i).sort((a, b) => compare(stretches, reach, a, b))
  const placed: number[][] = [[], [], []]
  for (const index of order) {
    const stretch = stretches[index]
    if (!stretch) continue
    for (let lane = stretch.short ? 0 : 1; lane < NO_LANE; lane++) {
      if (placed[lane]?.some((other) => overlaps(stretches[other], stretch))) continue
      placed[lane]?.push(index)
      lanes[index] = lane
      break
    }
  }
  return lanes
}

function compare(stretches: readonly Stretch[], reach: Float64Array, a: number, b: number): number {
  const x = stretches[a]
  const y = stretches[b]
  if (!x || !y) return 0
  return Number(y.short) - Number(x.short) || (reach[a] ?? 0) - (reach[b] ?? 0) || x.start - y.start || y.end - x.end || a - b
}

/** For each stretch the shortest length in its run of overlapping stretches of the same code. */
function clusterLengths(stretches: readonly Stretch[]): Float64Array {
  const lengths = new Float64Array(stretches.length)
  const byCode = new Map<string, number[]>()
  stretches.forEach((stretch, index) => {
    const own = byCode.get(stretch.code)
    if (own) own.push(index)
    else byCode.set(stretch.code, [index])
  })
  for (const indices of byCode.values()) fillClusters(stretches, indices, lengths)
  return lengths
}

function fillClusters(stretches: readonly Stretch[], indices: number[], lengths: Float64Array): void {
  const sorted = indices.sort((a, b) => (stretches[a]?.start ?? 0) - (stretches[b]?.start ?? 0))
  let cluster: number[] = []
  let end = -1
  let shortest = Number.POSITIVE_INFINITY
  const close = () => {
    for (const index of cluster) lengths[index] = shortest
  }
  for (const index of sorted) {
    const stretch = stretches[index]
    if (!stretch) continue
    if (stretch.start >= end) {
      close()
      cluster = []
      shortest = Number.POSITIVE_INFINITY
    }
    cluster.push(index)
    shortest = Math.min(shortest, stretch.end - stretch.start)
    end = Math.max(end, stretch.end)
  }
  close()
}

const overlaps = (a: Stretch | undefined, b: Stretch): boolean => a !== undefined && a.start < b.end && b.start < a.end
