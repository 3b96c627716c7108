import { describe, expect, it } from 'vitest'
import { everyArticle, filterArticles, groupByMonth, newestFirst } from '#core/analysis/article-query'
import { Article } from '#core/model/article'

const hash = 'a'.repeat(64)
const article = (id: string, fields: Partial<Record<'title' | 'outlet' | 'date' | 'author' | 'status', string>>) =>
  Article.parse({
    id,
    source: hash,
    textHash: hash,
    length: 10,
    title: id,
    outlet: '',
    date: '',
    author: '',
    place: '',
    url: '',
    language: 'zh-CN',
    status: 'new',
    reason: '',
    memo: '',
    addedAt: '2026-01-01T00:00:00.000Z',
    ...fields,
  })

const ids = (articles: readonly Article[]): string[] => articles.map((a) => a.id)

describe('filterArticles', () => {
  const articles = [
    article('a', { title: '河湾夜校开班', outlet: '河湾晚报', date: '2024-03-01' }),
    article('b', { title: 'Night school opens', outlet: 'Riverbend Post', date: '2024-02-11', status: 'done' }),
    article('c', { title: '河湾修桥', outlet: '北岸日报', date: '2023-12-30', status: 'excluded' }),
  ]

  it('wants every word, in any field, whatever its case', () => {
    expect(ids(filterArticles(articles, { text: '河湾 2024-03', statuses: [] }))).toEqual(['a'])
    expect(ids(filterArticles(articles, { text: 'NIGHT post', statuses: [] }))).toEqual(['b'])
    expect(ids(filterArticles(articles, { text: '河湾 night', statuses: [] }))).toEqual([])
  })

  it('narrows by status', () => {
    expect(ids(filterArticles(articles, { text: '', statuses: ['done', 'excluded'] }))).toEqual(['b', 'c'])
    expect(ids(filterArticles(articles, { text: '修桥', statuses: ['done'] }))).toEqual([])
  })

  it('gives the same list back when nothing is filtered, so that views keep their rows', () => {
    expect(filterArticles(articles, everyArticle)).toBe(articles)
  })
})

describe('groupByMonth', () => {
  it('puts the newest first and articles without a date last', () => {
    const groups = groupByMonth([
      article('none', {}),
      article('old', { date: '2023-12-30' }),
      article('year', { date: '2024' }),
      article('early', { date: '2024-03-02' }),
      article('late', { date: '2024-03-18' }),
    ])
    expect(groups.map((g) => [g.month, ids(g.articles)])).toEqual([
      ['2024-03', ['late', 'early']],
      ['2024', ['year']],
      ['2023-12', ['old']],
      ['', ['none']],
    ])
  })

  it('keeps the order in which articles of one day were added', () => {
    const day = ['x', 'y', 'z'].map((id) => article(id, { date: '2024-01-01' }))
    expect(ids(newestFirst(day))).toEqual(['x', 'y', 'z'])
  })
})
