import { describe, expect, it } from 'vitest'
import { Article } from '#core/model/article'
import { ArticleId } from '#core/model/ids'
import { newest, nextSort, sortRows, type TableRow } from './columns'
import { keepShown, nothingSelected, selectRange, toggleAll, toggleRow } from './row-selection'

const hash = 'b'.repeat(64)
const row = (id: string, fields: Record<string, unknown>, figures = 0): TableRow => ({
  article: Article.parse({
    id,
    source: hash,
    textHash: hash,
    length: 0,
    title: '',
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
  }),
  tally: { annotations: figures, figures, initiatives: 0, links: 0, unlinked: 0 },
  reprint: null,
})
const order = (rows: readonly TableRow[]): string => rows.map((r) => r.article.id).join('')

describe('sortRows', () => {
  const rows = [
    row('a', { title: '第10期', date: '2024-02-01', status: 'done' }, 3),
    row('b', { title: '第9期', date: '', status: 'in-progress' }, 12),
    row('c', { title: '第9期', date: '2024-02', status: 'new' }, 3),
  ]

  it('compares digits inside titles as numbers', () => {
    expect(order(sortRows(rows, { column: 'title', descending: false }))).toBe('bca')
  })

  it('sorts dates as written and keeps those without a date last in the useful order', () => {
    expect(order(sortRows(rows, newest))).toBe('acb')
  })

  it('keeps equal rows in their order, both ways', () => {
    expect(order(sortRows(rows, { column: 'figures', descending: true }))).toBe('bac')
    expect(order(sortRows(rows, { column: 'figures', descending: false }))).toBe('acb')
  })

  it('sorts status by what is left to do', () => {
    expect(order(sortRows(rows, { column: 'status', descending: false }))).toBe('cba')
  })
})

describe('nextSort', () => {
  it('starts a new column in its useful order and then does what is asked', () => {
    expect(nextSort(newest, { column: 'figures', descending: false })).toEqual({ column: 'figures', descending: true })
    expect(nextSort(newest, { column: 'title', descending: false })).toEqual({ column: 'title', descending: false })
    expect(nextSort(newest, { column: 'date', descending: false })).toEqual({ column: 'date', descending: false })
  })
})

describe('row selection', () => {
  const ids = ['a', 'b', 'c', 'd'].map((id) => ArticleId.parse(id))
  const [a, b, c, d] = ids as [ArticleId, ArticleId, ArticleId, ArticleId]

  it('extends a range from where it started, both ways', () => {
    const started = toggleRow(nothingSelected, b)
    const down = selectRange(started, ids, d)
    expect([...down.chosen]).toEqual([b, c, d])
    expect([...selectRange(down, ids, a).chosen]).toEqual([a, b])
  })

  it('selects all, then none', () => {
    const all = toggleAll(nothingSelected, ids)
    expect(all.chosen.size).toBe(4)
    expect(toggleAll(all, ids).chosen.size).toBe(0)
  })

  it('forgets rows that the filter hides', () => {
    const all = toggleAll(nothingSelected, ids)
    expect([...keepShown(all, [c, d]).chosen]).toEqual([c, d])
    expect(keepShown(all, ids)).toBe(all)
  })
})
