import type { Change } from '#core/edits/change'
import type { Article, ArticleField } from '#core/model/article'
import type { ArticleId } from '#core/model/ids'
import { inOrder } from '../in-order'
import type { Session } from '../session'
import { commit } from './commit'
import { shortQuote } from './open-annotation'

/** Only the fields that differ. */
export function setArticleChanges(article: Article, fields: Partial<Pick<Article, ArticleField>>): Change[] {
  return Object.entries(fields).flatMap(([name, after]) => {
    const field = name as ArticleField
    const before = article[field]
    return after === undefined || after === before ? [] : [{ kind: 'set-article' as const, article: article.id, field, before, after }]
  })
}

export async function setArticleField(session: Session, id: ArticleId, field: ArticleField, value: string): Promise<void> {
  await inOrder(session, async () => {
    const article = session.project()?.article(id)
    if (!article) return
    const name = field === 'memo' ? 'set-article-memo' : 'set-article'
    await commit(session, { name, params: { title: shortQuote(article.title) } }, setArticleChanges(article, { [field]: value }))
  })
}
