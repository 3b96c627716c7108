import type { Article, ArticleStatus } from '#core/model/article'
import type { Tally } from '../../storage/project-port'
import type { Sort } from '../../ui/data-grid'
import type { ReprintRow } from './reprint-rows'

export interface TableRow {
  readonly article: Article
  readonly tally: Tally
  /** `null` for an article that is like no other, and as long as that is not known. */
  readonly reprint: ReprintRow | null
}

export type ColumnId = 'title' | 'outlet' | 'date' | 'length' | 'figures' | 'initiatives' | 'unlinked' | 'status'

export interface Column {
  readonly id: ColumnId
  readonly numeric: boolean
  /** The order that is useful first: titles from A, dates and counts from the top. */
  readonly descendingFirst: boolean
  readonly compare: (a: TableRow, b: TableRow) => number
}

const collator = new Intl.Collator('zh-CN', { numeric: true })
const byText = (of: (article: Article) => string) => (a: TableRow, b: TableRow) => collator.compare(of(a.article), of(b.article))
const byCount = (of: (row: TableRow) => number) => (a: TableRow, b: TableRow) => of(a) - of(b)
const work: Readonly<Record<ArticleStatus, number>> = { new: 0, 'in-progress': 1, done: 2, excluded: 3 }

const text = (id: ColumnId, compare: Column['compare']): Column => ({ id, numeric: false, descendingFirst: false, compare })
const count = (id: ColumnId, of: (row: TableRow) => number): Column => ({ id, numeric: true, descendingFirst: true, compare: byCount(of) })

export const columns: readonly Column[] = [
  text(
    'title',
    byText((a) => a.title),
  ),
  text(
    'outlet',
    byText((a) => a.outlet),
  ),
  // ISO dates sort as plain strings.
  {
    id: 'date',
    numeric: false,
    descendingFirst: true,
    compare: (a, b) => (a.article.date < b.article.date ? -1 : Number(a.article.date > b.article.date)),
  },
  count('length', (row) => row.article.length),
  count('figures', (row) => row.tally.figures),
  count('initiatives', (row) => row.tally.initiatives),
  count('unlinked', (row) => row.tally.unlinked),
  text(
    'status',
    byCount((row) => work[row.article.status]),
  ),
]

export const newest: Sort = { column: 'date', descending: true }

/** Equal rows keep the order they came in, in both directions. */
export function sortRows(rows: readonly TableRow[], sort: Sort): readonly TableRow[] {
  const column = columns.find((c) => c.id === sort.column)
  if (!column) return rows
  const sign = sort.descending ? -1 : 1
  return rows.toSorted((a, b) => sign * column.compare(a, b))
}

/** What a press on a header asks for, with a newly chosen column in its useful order first. */
export function nextSort(sort: Sort, asked: Sort): Sort {
  if (sort.column === asked.column) return asked
  return { column: asked.column, descending: columns.find((c) => c.id === asked.column)?.descendingFirst ?? false }
}
