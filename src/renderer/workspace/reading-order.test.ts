import { expect, it } from 'vitest'
import { sampleArticle } from '../storage/testing/worlds'
import { openArticle, openNeighbour } from './actions/open-article'
import { createProject } from './actions/open-project'
import { neighbourArticle, positionIn } from './reading-order'
import { createSessionWorld } from './testing/session-world'

it('goes through the articles as the library lists them, newest first, and stays at the ends', async () => {
  const session = await createSessionWorld()
  await createProject(session, 'test')
  const dates = ['2024-01-01', '', '2024-03-01', '2024-02-01']
  const batch = dates.map((date, n) => {
    const sample = sampleArticle(`news ${n}`, `text ${n}`)
    return { ...sample, article: { ...sample.article, date } }
  })
  await session.project()?.addArticles({ name: 'import', params: { count: batch.length } }, batch)
  const articles = session.project()?.articles() ?? []
  const [first, undated, newest] = articles
  expect(articles.map((article) => positionIn(articles, article.id))).toEqual([3, 4, 1, 2])
  expect(neighbourArticle(session, 1)).toBeNull()

  await openArticle(session, newest?.id ?? null)
  await openNeighbour(session, -1)
  expect(session.workspace().article).toBe(newest?.id)
  await openNeighbour(session, 1)
  await openNeighbour(session, 1)
  expect(session.workspace().article).toBe(first?.id)
  await openNeighbour(session, 1)
  await openNeighbour(session, 1)
  expect(session.workspace().article).toBe(undated?.id)
})
