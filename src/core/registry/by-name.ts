import type { Annotation } from '#core/model/annotation'
import type { InitiativeId } from '#core/model/ids'
import type { Initiative } from '#core/model/initiative'
import { INITIATIVE_ATTRIBUTES } from '#core/model/initiative-attributes'
import { foldName } from '#core/registry/fold-name'

type Named = Pick<Annotation, 'attributes' | 'anchor'>

/** By what a mention calls its initiative: the name a coder gave, else its own words. */
export function mentionName({ attributes, anchor }: Named): string {
  const name = attributes[INITIATIVE_ATTRIBUTES.name]
  return (typeof name === 'string' && name.trim()) || anchor.quote.replace(/\s+/g, ' ').trim()
}

/** Initiatives by what they are called: the name counts before an alias, of two the one that came first. */
export function initiativesByName(initiatives: Iterable<Initiative>): ReadonlyMap<string, InitiativeId> {
  const byName = new Map<string, InitiativeId>()
  const all = [...initiatives]
  const add = (name: string, id: InitiativeId) => {
    const folded = foldName(name)
    if (!byName.has(folded)) byName.set(folded, id)
  }
  for (const { name, id } of all) add(name, id)
  for (const { aliases = [], id } of all) for (const alias of aliases) add(alias, id)
  return byName
}
