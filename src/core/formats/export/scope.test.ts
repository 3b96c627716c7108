import { expect, test } from 'vitest'
import { inScope, scopeLosses, WHOLE_PROJECT } from '#core/formats/export/scope'
import { torture } from '#core/formats/export/testing/torture'
import { exportJson } from '#core/formats/json/export-json'
import { FIGURE } from '#core/model/codebook'
import { ArticleId, CoderId } from '#core/model/ids'

const project = torture()

test('no limit is the project itself', () => {
  expect(inScope(project, WHOLE_PROJECT)).toBe(project)
  expect(scopeLosses(project, WHOLE_PROJECT)).toEqual([])
})

test.each([
  [{ articles: [ArticleId.parse('1-city')] }, 1, 13, 3],
  [{ articles: [] }, 0, 0, 0],
  [{ statuses: ['done' as const] }, 1, 13, 3],
  [{ codes: [FIGURE] }, 4, 14, 0],
  [{ coders: [CoderId.parse('c1')] }, 4, 14, 1],
])('%j takes its part, and that is a sound project', (limit, articles, annotations, links) => {
  const part = inScope(project, { ...WHOLE_PROJECT, ...limit })
  expect([part.articles.length, part.annotations.length, part.links.length]).toEqual([articles, annotations, links])
  expect(exportJson(part, { history: true })).toMatchObject({ ok: true })
})

test('links with one end outside are counted', () => {
  expect(scopeLosses(project, { ...WHOLE_PROJECT, codes: [FIGURE] })).toEqual([{ code: 'links-out-of-scope', count: 3 }])
})
