import type { Article } from '#core/model/article'
import type { ArticleTest, Condition } from '#core/search/search-query'

/** Whether an article meets all conditions; of several on one field any, unless they are negated. */
export function articleMatcher(conditions: readonly Condition<ArticleTest>[]): (article: Article) => boolean {
  const groups = new Map<string, Condition<ArticleTest>[]>()
  conditions.forEach((condition, at) => {
    const { negated, test } = condition
    const name = negated || test.on === 'date' ? `${at}` : test.on === 'field' ? test.field : test.on
    groups.set(name, [...(groups.get(name) ?? []), condition])
  })
  const all = [...groups.values()]
  return (article) => all.every((group) => group.some(({ negated, test }) => holds(article, test) !== negated))
}

function holds(article: Article, test: ArticleTest): boolean {
  if (test.on === 'status') return article.status === test.status
  if (test.on === 'date') return isWithin(article.date, test.from, test.to)
  const written = test.field === 'article-memo' ? article.memo : article[test.field]
  return written.toLowerCase().includes(test.words)
}

/** An incomplete date stands for all its days: an article of 2017 lies in 2017-04 only if all of 2017 does. */
function isWithin(date: string, from: string | null, to: string | null): boolean {
  if (date === '') return false
  return (from === null || date >= from) && (to === null || date.slice(0, to.length) <= to)
}
