import { foldName } from '#core/registry/fold-name'
import { nameGrams } from '#core/registry/name-grams'

export interface LikeName<Owner> {
  readonly owner: Owner
  readonly name: string
  /** 0 to 1; 1 for the same folded name. */
  readonly score: number
}

/** A name inside a longer one is like it, but not the same. */
const INSIDE = 0.85
/** All characters of a name, in their order, in a longer one: how Chinese shortens names. */
const SHORTENED = 0.6
const SHORTEST = 3

function isShortOf(short: string, long: string): boolean {
  const characters = [...short]
  if (characters.length < SHORTEST) return false
  let at = 0
  for (const character of characters) {
    const found = long.indexOf(character, at)
    if (found < 0) return false
    at = found + character.length
  }
  return true
}

/** @param inside share of the shorter one’s pairs that the longer one has */
function withinScore(a: string, b: string, inside: number): number {
  if (a.includes(b) || b.includes(a)) return INSIDE * inside
  return Math.max(isShortOf(a, b) || isShortOf(b, a) ? SHORTENED : 0, INSIDE * 0.7 * inside * inside)
}

/** Names to be found by the pairs of characters they share; a pair that many names have says little. */
export class NameIndex<Owner> {
  private readonly names: readonly (readonly [name: string, owner: Owner])[]
  /** Places in `names`, by pair. */
  private readonly places = new Map<string, number[]>()
  /** Weight of all pairs of each name. */
  private readonly weights: Float64Array

  constructor(names: readonly (readonly [name: string, owner: Owner])[]) {
    this.names = names
    const grams = names.map(([name]) => nameGrams(name))
    for (const [place, own] of grams.entries()) {
      for (const gram of own) {
        const places = this.places.get(gram)
        if (places) places.push(place)
        else this.places.set(gram, [place])
      }
    }
    this.weights = Float64Array.from(grams, (own) => this.weightOf(own))
  }

  /** Names that share a pair with `name`, the likest first, at most `most`. */
  like(name: string, most: number): readonly LikeName<Owner>[] {
    const grams = nameGrams(name)
    const whole = this.weightOf(grams)
    const sharedBy = new Map<number, number>()
    for (const gram of grams) {
      const weight = this.weight(gram)
      for (const place of this.places.get(gram) ?? []) sharedBy.set(place, (sharedBy.get(place) ?? 0) + weight)
    }
    const folded = foldName(name)
    return [...sharedBy]
      .map(([place, shared]) => this.scored(place, shared, whole, folded))
      .sort((a, b) => b.score - a.score)
      .slice(0, most)
  }

  private scored(place: number, shared: number, whole: number, folded: string): LikeName<Owner> {
    const [name, owner] = this.names[place] as readonly [string, Owner]
    const other = this.weights[place] ?? 0
    const otherFolded = foldName(name)
    if (otherFolded === folded) return { owner, name, score: 1 }
    const overlap = shared / (whole + other - shared)
    const inside = shared / Math.min(whole, other)
    return { owner, name, score: Math.min(1, Math.max(overlap, withinScore(folded, otherFolded, Math.min(1, inside)))) }
  }

  private weight(gram: string): number {
    return Math.log(1 + this.names.length / (1 + (this.places.get(gram)?.length ?? 0)))
  }

  private weightOf(grams: readonly string[]): number {
    return grams.reduce((sum, gram) => sum + this.weight(gram), 0)
  }
}
