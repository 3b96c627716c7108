import type { Edit } from '#core/edits/edit'
import type { ArticleId } from '#core/model/ids'

/**
 * All articles ever added, in the order they came: `known` in its own order; one that only the log knows keeps its place after the one added
 * before it.
 */
export function articleOrder(known: readonly ArticleId[], history: readonly Edit[]): readonly ArticleId[] {
  const order = [...known]
  const placed = new Set(order)
  let previous: ArticleId | null = null
  for (const id of addedArticles(history)) {
    if (!placed.has(id)) order.splice(previous ? order.indexOf(previous) + 1 : 0, 0, id)
    placed.add(id)
    previous = id
  }
  return order
}

/** In the order they first came. */
function addedArticles(history: readonly Edit[]): Set<ArticleId> {
  return new Set(history.flatMap((edit) => edit.changes).flatMap((c) => (c.kind === 'add-article' ? [c.article.id] : [])))
}
