/** One shingle in eight is in the sketch: the same ones in every article, so that an excerpt's sketch is part of that of the whole. */
const SKETCHED = 2 ** 32 / 8
/** Of the sketch of the shorter one; two thirds in truth are hardly ever seen as less. */
const LEAST_SHARED = 0.3
/** A shingle of more articles than this brings each together with the first of them only. */
const COMMON = 32
const NUMBERED = 2 ** 20

/** The hashes of a sorted list that are in its sketch (FracMinHash). */
export function sketchOf(shingles: Uint32Array): Uint32Array {
  const end = shingles.findIndex((value) => value >= SKETCHED)
  return end < 0 ? shingles.slice() : shingles.slice(0, end)
}

/**
 * Pairs of positions, the smaller first, in ascending order, whose sketches share enough that the articles are worth comparing. At most 2^20
 * sketches.
 */
export function candidatePairs(sketches: readonly Uint32Array[]): readonly (readonly [number, number])[] {
  const postings = sortedPostings(sketches)
  const { begins, lists } = listsOf(postings, sketches)
  const counts = new Uint32Array(sketches.length)
  const pairs: (readonly [number, number])[] = []
  for (let own = 0; own < sketches.length; own++) {
    const met = countMeetings(own, { postings, begins, lists }, counts)
    for (const other of met.sort((a, b) => a - b)) {
      const shorter = Math.min(sketches[own]?.length ?? 0, sketches[other]?.length ?? 0)
      if ((counts[other] ?? 0) >= LEAST_SHARED * shorter) pairs.push([own, other])
      counts[other] = 0
    }
  }
  return pairs
}

/** Hash and position in one number, so that equal hashes stand together. */
function sortedPostings(sketches: readonly Uint32Array[]): Float64Array {
  const postings = new Float64Array(sketches.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const [own, sketch] of sketches.entries()) for (const hash of sketch) postings[at++] = hash * NUMBERED + own
  return postings.sort()
}

const hashOf = (posting: number): number => Math.floor(posting / NUMBERED)
const articleOf = (posting: number): number => posting % NUMBERED

/** For every hash of every sketch where the postings of that hash begin. */
interface Lists {
  readonly postings: Float64Array
  /** Where those of a sketch begin in `lists`. */
  readonly begins: Uint32Array
  readonly lists: Uint32Array
}

function listsOf(postings: Float64Array, sketches: readonly Uint32Array[]): Pick<Lists, 'begins' | 'lists'> {
  const begins = new Uint32Array(sketches.length + 1)
  for (const [own, { length }] of sketches.entries()) begins[own + 1] = (begins[own] ?? 0) + length
  const next = begins.slice()
  const lists = new Uint32Array(postings.length)
  let begin = 0
  for (let at = 0; at < postings.length; at++) {
    if (hashOf(postings[at] ?? 0) !== hashOf(postings[begin] ?? 0)) begin = at
    const own = articleOf(postings[at] ?? 0)
    lists[next[own] ?? 0] = begin
    next[own] = (next[own] ?? 0) + 1
  }
  return { begins, lists }
}

/** @param counts of shared hashes, by position; zero before, and set for those returned. @returns positions after `own` that share a hash */
function countMeetings(own: number, { postings, begins, lists }: Lists, counts: Uint32Array): number[] {
  const met: number[] = []
  for (const begin of lists.subarray(begins[own], begins[own + 1])) {
    if (isCommon(postings, begin) && articleOf(postings[begin] ?? 0) !== own) continue
    for (const posting of postings.subarray(begin, endOfList(postings, begin))) {
      const other = articleOf(posting)
      if (other <= own) continue
      if (counts[other] === 0) met.push(other)
      counts[other] = (counts[other] ?? 0) + 1
    }
  }
  return met
}

const isCommon = (postings: Float64Array, begin: number): boolean =>
  begin + COMMON < postings.length && hashOf(postings[begin + COMMON] ?? 0) === hashOf(postings[begin] ?? 0)

function endOfList(postings: Float64Array, begin: number): number {
  const hash = hashOf(postings[begin] ?? 0)
  let end = begin + 1
  while (end < postings.length && hashOf(postings[end] ?? 0) === hash) end++
  return end
}
