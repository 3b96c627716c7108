import type { ChangeKind } from '#core/edits/change-kind'
import { checkUnchanged } from '#core/edits/same'
import { Article, ArticleField } from '#core/model/article'
import { ArticleId } from '#core/model/ids'
import { problem } from '#core/model/problem'
import { z } from '#core/model/zod'

export const SetArticle = z.object({
  kind: z.literal('set-article'),
  article: ArticleId,
  field: ArticleField,
  before: z.string(),
  after: z.string(),
})
export type SetArticle = z.infer<typeof SetArticle>

export const setArticle: ChangeKind<SetArticle> = {
  check: (state, change) => {
    const article = state.articles.get(change.article)
    if (!article) return problem('not-there')
    if (!Article.shape[change.field].safeParse(change.after).success) return problem('invalid-value', { value: change.after })
    return checkUnchanged(article[change.field], change.before)
  },
  apply: (state, change) => {
    const article = state.articles.get(change.article)
    if (article) state.articles.set(article.id, { ...article, [change.field]: change.after })
  },
  invert: (change) => ({ ...change, before: change.after, after: change.before }),
  touches: (change) => [{ row: 'article', id: change.article }],
}
