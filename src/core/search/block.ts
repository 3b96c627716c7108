import { FOLD_ALL, foldTable } from '#core/search/fold-options'
import { type Needle, standsAt } from '#core/search/needle'

/** Most places of a block, in UTF-16 code units, so that a place takes two bytes. */
export const BLOCK_LENGTH = 0xffff

const BUCKETS = 1 << 15
const BUCKET_BITS = 15

/** A part of one article's text: places [from, to). */
export interface Stretch {
  readonly article: number
  readonly text: string
  readonly from: number
  readonly to: number
}

const FOLDS = foldTable(FOLD_ALL)

/** Multiplicative hashing (Knuth 6.4) of two folded code units. */
const bucketOf = (first: number, second: number): number => Math.imul((first << 16) | second, 0x9e3779b1) >>> (32 - BUCKET_BITS)

/**
 * Up to 65,535 places of text by the bucket that the character there and the next one fall in, everything folded. Two pairs may fall in one
 * bucket, so a place says only where it is worth looking. Takes 2 bytes a place and 64 KB; sorted when first asked, in a millisecond or two.
 */
export class Block {
  private readonly stretches: Stretch[] = []
  /** Place of the first character of each stretch among all of the block. */
  private readonly starts: number[] = []
  private used = 0
  /** Bucket b has places [heads[b], heads[b + 1]). */
  private heads: Uint16Array | null = null
  private places = new Uint16Array(0)

  get length(): number {
    return this.used
  }

  get room(): number {
    return BLOCK_LENGTH - this.used
  }

  get bytes(): number {
    return this.heads ? this.heads.byteLength + this.places.byteLength : 0
  }

  add(stretch: Stretch): void {
    this.stretches.push(stretch)
    this.starts.push(this.used)
    this.used += stretch.to - stretch.from
    this.heads = null
  }

  remove(article: number): void {
    const kept = this.stretches.filter((stretch) => stretch.article !== article)
    this.stretches.length = 0
    this.starts.length = 0
    this.used = 0
    this.heads = null
    for (const stretch of kept) this.add(stretch)
  }

  /** Sorts the places, if something changed since they were. */
  prepare(): Uint16Array {
    this.heads ??= this.sort()
    return this.heads
  }

  /** How many places may begin with the pair of characters at `at` of the needle. */
  count({ folded }: Needle, at: number): number {
    const heads = this.prepare()
    const bucket = bucketOf(FOLDS[folded.charCodeAt(at)] ?? 0, FOLDS[folded.charCodeAt(at + 1)] ?? 0)
    return (heads[bucket + 1] ?? 0) - (heads[bucket] ?? 0)
  }

  /** Visits where the needle stands, by stretch and in order; looks where the pair of characters at `at` of the needle may stand. */
  find(needle: Needle, at: number, visit: (article: number, place: number) => void): void {
    const heads = this.prepare()
    const { folded } = needle
    const bucket = bucketOf(FOLDS[folded.charCodeAt(at)] ?? 0, FOLDS[folded.charCodeAt(at + 1)] ?? 0)
    const end = heads[bucket + 1] ?? 0
    let index = 0
    for (let i = heads[bucket] ?? 0; i < end; i++) {
      const place = this.places[i] ?? 0
      while (place >= (this.starts[index + 1] ?? this.used)) index++
      const stretch = this.stretches[index]
      if (!stretch) return
      const start = place - (this.starts[index] ?? 0) + stretch.from - at
      if (standsAt(needle, stretch.text, start)) visit(stretch.article, start)
    }
  }

  /** A counting sort: how many each bucket has, then each place to its bucket, from the last to the first. */
  private sort(): Uint16Array {
    const buckets = new Uint16Array(this.used)
    const ends = new Uint16Array(BUCKETS + 1)
    let place = 0
    for (const { text, from, to } of this.stretches) {
      let first = FOLDS[text.charCodeAt(from)] ?? 0
      for (let at = from; at < to; at++) {
        const second = at + 1 < text.length ? (FOLDS[text.charCodeAt(at + 1)] ?? 0) : 0
        const bucket = bucketOf(first, second)
        buckets[place++] = bucket
        ends[bucket] = (ends[bucket] ?? 0) + 1
        first = second
      }
    }
    let sum = 0
    for (let bucket = 0; bucket <= BUCKETS; bucket++) {
      sum += ends[bucket] ?? 0
      ends[bucket] = sum
    }
    const places = new Uint16Array(this.used)
    while (place-- > 0) {
      const bucket = buckets[place] ?? 0
      const slot = (ends[bucket] ?? 0) - 1
      ends[bucket] = slot
      places[slot] = place
    }
    this.places = places
    return ends
  }
}
