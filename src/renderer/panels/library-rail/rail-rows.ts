import { groupByMonth } from '#core/analysis/article-query'
import type { Article } from '#core/model/article'

export interface MonthRailRow {
  readonly kind: 'month'
  readonly key: string
  readonly month: string
  readonly count: number
}

export interface ArticleRailRow {
  readonly kind: 'article'
  readonly key: string
  readonly article: Article
}

export type RailRow = MonthRailRow | ArticleRailRow

/** CSS pixels; the same numbers stand in library-rail.css. */
const ARTICLE_HEIGHT = 46
const MONTH_HEIGHT = 26

export const keyOf = (row: RailRow): string => row.key
export const isMonth = (row: RailRow): boolean => row.kind === 'month'
/** What type-ahead looks for. */
export const titleOf = (row: RailRow): string => (row.kind === 'article' ? row.article.title : '')
export const heightOf = (row: RailRow): number => (row.kind === 'month' ? MONTH_HEIGHT : ARTICLE_HEIGHT)

/** One heading a month, newest first, each with its articles under it. */
export const railRows = (articles: readonly Article[]): readonly RailRow[] =>
  groupByMonth(articles).flatMap((group): RailRow[] => [
    { kind: 'month', key: `month ${group.month}`, month: group.month, count: group.articles.length },
    ...group.articles.map((article): RailRow => ({ kind: 'article', key: article.id, article })),
  ])
