import type { ChangeKind } from '#core/edits/change-kind'
import { checkUnchanged } from '#core/edits/same'
import { Article } from '#core/model/article'
import { problem } from '#core/model/problem'
import { z } from '#core/model/zod'

export const AddArticle = z.object({ kind: z.literal('add-article'), article: Article })
export type AddArticle = z.infer<typeof AddArticle>
/** Its annotations are removed by changes of their own, before it, in the same edit. */
export const RemoveArticle = z.object({ kind: z.literal('remove-article'), article: Article })
export type RemoveArticle = z.infer<typeof RemoveArticle>

export const addArticle: ChangeKind<AddArticle> = {
  check: (state, { article }) => (state.articles.has(article.id) ? problem('already-there') : null),
  apply: (state, { article }) => {
    state.articles.set(article.id, article)
  },
  invert: ({ article }) => ({ kind: 'remove-article', article }),
  touches: ({ article }) => [{ row: 'article', id: article.id }],
}

export const removeArticle: ChangeKind<RemoveArticle> = {
  check: (state, { article }) => checkUnchanged(state.articles.get(article.id), article),
  apply: (state, { article }) => {
    state.articles.delete(article.id)
  },
  invert: ({ article }) => ({ kind: 'add-article', article }),
  touches: ({ article }) => [{ row: 'article', id: article.id }],
}
