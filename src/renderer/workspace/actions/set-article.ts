import type { Change } from '#core/edits/change'
import type { Article, ArticleField, ArticleStatus } from '#core/model/article'
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

async function setFields(session: Session, id: ArticleId, name: string, fields: Partial<Pick<Article, ArticleField>>): Promise<void> {
  await inOrder(session, async () => {
    const article = session.project()?.article(id)
    if (!article) return
    await commit(session, { name, params: { title: shortQuote(article.title) } }, setArticleChanges(article, fields))
  })
}

export const setArticleField = (session: Session, id: ArticleId, field: ArticleField, value: string): Promise<void> =>
  setFields(session, id, field === 'memo' ? 'set-article-memo' : 'set-article', { [field]: value })

/** `reason` is kept only for an excluded article. */
export const setArticleStatus = (session: Session, id: ArticleId, status: ArticleStatus, reason = ''): Promise<void> =>
  setFields(session, id, 'set-status', { status, reason: status === 'excluded' ? reason : '' })
