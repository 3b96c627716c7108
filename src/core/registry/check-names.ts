import type { Initiative } from '#core/model/initiative'
import { foldName, sameName } from '#core/registry/fold-name'

/** Place of the first alias that says what the name or an alias before it says; -1 when every one says something of its own. */
export function repeatedAlias({ name, aliases = [] }: Pick<Initiative, 'name' | 'aliases'>): number {
  return aliases.findIndex((alias, i) => [name, ...aliases.slice(0, i)].some((other) => sameName(alias, other)))
}

const hasAlias = ({ aliases = [] }: Initiative, name: string): boolean => aliases.some((alias) => sameName(alias, name))

/**
 * The first of `initiatives` that is called by an alias of `initiative`, and the other way round: then neither name leads to one of them.
 * Two initiatives may have one name, and an alias may be the name of another one.
 */
export function namedInCircle(initiative: Initiative, initiatives: Iterable<Initiative>): Initiative | null {
  if (!initiative.aliases) return null
  const called = new Set(initiative.aliases.map(foldName))
  for (const other of initiatives) {
    if (other.id === initiative.id || !other.aliases || !called.has(foldName(other.name))) continue
    if (hasAlias(other, initiative.name)) return other
  }
  return null
}
