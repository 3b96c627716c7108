import { type ReactNode, useSyncExternalStore } from 'react'
import type { ArticleId } from '#core/model/ids'
import { StatusGlyph, statusWord } from '../../attributes/article-status'
import { formatCount } from '../../attributes/numbers'
import { type Messages, useMessages } from '../../i18n/use-messages'
import type { GridColumn } from '../../ui/data-grid'
import { type ColumnId, columns, type TableRow } from './columns'
import { ReprintMark } from './reprint-mark'
import type { RowSelection } from './row-selection'

type Room = 'wide' | 'narrow' | 'slim' | 'tiny'

/** The column's track in a window of each width; `null` leaves it out. */
type Tracks = Readonly<Record<Room, string | null>>

const tracks: Readonly<Record<ColumnId, Tracks>> = {
  title: { wide: 'minmax(160px, 1fr)', narrow: 'minmax(120px, 1fr)', slim: 'minmax(120px, 1fr)', tiny: 'minmax(120px, 1fr)' },
  outlet: { wide: '128px', narrow: '104px', slim: null, tiny: null },
  date: { wide: '98px', narrow: '94px', slim: '94px', tiny: null },
  length: { wide: '92px', narrow: null, slim: null, tiny: null },
  figures: { wide: '84px', narrow: '72px', slim: '72px', tiny: null },
  initiatives: { wide: '92px', narrow: '84px', slim: null, tiny: null },
  unlinked: { wide: '92px', narrow: '84px', slim: '84px', tiny: null },
  status: { wide: '124px', narrow: '108px', slim: '108px', tiny: '108px' },
}

/** From the narrowest: the first that matches is the room there is. */
const rooms: readonly { readonly room: Room; readonly query: string }[] = [
  { room: 'tiny', query: '(max-width: 480px)' },
  { room: 'slim', query: '(max-width: 800px)' },
  { room: 'narrow', query: '(max-width: 1180px)' },
]

function subscribe(listener: () => void): () => void {
  const queries = rooms.map(({ query }) => matchMedia(query))
  for (const query of queries) query.addEventListener('change', listener)
  return () => {
    for (const query of queries) query.removeEventListener('change', listener)
  }
}

const roomNow = (): Room => rooms.find(({ query }) => matchMedia(query).matches)?.room ?? 'wide'

/** The columns that fit the window, after a checkbox that selects the row. */
export function useGridColumns(selection: RowSelection, onToggle: (id: ArticleId) => void): readonly GridColumn<TableRow>[] {
  const t = useMessages()
  const room = useSyncExternalStore(subscribe, roomNow)
  const data = columns.flatMap((column): GridColumn<TableRow>[] => {
    const width = tracks[column.id][room]
    if (width === null) return []
    return [
      {
        id: column.id,
        header: t(`library.column.${column.id}`),
        width,
        ...(column.numeric ? { align: 'end' as const } : {}),
        sortable: true,
        cell: (row) => <Cell column={column.id} row={row} t={t} />,
      },
    ]
  })
  const check: GridColumn<TableRow> = {
    id: 'chosen',
    header: t('library.column.chosen'),
    width: '34px',
    cell: ({ article }) => (
      <input
        type="checkbox"
        className="libtable-check"
        tabIndex={-1}
        aria-label={t('library.select-row', { title: article.title || t('library.untitled') })}
        checked={selection.chosen.has(article.id)}
        onChange={() => onToggle(article.id)}
      />
    ),
  }
  return [check, ...data]
}

const NONE = '–'

function Cell({ column, row, t }: { readonly column: ColumnId; readonly row: TableRow; readonly t: Messages }): ReactNode {
  const { article, tally, reprint } = row
  switch (column) {
    case 'title':
      return (
        <span className="libtable-title">
          <span className="ui-ellipsis" lang={article.language} title={article.title}>
            {article.title || t('library.untitled')}
          </span>
          {reprint && <ReprintMark reprint={reprint} />}
        </span>
      )
    case 'outlet':
      return (
        <span className="libtable-second" lang={article.language} title={article.outlet}>
          {article.outlet}
        </span>
      )
    case 'date':
      return <span className="libtable-second">{article.date}</span>
    case 'length':
      return <span className="libtable-second">{formatCount(article.length)}</span>
    case 'status':
      return (
        <span className="libtable-status" title={article.reason}>
          <StatusGlyph status={article.status} />
          {statusWord(t, article.status)}
        </span>
      )
    default:
      return tally[column] > 0 ? formatCount(tally[column]) : <span className="ui-muted">{NONE}</span>
  }
}
