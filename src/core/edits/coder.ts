import type { ChangeKind } from '#core/edits/change-kind'
import { checkUnchanged } from '#core/edits/same'
import { problem } from '#core/model/problem'
import { Coder } from '#core/model/project'
import { z } from '#core/model/zod'

export const AddCoder = z.object({ kind: z.literal('add-coder'), coder: Coder })
export type AddCoder = z.infer<typeof AddCoder>
export const RemoveCoder = z.object({ kind: z.literal('remove-coder'), coder: Coder })
export type RemoveCoder = z.infer<typeof RemoveCoder>
export const RenameCoder = z.object({ kind: z.literal('rename-coder'), before: Coder, after: Coder })
export type RenameCoder = z.infer<typeof RenameCoder>

export const addCoder: ChangeKind<AddCoder> = {
  check: (state, { coder }) => (state.project.coders.some((c) => c.id === coder.id) ? problem('already-there') : null),
  apply: (state, { coder }) => {
    state.project = { ...state.project, coders: [...state.project.coders, coder] }
  },
  invert: ({ coder }) => ({ kind: 'remove-coder', coder }),
  touches: () => [{ row: 'project' }],
}

export const removeCoder: ChangeKind<RemoveCoder> = {
  check: (state, { coder }) =>
    checkUnchanged(
      state.project.coders.find((c) => c.id === coder.id),
      coder,
    ),
  apply: (state, { coder }) => {
    state.project = { ...state.project, coders: state.project.coders.filter((c) => c.id !== coder.id) }
  },
  invert: ({ coder }) => ({ kind: 'add-coder', coder }),
  touches: () => [{ row: 'project' }],
}

export const renameCoder: ChangeKind<RenameCoder> = {
  check: (state, { before }) =>
    checkUnchanged(
      state.project.coders.find((c) => c.id === before.id),
      before,
    ),
  apply: (state, { before, after }) => {
    state.project = { ...state.project, coders: state.project.coders.map((c) => (c.id === before.id ? after : c)) }
  },
  invert: ({ before, after }) => ({ kind: 'rename-coder', before: after, after: before }),
  touches: () => [{ row: 'project' }],
}
