import type { Article, ArticleStatus } from '#core/model/article'

/** What a list of articles shows. An empty `statuses` stands for all of them. */
export interface ArticleFilter {
  readonly text: string
  readonly statuses: readonly ArticleStatus[]
}

export const everyArticle: ArticleFilter = { text: '', statuses: [] }

const searched = (article: Article): string =>
  `${article.title}\n${article.outlet}\n${article.date}\n${article.author}\n${article.place}`.toLocaleLowerCase()

/** The articles that carry every word of the filter in title, outlet, date, author or place, in the order they came in. */
export function filterArticles(articles: readonly Article[], filter: ArticleFilter): readonly Article[] {
  const words = filter.text.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0 && filter.statuses.length === 0) return articles
  const statuses = new Set(filter.statuses)
  return articles.filter(
    (article) => (statuses.size === 0 || statuses.has(article.status)) && hasAll(words.length > 0 ? searched(article) : '', words),
  )
}

const hasAll = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word))

export interface MonthGroup {
  /** `2024-03`, a year alone when no month is known, empty when there is no date. */
  readonly month: string
  readonly articles: readonly Article[]
}

/** By month, newest first; inside a month by date, newest first; articles without a date come last. Equal dates keep their order. */
export function groupByMonth(articles: readonly Article[]): readonly MonthGroup[] {
  const byMonth = new Map<string, Article[]>()
  for (const article of newestFirst(articles)) {
    const month = article.date.slice(0, 7)
    const group = byMonth.get(month)
    if (group) group.push(article)
    else byMonth.set(month, [article])
  }
  return [...byMonth].map(([month, inMonth]) => ({ month, articles: inMonth }))
}

/** The order in which articles are listed and read one after another. */
export const newestFirst = (articles: readonly Article[]): readonly Article[] =>
  articles.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1))
