import type { ChangeKind } from '#core/edits/change-kind'
import { checkUnchanged } from '#core/edits/same'
import { Codebook } from '#core/model/codebook'
import { z } from '#core/model/zod'

export const SetCodebook = z.object({ kind: z.literal('set-codebook'), before: Codebook, after: Codebook })
export type SetCodebook = z.infer<typeof SetCodebook>

export const setCodebook: ChangeKind<SetCodebook> = {
  check: (state, change) => checkUnchanged(state.codebook, change.before),
  apply: (state, change) => {
    state.codebook = change.after
  },
  invert: (change) => ({ ...change, before: change.after, after: change.before }),
  touches: () => [{ row: 'codebook' }],
}
