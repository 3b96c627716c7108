import type { Remembered } from '#core/memory/remembered'
import { foldPiece } from '#core/registry/fold-name'
import { groupBy } from '#core/util/group-by'

/** A name that is looked for. */
export interface KnownName {
  readonly folded: string
  /** As it was written. */
  readonly name: string
  readonly of: Remembered
}

/** Names by what they begin with, the longest first: at each place of a text few have to be compared. */
export type KnownNames = ReadonlyMap<string, readonly KnownName[]>

/** Code units of a folded name that it is found by; a shorter name is not looked for. */
export const HEAD = 2

/** Of digits alone is no name: it would be found in every figure. */
const NUMERIC = /^[\p{N}%.]*$/u

/** Of two initiatives with one name the first is meant, and the names of both before the aliases of either. */
export function knownNames(remembered: readonly Remembered[]): KnownNames {
  const byName = new Map<string, KnownName>()
  const add = (name: string, of: Remembered) => {
    const folded = foldPiece(name)
    if (folded.length >= HEAD && !NUMERIC.test(folded) && !byName.has(folded)) byName.set(folded, { folded, name, of })
  }
  for (const each of remembered) for (const name of each.names.slice(0, 1)) add(name, each)
  for (const each of remembered) for (const alias of each.names.slice(1)) add(alias, each)
  return groupBy(
    [...byName.values()].sort((a, b) => b.folded.length - a.folded.length),
    ({ folded }) => folded.slice(0, HEAD),
  )
}
