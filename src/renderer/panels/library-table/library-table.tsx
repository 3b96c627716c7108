import { ListFilter } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react'
import { type ArticleFilter, filterArticles } from '#core/analysis/article-query'
import type { Article, ArticleStatus } from '#core/model/article'
import { articleStatuses, statusWord } from '../../attributes/article-status'
import { useMessages } from '../../i18n/use-messages'
import { Button } from '../../ui/button'
import { CommandButton } from '../../ui/command-button'
import { DataGrid } from '../../ui/data-grid'
import { EmptyState } from '../../ui/empty-state'
import { Glyph } from '../../ui/icon'
import { Segmented } from '../../ui/segmented'
import { TextInput } from '../../ui/text-input'
import { openArticle } from '../../workspace/actions/open-article'
import { type Reprints, useReprints } from '../../workspace/reprints'
import { useSelected, useSession } from '../../workspace/session'
import { newest, nextSort, sortRows, type TableRow } from './columns'
import { useGridColumns } from './grid-columns'
import { reprintRow, rowsByGroup } from './reprint-rows'
import { keepShown, nothingSelected, selectRange, toggleAll, toggleRow } from './row-selection'
import { SelectionActions } from './selection-actions'
import './library-table.css'

const noArticles: readonly Article[] = []
type StatusChoice = ArticleStatus | 'all'

/** The whole corpus as a table: filter, sort, select, set the status, open. */
export function LibraryTable(): ReactNode {
  const t = useMessages()
  const session = useSession()
  const articles = useSelected((s) => s.project()?.articles() ?? noArticles)
  const [text, setText] = useState('')
  const [status, setStatus] = useState<StatusChoice>('all')
  const [onlyReprints, setOnlyReprints] = useState(false)
  const [sort, setSort] = useState(newest)
  const [active, setActive] = useState<string | null>(() => session.workspace().article)
  const [chosen, setChosen] = useState(nothingSelected)
  const reprints = useReprints()
  const all = useSortedRows(articles, sort, reprints)
  const rows = useMemo(() => {
    const shown = filterRows(articles, all, { text, statuses: status === 'all' ? [] : [status] })
    return onlyReprints ? rowsByGroup(shown) : shown
  }, [articles, all, text, status, onlyReprints])
  const order = useMemo(() => rows.map((row) => row.article.id), [rows])
  const selection = useMemo(() => keepShown(chosen, order), [chosen, order])
  const columns = useGridColumns(selection, (id) => setChosen(toggleRow(selection, id)))
  const clearFilter = () => {
    setText('')
    setStatus('all')
    setOnlyReprints(false)
  }
  const onKey = (event: KeyboardEvent, { article }: TableRow) => {
    if (event.key === ' ') setChosen(event.shiftKey ? selectRange(selection, order, article.id) : toggleRow(selection, article.id))
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) setChosen(toggleAll(selection, order))
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const options = [
    { value: 'all' as StatusChoice, label: t('library.status-all') },
    ...articleStatuses.map((value) => ({ value, label: statusWord(t, value) })),
  ]

  return (
    <div className="libtable">
      <div className="ui-subbar libtable-head">
        <h1>{t('library.title')}</h1>
        <span className="ui-muted ui-small" role="status">
          {rows.length === articles.length
            ? t('library.count', { count: articles.length })
            : t('library.shown', { shown: rows.length, total: articles.length })}
        </span>
        <span className="ui-grow" />
        <SelectionActions chosen={[...selection.chosen]} onDone={() => setChosen(nothingSelected)} />
        <CommandButton id="open-files" showKeys />
      </div>
      <div className="libtable-filter">
        <span className="libtable-field">
          <Glyph icon={ListFilter} size={14} />
          <TextInput
            type="search"
            data-filter
            aria-label={t('library.filter')}
            aria-keyshortcuts="/"
            placeholder={t('library.filter-hint')}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </span>
        <Segmented label={t('library.status')} value={status} options={options} onChange={setStatus} />
        {(reprints.size > 0 || onlyReprints) && (
          <Button pressed={onlyReprints} onClick={() => setOnlyReprints(!onlyReprints)}>
            {t('library.reprints')}
          </Button>
        )}
        <Button variant="quiet" onClick={() => setChosen(toggleAll(selection, order))} disabled={rows.length === 0}>
          {t('library.select-all')}
        </Button>
      </div>
      {rows.length > 0 ? (
        <DataGrid
          label={t('library.articles')}
          columns={columns}
          items={rows}
          keyOf={keyOf}
          selected={active}
          sort={sort}
          onSort={(asked) => setSort(nextSort(sort, asked))}
          onSelect={(row) => setActive(row.article.id)}
          onOpen={(row) => void openArticle(session, row.article.id)}
          onKey={onKey}
        />
      ) : (
        <EmptyState
          title={t(articles.length > 0 ? 'library.no-match' : 'library.empty')}
          actions={
            articles.length > 0 ? <Button onClick={clearFilter}>{t('library.clear-filter')}</Button> : <CommandButton id="open-files" />
          }
        />
      )}
    </div>
  )
}

const keyOf = (row: TableRow): string => row.article.id
const noTally = { annotations: 0, figures: 0, initiatives: 0, links: 0, unlinked: 0 }

/** Filtered after sorting, so that typing sorts nothing. */
function filterRows(articles: readonly Article[], rows: readonly TableRow[], filter: ArticleFilter): readonly TableRow[] {
  const shown = filterArticles(articles, filter)
  if (shown === articles) return rows
  const ids = new Set(shown.map((article) => article.id))
  return rows.filter((row) => ids.has(row.article.id))
}

/** Counts are read from memory and change with the log. */
function useSortedRows(articles: readonly Article[], sort: typeof newest, reprints: Reprints): readonly TableRow[] {
  const project = useSelected((s) => s.project())
  const revision = useSelected((s) => s.project()?.historyLength() ?? 0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `revision` stands for the counts that `tally` reads
  return useMemo(
    () =>
      sortRows(
        articles.map((article) => ({
          article,
          tally: project?.tally(article.id) ?? noTally,
          reprint: reprintRow(reprints, article.id, (id) => project?.article(id)?.title ?? ''),
        })),
        sort,
      ),
    [articles, sort, project, revision, reprints],
  )
}
