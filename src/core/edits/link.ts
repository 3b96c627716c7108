import type { ChangeKind } from '#core/edits/change-kind'
import { checkUnchanged } from '#core/edits/same'
import type { State } from '#core/edits/state'
import { Link } from '#core/model/link'
import { type Problem, problem } from '#core/model/problem'
import { z } from '#core/model/zod'

export const AddLink = z.object({ kind: z.literal('add-link'), link: Link })
export type AddLink = z.infer<typeof AddLink>
export const RemoveLink = z.object({ kind: z.literal('remove-link'), link: Link })
export type RemoveLink = z.infer<typeof RemoveLink>

const touches = ({ link }: { readonly link: Link }) =>
  [
    { row: 'annotation', article: link.article, id: link.from },
    { row: 'annotation', article: link.article, id: link.to },
    { row: 'link', article: link.article, id: link.id, from: link.from },
  ] as const

function checkNew(state: State, link: Link): Problem | null {
  if (state.links.has(link.id)) return problem('already-there')
  const type = state.codebook.linkTypes.find((t) => t.id === link.type)
  const from = state.annotations.get(link.from)
  const to = state.annotations.get(link.to)
  if (!type || !from || !to || link.from === link.to) return problem('not-there')
  return type.from.includes(from.code) && type.to.includes(to.code) ? null : problem('link-not-allowed')
}

export const addLink: ChangeKind<AddLink> = {
  check: (state, { link }) => checkNew(state, link),
  apply: (state, { link }) => {
    state.links.set(link.id, link)
  },
  invert: ({ link }) => ({ kind: 'remove-link', link }),
  touches,
}

export const removeLink: ChangeKind<RemoveLink> = {
  check: (state, { link }) => checkUnchanged(state.links.get(link.id), link),
  apply: (state, { link }) => {
    state.links.delete(link.id)
  },
  invert: ({ link }) => ({ kind: 'add-link', link }),
  touches,
}
