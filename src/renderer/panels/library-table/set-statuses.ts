import type { ArticleStatus } from '#core/model/article'
import type { ArticleId } from '#core/model/ids'
import { commit } from '../../workspace/actions/commit'
import { shortQuote } from '../../workspace/actions/open-annotation'
import { setArticleChanges } from '../../workspace/actions/set-article'
import { inOrder } from '../../workspace/in-order'
import type { Session } from '../../workspace/session'

/** Gives all the articles one status in one edit, so that one undo takes all of it back. `reason` is kept only for excluded articles. */
export async function setStatuses(session: Session, ids: readonly ArticleId[], status: ArticleStatus, reason: string): Promise<void> {
  await inOrder(session, async () => {
    const articles = ids.flatMap((id) => session.project()?.article(id) ?? [])
    const fields = { status, reason: status === 'excluded' ? reason : '' }
    const changes = articles.flatMap((article) => setArticleChanges(article, fields))
    const changed = new Set(changes.map((change) => (change.kind === 'set-article' ? change.article : '')))
    const [only] = articles
    const action =
      changed.size === 1 && articles.length === 1 && only
        ? { name: 'set-status', params: { title: shortQuote(only.title) } }
        : { name: 'set-statuses', params: { count: changed.size } }
    if (!(await commit(session, action, changes)) || changed.size < 2) return
    session.dispatch({ type: 'notify', message: { key: `action.${action.name}`, params: action.params }, undo: true })
  })
}
