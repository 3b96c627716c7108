import type { Change } from '#core/edits/change'
import { type Problem, problem } from '#core/model/problem'
import type { ProjectMemory } from './project-memory'
import type { Touched } from './touched'

/** An article whose text is not what was imported can only be read, or removed and imported again. */
export function checkUndamaged(memory: ProjectMemory, changes: readonly Change[], { articles, inArticles }: Touched): Problem | null {
  const leaving = new Set(changes.flatMap((change) => (change.kind === 'remove-article' ? [change.article.id] : [])))
  const damaged = [...articles, ...inArticles.keys()].find((id) => memory.damaged.has(id) && !leaving.has(id))
  return damaged ? problem('text-damaged', { article: memory.articleRow(damaged)?.article?.title ?? damaged }) : null
}
