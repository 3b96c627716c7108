import type { ChangeKind } from '#core/edits/change-kind'
import { checkUnchanged } from '#core/edits/same'
import { problem } from '#core/model/problem'
import { Coder } from '#core/model/project'
import { z } from '#core/model/zod'

/** `at` is the coder's place in the project's list. */
export const AddCoder = z.object({ kind: z.literal('add-coder'), coder: Coder, at: z.int().min(0) })
export type AddCoder = z.infer<typeof AddCoder>
/**
 * Takes back an `add-coder`, and is nothing a user can do by itself (see `newActionProblem`): whether a coder has annotations anywhere cannot be
 * told from the rows a change names. Taking back is sound, because edits are taken back newest first, so what the coder made is gone by then.
 */
export const RemoveCoder = z.object({ kind: z.literal('remove-coder'), coder: Coder, at: z.int().min(0) })
export type RemoveCoder = z.infer<typeof RemoveCoder>
export const RenameCoder = z.object({ kind: z.literal('rename-coder'), before: Coder, after: Coder })
export type RenameCoder = z.infer<typeof RenameCoder>

export const addCoder: ChangeKind<AddCoder> = {
  check: ({ project }, { coder, at }) => {
    if (project.coders.some((c) => c.id === coder.id)) return problem('already-there')
    return at > project.coders.length ? problem('changed-elsewhere') : null
  },
  apply: (state, { coder, at }) => {
    state.project = { ...state.project, coders: state.project.coders.toSpliced(at, 0, coder) }
  },
  invert: ({ coder, at }) => ({ kind: 'remove-coder', coder, at }),
  touches: () => [{ row: 'project' }],
}

export const removeCoder: ChangeKind<RemoveCoder> = {
  check: (state, { coder, at }) => checkUnchanged(state.project.coders[at], coder),
  apply: (state, { at }) => {
    state.project = { ...state.project, coders: state.project.coders.toSpliced(at, 1) }
  },
  invert: ({ coder, at }) => ({ kind: 'add-coder', coder, at }),
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
