import type { ChangeKind } from '#core/edits/change-kind'
import { checkUnchanged } from '#core/edits/same'
import { problem } from '#core/model/problem'
import { Rejection } from '#core/model/rejection'
import { z } from '#core/model/zod'

export const AddRejection = z.object({ kind: z.literal('add-rejection'), rejection: Rejection })
export type AddRejection = z.infer<typeof AddRejection>
export const RemoveRejection = z.object({ kind: z.literal('remove-rejection'), rejection: Rejection })
export type RemoveRejection = z.infer<typeof RemoveRejection>

const touches = ({ rejection }: { readonly rejection: Rejection }) => [{ row: 'rejection', key: rejection.key }] as const

export const addRejection: ChangeKind<AddRejection> = {
  check: (state, { rejection }) => (state.rejections.has(rejection.key) ? problem('already-there') : null),
  apply: (state, { rejection }) => {
    state.rejections.set(rejection.key, rejection)
  },
  invert: ({ rejection }) => ({ kind: 'remove-rejection', rejection }),
  touches,
}

export const removeRejection: ChangeKind<RemoveRejection> = {
  check: (state, { rejection }) => checkUnchanged(state.rejections.get(rejection.key), rejection),
  apply: (state, { rejection }) => {
    state.rejections.delete(rejection.key)
  },
  invert: ({ rejection }) => ({ kind: 'add-rejection', rejection }),
  touches,
}
