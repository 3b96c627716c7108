import type { ReactNode } from 'react'
import { StatusGlyph, statusWord } from '../../attributes/article-status'
import { monthHeading } from '../../attributes/dates'
import { formatCount } from '../../attributes/numbers'
import { useMessages } from '../../i18n/use-messages'
import type { ArticleRailRow, MonthRailRow } from './rail-rows'

export function MonthRow({ row }: { readonly row: MonthRailRow }): ReactNode {
  const t = useMessages()
  return (
    <div className="rail-month" aria-hidden="true">
      <span>{row.month === '' ? t('library.no-date') : monthHeading(row.month, t.language)}</span>
      <span>{formatCount(row.count)}</span>
    </div>
  )
}

const SEPARATOR = ' · '
/** The heading above the row names the year. */
const dayOf = (date: string): string => date.slice(5)

export interface ArticleRowProps {
  readonly row: ArticleRailRow
  readonly annotations: number
  /** Those that are known to be left. */
  readonly suggestions: number
  readonly current: boolean
}

export function ArticleRow({ row, annotations, suggestions, current }: ArticleRowProps): ReactNode {
  const t = useMessages()
  const { article } = row
  const title = article.title || t('library.untitled')
  const line = [article.outlet || t('library.no-outlet'), dayOf(article.date)].filter(Boolean).join(SEPARATOR)
  return (
    <div className="rail-article" data-current={current || undefined} title={title}>
      <StatusGlyph status={article.status} />
      <span className="rail-title ui-ellipsis" lang={article.language}>
        {title}
      </span>
      <span className="rail-count" aria-hidden="true">
        {annotations > 0 && formatCount(annotations)}
      </span>
      <span className="rail-line ui-ellipsis" lang={article.outlet ? article.language : undefined}>
        {line}
      </span>
      <span className="rail-more" aria-hidden="true">
        {suggestions > 0 && t('library.row-suggestions', { count: suggestions })}
      </span>
      <span className="ui-hidden">
        {t('library.row-state', { status: statusWord(t, article.status), count: annotations })}
        {suggestions > 0 && t('library.row-suggested', { count: suggestions })}
      </span>
    </div>
  )
}
