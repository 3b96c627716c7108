import { ListFilter } from 'lucide-react'
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import { filterArticles, newestFirst } from '#core/analysis/article-query'
import type { Article } from '#core/model/article'
import { useMessages } from '../../i18n/use-messages'
import { Button } from '../../ui/button'
import { CommandButton } from '../../ui/command-button'
import { Glyph } from '../../ui/icon'
import { Keys } from '../../ui/kbd'
import { TextInput } from '../../ui/text-input'
import { VirtualList } from '../../ui/virtual-list'
import { openArticle } from '../../workspace/actions/open-article'
import { useSelected, useSession } from '../../workspace/session'
import { ArticleRow, MonthRow } from './rail-row'
import { type ArticleRailRow, heightOf, isMonth, keyOf, railRows, titleOf } from './rail-rows'
import './library-rail.css'

const FILTER_KEY = ['/']
const noArticles: readonly Article[] = []

/** The project's articles beside the text: filter, months, one row an article. */
export function LibraryRail(): ReactNode {
  const t = useMessages()
  const session = useSession()
  const articles = useSelected((s) => s.project()?.articles() ?? noArticles)
  const open = useSelected((s) => s.workspace().article)
  const [text, setText] = useState('')
  // In order before they are filtered, so that typing sorts nothing.
  const ordered = useMemo(() => newestFirst(articles), [articles])
  // The letters appear at once, the list right after them.
  const wanted = useDeferredValue(text)
  const shown = useMemo(() => filterArticles(ordered, { text: wanted, statuses: [] }), [ordered, wanted])
  const rows = useMemo(() => railRows(shown), [shown])
  // Counts come from memory and change with the log.
  const project = useSelected((s) => s.project())
  useSelected((s) => s.project()?.historyLength())
  useSelected((s) => s.suggestions.current())
  const annotationsOf = (row: ArticleRailRow) => project?.tally(row.article.id).annotations ?? 0

  return (
    <div className="rail">
      <div className="rail-filter">
        <Glyph icon={ListFilter} size={14} />
        <TextInput
          type="search"
          data-filter
          aria-label={t('library.filter')}
          aria-keyshortcuts="/"
          placeholder={t('library.filter-hint')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || text === '') return
            event.stopPropagation()
            setText('')
          }}
        />
        {text === '' && <Keys keys={FILTER_KEY} />}
      </div>
      {shown.length > 0 ? (
        <VirtualList
          label={t('library.articles')}
          items={rows}
          keyOf={keyOf}
          rowHeight={heightOf}
          isHeading={isMonth}
          textOf={titleOf}
          selected={open}
          onOpen={(row) => {
            if (row.kind === 'article') void openArticle(session, row.article.id)
          }}
          render={(row) =>
            row.kind === 'month' ? (
              <MonthRow row={row} />
            ) : (
              <ArticleRow
                row={row}
                annotations={annotationsOf(row)}
                suggestions={session.suggestions.countOf(row.article.id) ?? 0}
                current={row.key === open}
              />
            )
          }
        />
      ) : (
        <RailEmpty filtered={articles.length > 0} onClear={() => setText('')} />
      )}
    </div>
  )
}

function RailEmpty({ filtered, onClear }: { readonly filtered: boolean; readonly onClear: () => void }): ReactNode {
  const t = useMessages()
  return (
    <div className="rail-empty">
      <p>{t(filtered ? 'library.no-match' : 'library.empty')}</p>
      {filtered ? <Button onClick={onClear}>{t('library.clear-filter')}</Button> : <CommandButton id="open-files" showKeys />}
    </div>
  )
}
