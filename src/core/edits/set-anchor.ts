import type { ChangeKind } from '#core/edits/change-kind'
import { checkUnchanged } from '#core/edits/same'
import { Anchor } from '#core/model/anchor'
import { AnnotationId, ArticleId } from '#core/model/ids'
import { problem } from '#core/model/problem'
import { z } from '#core/model/zod'

export const SetAnchor = z.object({
  kind: z.literal('set-anchor'),
  article: ArticleId,
  annotation: AnnotationId,
  before: Anchor,
  after: Anchor,
})
export type SetAnchor = z.infer<typeof SetAnchor>

export const setAnchor: ChangeKind<SetAnchor> = {
  check: (state, change) => {
    const annotation = state.annotations.get(change.annotation)
    if (!annotation) return problem('not-there')
    const article = state.articles.get(change.article)
    const last = change.after.spans.at(-1)
    if (!article || (last && last.end > article.length)) return problem('outside-text')
    return checkUnchanged(annotation.anchor, change.before)
  },
  apply: (state, change) => {
    const annotation = state.annotations.get(change.annotation)
    if (annotation) state.annotations.set(annotation.id, { ...annotation, anchor: change.after })
  },
  invert: (change) => ({ ...change, before: change.after, after: change.before }),
  touches: (change) => [
    { row: 'article', id: change.article },
    { row: 'annotation', article: change.article, id: change.annotation },
  ],
}
