import type { ArticleStatus } from '#core/model/article'
import type { ArticleId } from '#core/model/ids'
import { inOrder } from '../in-order'
import type { Session } from '../session'
import { commit } from './commit'
import { shortQuote } from './open-annotation'
import { setArticleChanges } from './set-article'

/** Of one article or many, in one edit. `reason` is kept only for excluded ones. */
export async function setArticleStatus(session: Session, ids: readonly ArticleId[], status: ArticleStatus, reason = ''): Promise<void> {
  await inOrder(session, async () => {
    const project = session.project()
    const articles = ids.map((id) => project?.article(id) ?? null).filter((article) => article !== null)
    const fields = { status, reason: status === 'excluded' ? reason : '' }
    const changes = articles.flatMap((article) => setArticleChanges(article, fields))
    const [first] = articles
    const action =
      articles.length === 1 && first
        ? { name: 'set-status', params: { title: shortQuote(first.title) } }
        : { name: 'set-statuses', params: { count: articles.length } }
    const done = await commit(session, action, changes)
    if (done && articles.length > 1) {
      session.dispatch({ type: 'notify', message: { key: 'action.set-statuses', params: action.params }, undo: true })
    }
  })
}
