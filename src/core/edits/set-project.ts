import type { ChangeKind } from '#core/edits/change-kind'
import { checkUnchanged } from '#core/edits/same'
import { z } from '#core/model/zod'

export const SetProject = z.object({
  kind: z.literal('set-project'),
  field: z.enum(['name', 'memo']),
  before: z.string(),
  after: z.string(),
})
export type SetProject = z.infer<typeof SetProject>

export const setProject: ChangeKind<SetProject> = {
  check: (state, change) => checkUnchanged(state.project[change.field], change.before),
  apply: (state, change) => {
    state.project = { ...state.project, [change.field]: change.after }
  },
  invert: (change) => ({ ...change, before: change.after, after: change.before }),
  touches: () => [{ row: 'project' }],
}
