import type { ChangeKind } from '#core/edits/change-kind'
import { checkUnchanged } from '#core/edits/same'
import { AnnotationId, ArticleId, LinkId } from '#core/model/ids'
import { type Link, LinkRole } from '#core/model/link'
import { problem } from '#core/model/problem'
import { z } from '#core/model/zod'

/** What the figure says of the initiative; `null` for nothing said. `from` is where the link leaves from. */
export const SetLink = z.object({
  kind: z.literal('set-link'),
  article: ArticleId,
  link: LinkId,
  from: AnnotationId,
  field: z.literal('role'),
  before: LinkRole.nullable(),
  after: LinkRole.nullable(),
})
export type SetLink = z.infer<typeof SetLink>

function withRole({ role: _before, ...link }: Link, after: LinkRole | null): Link {
  return after === null ? link : { ...link, role: after }
}

export const setLink: ChangeKind<SetLink> = {
  check: (state, { link: id, before }) => {
    const link = state.links.get(id)
    return link ? checkUnchanged(link.role ?? null, before) : problem('not-there')
  },
  apply: (state, { link: id, after }) => {
    const link = state.links.get(id)
    if (link) state.links.set(id, withRole(link, after))
  },
  invert: (change) => ({ ...change, before: change.after, after: change.before }),
  touches: ({ article, link, from }) => [{ row: 'link', article, id: link, from }],
}
