import { useVirtualizer } from '@tanstack/react-virtual'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { ArticleId } from '#core/model/ids'
import { StatusGlyph, statusWord } from '../../attributes/article-status'
import { moveByKey } from '../../attributes/list-movement'
import { useMessages } from '../../i18n/use-messages'
import { Glyph } from '../../ui/icon'
import { type Column, columns, nextSort, type Sort, type TableRow } from './columns'
import { type RowSelection, selectRange, toggleAll, toggleRow } from './row-selection'

export interface ArticleGridProps {
  readonly rows: readonly TableRow[]
  /** The rows' articles, in the same order. */
  readonly order: readonly ArticleId[]
  readonly sort: Sort
  readonly selection: RowSelection
  readonly onSort: (sort: Sort) => void
  readonly onSelect: (selection: RowSelection) => void
  readonly onOpen: (id: ArticleId) => void
}

/** CSS pixels, `--row`. */
const ROW_HEIGHT = 30
const OVERSCAN = 10
/** The checkbox column and the data columns; the header is row 1. */
const COLUMN_COUNT = columns.length + 1

/**
 * Rows of any number with only those on screen in the document. One stop for Tab: arrows move, Space selects, Shift with arrows selects a range,
 * Enter opens.
 */
export function ArticleGrid({ rows, order, sort, selection, onSort, onSelect, onOpen }: ArticleGridProps): ReactNode {
  const t = useMessages()
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const [wanted, setWanted] = useState<ArticleId | null>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    scrollPaddingStart: ROW_HEIGHT,
  })
  const found = wanted === null ? -1 : order.indexOf(wanted)
  const active = Math.max(found, 0)
  // Another order: stay with the active row.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new order moves the row under the reader's eye
  useEffect(() => virtual.scrollToIndex(active), [sort])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey) return
    const current = order[active]
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2)
    const modified = event.ctrlKey || event.metaKey
    const target = modified ? null : moveByKey({ length: rows.length, isOption: () => true }, active, event.key, page)
    const goal = target === null ? undefined : order[target]
    if (target !== null && goal !== undefined) {
      setWanted(goal)
      virtual.scrollToIndex(target)
      if (event.shiftKey && current !== undefined) onSelect(selectRange({ ...selection, from: selection.from ?? current }, order, goal))
    } else if (event.key === 'Enter' && current !== undefined && !modified) onOpen(current)
    else if (event.key === ' ' && current !== undefined) onSelect(toggleRow(selection, current))
    else if (event.key === 'a' && modified) onSelect(toggleAll(selection, order))
    else if (event.key === 'Escape' && selection.chosen.size > 0) onSelect({ chosen: new Set(), from: null })
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const pressRow = (event: MouseEvent, article: ArticleId) => {
    setWanted(article)
    if (event.shiftKey) onSelect(selectRange(selection, order, article))
    else if (event.ctrlKey || event.metaKey) onSelect(toggleRow(selection, article))
    else onOpen(article)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a table element cannot keep its rows out of the document
    <div
      ref={scroller}
      role="grid"
      className="libgrid"
      aria-label={t('library.articles')}
      aria-rowcount={rows.length + 1}
      aria-colcount={COLUMN_COUNT}
      aria-multiselectable="true"
      aria-activedescendant={`${id}-${active}`}
      tabIndex={0}
      onKeyDown={(event) => event.target === event.currentTarget && onKeyDown(event)}
    >
      <GridHeader sort={sort} selection={selection} order={order} onSort={onSort} onSelect={onSelect} />
      <div role="rowgroup" className="libgrid-body" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index]
          if (!row) return null
          const article = row.article.id
          return (
            <GridRow
              key={article}
              id={`${id}-${item.index}`}
              index={item.index}
              row={row}
              top={item.start}
              active={item.index === active}
              chosen={selection.chosen.has(article)}
              onPress={(event) => pressRow(event, article)}
              onToggle={() => {
                setWanted(article)
                onSelect(toggleRow(selection, article))
              }}
            />
          )
        })}
      </div>
    </div>
  )
}

type GridHeaderProps = Pick<ArticleGridProps, 'sort' | 'selection' | 'order' | 'onSort' | 'onSelect'>

function GridHeader({ sort, selection, order, onSort, onSelect }: GridHeaderProps): ReactNode {
  const t = useMessages()
  return (
    <div role="rowgroup" className="libgrid-head">
      <div role="row" className="libgrid-row" aria-rowindex={1}>
        <span role="columnheader" className="libgrid-check">
          <input
            type="checkbox"
            aria-label={t('library.select-all')}
            checked={order.every((id) => selection.chosen.has(id))}
            onChange={() => onSelect(toggleAll(selection, order))}
          />
        </span>
        {columns.map((column) => (
          <span
            key={column.id}
            role="columnheader"
            className={cellClass(column)}
            aria-sort={sort.column === column.id ? sort.direction : 'none'}
          >
            <button type="button" onClick={() => onSort(nextSort(sort, column))}>
              {t(`library.column.${column.id}`)}
              {sort.column === column.id && <Glyph icon={sort.direction === 'ascending' ? ChevronUp : ChevronDown} size={12} />}
            </button>
          </span>
        ))}
      </div>
    </div>
  )
}

interface GridRowProps {
  readonly id: string
  readonly index: number
  readonly row: TableRow
  /** Distance from the first row, CSS pixels. */
  readonly top: number
  readonly active: boolean
  readonly chosen: boolean
  readonly onPress: (event: MouseEvent) => void
  readonly onToggle: () => void
}

function GridRow({ id, index, row, top, active, chosen, onPress, onToggle }: GridRowProps): ReactNode {
  const t = useMessages()
  const title = row.article.title || t('library.untitled')
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the keys
    <div
      id={id}
      role="row"
      className="libgrid-row"
      aria-rowindex={index + 2}
      aria-selected={chosen}
      data-active={active || undefined}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onPress}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: only keeps a press on the checkbox from opening the article */}
      <span role="gridcell" className="libgrid-check" onClick={(event) => event.stopPropagation()}>
        <input type="checkbox" tabIndex={-1} aria-label={t('library.select-row', { title })} checked={chosen} onChange={onToggle} />
      </span>
      {columns.map((column) => (
        <span key={column.id} role="gridcell" className={cellClass(column)}>
          <Cell column={column} row={row} title={title} />
        </span>
      ))}
    </div>
  )
}

const cellClass = (column: Column): string => `libgrid-cell libgrid-${column.id}${column.numeric ? ' libgrid-number' : ''}`

const numbers = new Intl.NumberFormat('en')
const NONE = '–'

function Cell({ column, row, title }: { readonly column: Column; readonly row: TableRow; readonly title: string }): ReactNode {
  const t = useMessages()
  const { article, tally } = row
  switch (column.id) {
    case 'title':
      return (
        <span className="ui-ellipsis" lang={article.language} title={title}>
          {title}
        </span>
      )
    case 'outlet':
      return (
        <span className="ui-ellipsis" lang={article.language} title={article.outlet}>
          {article.outlet}
        </span>
      )
    case 'date':
      return article.date
    case 'length':
      return numbers.format(article.length)
    case 'status':
      return (
        <span className="libgrid-status ui-ellipsis" title={article.reason}>
          <StatusGlyph status={article.status} />
          {statusWord(t, article.status)}
        </span>
      )
    default:
      return tally[column.id] > 0 ? numbers.format(tally[column.id]) : <span className="ui-muted">{NONE}</span>
  }
}
