import type { ChangeKind } from '#core/edits/change-kind'
import { checkUnchanged } from '#core/edits/same'
import type { State, Touch } from '#core/edits/state'
import { Initiative } from '#core/model/initiative'
import { type Problem, problem } from '#core/model/problem'
import { z } from '#core/model/zod'
import { namedInCircle, repeatedAlias } from '#core/registry/check-names'

export const AddInitiative = z.object({ kind: z.literal('add-initiative'), initiative: Initiative })
export type AddInitiative = z.infer<typeof AddInitiative>
/** Its mentions are moved or taken out by changes of their own, before it, in the same edit. */
export const RemoveInitiative = z.object({ kind: z.literal('remove-initiative'), initiative: Initiative })
export type RemoveInitiative = z.infer<typeof RemoveInitiative>
/** Both have the same id. */
export const SetInitiative = z.object({ kind: z.literal('set-initiative'), before: Initiative, after: Initiative })
export type SetInitiative = z.infer<typeof SetInitiative>

/** Only one with aliases can stand in a circle of names. */
const touching = (initiative: Initiative): readonly Touch[] => [
  { row: 'initiative', id: initiative.id },
  ...(initiative.aliases ? [{ row: 'initiatives' } as const] : []),
]

function checkNames({ initiatives }: State, initiative: Initiative): Problem | null {
  const at = repeatedAlias(initiative)
  if (at !== -1) return problem('alias-repeated', { alias: initiative.aliases?.[at] ?? '' })
  const other = namedInCircle(initiative, initiatives.values())
  return other && problem('alias-circular', { name: initiative.name, other: other.name })
}

export const addInitiative: ChangeKind<AddInitiative> = {
  check: (state, { initiative }) => (state.initiatives.has(initiative.id) ? problem('already-there') : checkNames(state, initiative)),
  apply: (state, { initiative }) => {
    state.initiatives.set(initiative.id, initiative)
  },
  invert: ({ initiative }) => ({ kind: 'remove-initiative', initiative }),
  touches: ({ initiative }) => touching(initiative),
}

export const removeInitiative: ChangeKind<RemoveInitiative> = {
  check: (state, { initiative }) => checkUnchanged(state.initiatives.get(initiative.id), initiative),
  apply: (state, { initiative }) => {
    state.initiatives.delete(initiative.id)
  },
  invert: ({ initiative }) => ({ kind: 'add-initiative', initiative }),
  touches: ({ initiative }) => touching(initiative),
}

export const setInitiative: ChangeKind<SetInitiative> = {
  check: (state, { before, after }) => {
    const current = state.initiatives.get(before.id)
    if (!current || after.id !== before.id) return problem('not-there')
    return checkUnchanged(current, before) ?? checkNames(state, after)
  },
  apply: (state, { after }) => {
    state.initiatives.set(after.id, after)
  },
  invert: ({ before, after }) => ({ kind: 'set-initiative', before: after, after: before }),
  touches: ({ before, after }) => [...touching(before), ...touching(after)],
}
