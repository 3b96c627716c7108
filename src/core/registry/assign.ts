import type { Change } from '#core/edits/change'
import type { Annotation } from '#core/model/annotation'
import { type Codebook, findCode, INITIATIVE } from '#core/model/codebook'
import { type CodeId, type CoderId, InitiativeId } from '#core/model/ids'
import type { Initiative } from '#core/model/initiative'
import { mentionName } from '#core/registry/by-name'
import { foldName } from '#core/registry/fold-name'

/** Whether annotations of this code mention initiatives: `initiative` itself and the codes under it. */
export function mentionsInitiatives(codebook: Codebook, code: CodeId | null): boolean {
  return code === INITIATIVE || (code !== null && mentionsInitiatives(codebook, findCode(codebook, code)?.parent ?? null))
}

export interface NewInitiatives {
  readonly newId: () => string
  readonly coder: CoderId
  readonly createdAt: string
}

/**
 * The initiative of each name, in the order given, and changes that add those that were not there: exactly that name but for brackets, spaces,
 * traditional characters and width. Why: docs/decisions/0017-registry.md.
 * @param byName see `initiativesByName`
 */
export function initiativesOfNames(
  names: readonly string[],
  byName: ReadonlyMap<string, InitiativeId>,
  { newId, coder, createdAt }: NewInitiatives,
): { readonly ids: readonly InitiativeId[]; readonly changes: readonly Change[] } {
  const made = new Map<string, Initiative>()
  const ids = names.map((name) => {
    const key = foldName(name)
    const known = byName.get(key) ?? made.get(key)?.id
    if (known) return known
    const initiative: Initiative = { id: InitiativeId.parse(newId()), name, note: '', coder, createdAt }
    made.set(key, initiative)
    return initiative.id
  })
  return { ids, changes: [...made.values()].map((initiative) => ({ kind: 'add-initiative', initiative })) }
}

/** Gives every mention the initiative of its name. */
export function assignByName(mentions: readonly Annotation[], byName: ReadonlyMap<string, InitiativeId>, around: NewInitiatives) {
  const { ids, changes } = initiativesOfNames(mentions.map(mentionName), byName, around)
  const assigned = mentions.map((mention, i): Annotation => {
    const initiative = ids[i]
    return initiative ? { ...mention, initiative } : mention
  })
  return { mentions: assigned, changes }
}
