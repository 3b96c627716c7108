import type { Change } from '#core/edits/change'
import type { Annotation } from '#core/model/annotation'
import { type Codebook, findCode, INITIATIVE } from '#core/model/codebook'
import { type CodeId, InitiativeId } from '#core/model/ids'
import type { Initiative } from '#core/model/initiative'
import { mentionName } from '#core/registry/by-name'
import { foldName } from '#core/registry/fold-name'

/** Whether annotations of this code mention initiatives: `initiative` itself and the codes under it. */
export function mentionsInitiatives(codebook: Codebook, code: CodeId | null): boolean {
  return code === INITIATIVE || (code !== null && mentionsInitiatives(codebook, findCode(codebook, code)?.parent ?? null))
}

export interface Assigned {
  /** Each mention with its initiative, in the order given. */
  readonly mentions: readonly Annotation[]
  /** Adds the initiatives that were not there. */
  readonly changes: readonly Change[]
}

/**
 * Gives every mention the initiative of its name, the way it is done when a mention is coded: exactly that name but for brackets, spaces,
 * traditional characters and width. Why: docs/decisions/0013-registry.md.
 * @param byName see `initiativesByName`
 */
export function assignByName(mentions: readonly Annotation[], byName: ReadonlyMap<string, InitiativeId>, newId: () => string): Assigned {
  const made = new Map<string, Initiative>()
  const assigned = mentions.map((mention) => {
    const name = mentionName(mention)
    const key = foldName(name)
    const known = byName.get(key) ?? made.get(key)?.id
    if (known) return { ...mention, initiative: known }
    const { coder, createdAt } = mention
    const initiative: Initiative = { id: InitiativeId.parse(newId()), name, note: '', coder, createdAt }
    made.set(key, initiative)
    return { ...mention, initiative: initiative.id }
  })
  return { mentions: assigned, changes: [...made.values()].map((initiative) => ({ kind: 'add-initiative', initiative })) }
}
