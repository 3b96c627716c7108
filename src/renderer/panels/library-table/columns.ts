import type { Article, ArticleStatus } from '#core/model/article'
import type { Tally } from '../../storage/project-port'

export interface TableRow {
  readonly article: Article
  readonly tally: Tally
}

export type ColumnId = 'title' | 'outlet' | 'date' | 'length' | 'figures' | 'initiatives' | 'unlinked' | 'status'

export interface Column {
  readonly id: ColumnId
  readonly numeric: boolean
  /** The order that is useful first: titles from A, dates and counts from the top. */
  readonly first: SortDirection
  readonly compare: (a: TableRow, b: TableRow) => number
}

export type SortDirection = 'ascending' | 'descending'

export interface Sort {
  readonly column: ColumnId
  readonly direction: SortDirection
}

const collator = new Intl.Collator('zh-CN', { numeric: true })
const byText = (of: (article: Article) => string) => (a: TableRow, b: TableRow) => collator.compare(of(a.article), of(b.article))
const byCount = (of: (row: TableRow) => number) => (a: TableRow, b: TableRow) => of(a) - of(b)
const work: Readonly<Record<ArticleStatus, number>> = { new: 0, 'in-progress': 1, done: 2, excluded: 3 }

const text = (id: ColumnId, compare: Column['compare']): Column => ({ id, numeric: false, first: 'ascending', compare })
const count = (id: ColumnId, of: (row: TableRow) => number): Column => ({ id, numeric: true, first: 'descending', compare: byCount(of) })

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
  { id: 'date', numeric: false, first: 'descending', compare: (a, b) => (a.article.date < b.article.date ? -1 : Number(a.article.date > b.article.date)) },
  count('length', (row) => row.article.length),
  count('figures', (row) => row.tally.figures),
  count('initiatives', (row) => row.tally.initiatives),
  count('unlinked', (row) => row.tally.unlinked),
  text(
    'status',
    byCount((row) => work[row.article.status]),
  ),
]

export const newest: Sort = { column: 'date', direction: 'descending' }

/** Equal rows keep the order they came in, in both directions. */
export function sortRows(rows: readonly TableRow[], sort: Sort): readonly TableRow[] {
  const column = columns.find((c) => c.id === sort.column)
  if (!column) return rows
  const sign = sort.direction === 'ascending' ? 1 : -1
  return rows.toSorted((a, b) => sign * column.compare(a, b))
}

/** What a press on a column's header sorts by: its useful order first, then the other way round. */
export function nextSort(sort: Sort, column: Column): Sort {
  if (sort.column !== column.id) return { column: column.id, direction: column.first }
  return { column: column.id, direction: sort.direction === 'ascending' ? 'descending' : 'ascending' }
}
