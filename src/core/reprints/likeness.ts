/** How far two articles consist of the same shingles, each from 0 to 1. */
export interface Likeness {
  /** Shared among all that either has: Jaccard's index. */
  readonly overlap: number
  /** Shared among those of the shorter one. */
  readonly containment: number
  /** As `containment`, among shingles with a number; 1 when the shorter one has too few to tell. */
  readonly numbers: number
}

const LEAST_OVERLAP = 0.4
const LEAST_CONTAINMENT = 0.65
/** Two reports from one form share their words, not their numbers. */
const LEAST_NUMBERS = 0.6
/** Shingles around a single digit. */
const NUMBERS_THAT_TELL = 5

/** @param a sorted, without repeats, as `shinglesOf` gives them; `b` too */
export function likenessOf(a: Uint32Array, b: Uint32Array): Likeness {
  const shared = countShared(a, b)
  const shorter = Math.min(a.length, b.length)
  const numbers = Math.min(countNumbers(a), countNumbers(b))
  return {
    overlap: shared.all / Math.max(1, a.length + b.length - shared.all),
    containment: shared.all / Math.max(1, shorter),
    numbers: numbers < NUMBERS_THAT_TELL ? 1 : shared.numbers / numbers,
  }
}

/** Whether one is a reprint of the other or of part of it. */
export const isReprint = ({ overlap, containment, numbers }: Likeness): boolean =>
  numbers >= LEAST_NUMBERS && (overlap >= LEAST_OVERLAP || containment >= LEAST_CONTAINMENT)

function countShared(a: Uint32Array, b: Uint32Array): { readonly all: number; readonly numbers: number } {
  let [i, j, all, numbers] = [0, 0, 0, 0]
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0]
    if (left === right) {
      all++
      numbers += left & 1
    }
    if (left <= right) i++
    if (right <= left) j++
  }
  return { all, numbers }
}

const countNumbers = (shingles: Uint32Array): number => shingles.reduce((sum, value) => sum + (value & 1), 0)
