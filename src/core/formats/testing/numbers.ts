/** A stream of equal numbers for equal seeds, in [0, 1): mulberry32 (public domain, Tommy Ettinger). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

export interface Draw {
  /** A whole number below `limit`. */
  below(limit: number): number
  of<T>(things: readonly [T, ...T[]]): T
}

export function drawFrom(seed: number): Draw {
  const next = numbersFrom(seed)
  const below = (limit: number) => Math.floor(next() * limit)
  return { below, of: (things) => things[below(things.length)] ?? things[0] }
}
