import { newestFirst } from '#core/analysis/article-query'
import type { Article } from '#core/model/article'
import type { ArticleId } from '#core/model/ids'
import type { Session } from './session'

interface ReadingOrder {
  readonly ids: readonly ArticleId[]
  readonly positions: ReadonlyMap<ArticleId, number>
}

const orders = new WeakMap<readonly Article[], ReadingOrder>()

/** Made once for each state of the articles, however often it is asked for. */
function orderOf(articles: readonly Article[]): ReadingOrder {
  const known = orders.get(articles)
  if (known) return known
  const ids = newestFirst(articles).map((article) => article.id)
  const order = { ids, positions: new Map(ids.map((id, index) => [id, index])) }
  orders.set(articles, order)
  return order
}

/** Where an article stands among the others in the order of the library, from 1; 0 when it is not there. */
export const positionIn = (articles: readonly Article[], id: ArticleId | null): number =>
  id === null ? 0 : (orderOf(articles).positions.get(id) ?? -1) + 1

/** The article `step` places after the open one in the order of the library; `null` past the ends and when none is open. */
export function neighbourArticle(session: Session, step: 1 | -1): ArticleId | null {
  const { article } = session.workspace()
  const articles = session.project()?.articles()
  const n = articles ? positionIn(articles, article) : 0
  return articles && n > 0 ? (orderOf(articles).ids[n - 1 + step] ?? null) : null
}
