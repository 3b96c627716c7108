// biome-ignore-all lint/a11y/useSemanticElements: a native table cannot be windowed; this is the ARIA grid pattern
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and points at its active row
import { useVirtualizer } from '@tanstack/react-virtual'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { classNames } from './class-names'
import { Glyph } from './icon'
import { listTarget } from './list-keys'
import './data-grid.css'

export interface Sort {
  readonly column: string
  readonly descending: boolean
}

export interface GridColumn<T> {
  readonly id: string
  readonly header: string
  /** A CSS grid track: `minmax(0, 3fr)`, `120px`. */
  readonly width: string
  readonly align?: 'end'
  readonly sortable?: boolean
  readonly cell: (item: T) => ReactNode
}

export interface DataGridProps<T> {
  readonly label: string
  readonly columns: readonly GridColumn<T>[]
  /** Already sorted and filtered. */
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
  readonly selected: string | null
  readonly sort: Sort | null
  readonly onSort: (sort: Sort) => void
  readonly onSelect: (item: T) => void
  readonly onOpen: (item: T) => void
  readonly onKey?: (event: KeyboardEvent, item: T) => void
}

const ROW_HEIGHT = 30
const OVERSCAN = 8

/** A table of any length, walked by rows: one tab stop, arrows select, Enter opens. */
export function DataGrid<T>(props: DataGridProps<T>) {
  const { columns, items, keyOf, selected } = props
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const [activeKey, setActiveKey] = useState<string | null>(null)
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    scrollPaddingStart: 28,
    overscan: OVERSCAN,
  })
  const tracks = { gridTemplateColumns: columns.map((column) => column.width).join(' ') }
  const active = Math.max(
    items.findIndex((item) => keyOf(item) === (activeKey ?? selected)),
    items.length > 0 ? 0 : -1,
  )

  // Once: whoever comes to the table finds its row in sight, and scrolls from there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: not when the row changes, arrows and sorting see to that
  useEffect(() => {
    if (active > 0) rows.scrollToIndex(active, { align: 'center' })
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.target !== scroller.current) return
    const page = Math.max(1, rows.getVirtualItems().length - 2 * OVERSCAN)
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
    const target = plain ? listTarget(event.key, active, items.length, page) : null
    const current = items[target ?? active]
    if (current === undefined) return
    if (target !== null) {
      event.preventDefault()
      setActiveKey(keyOf(current))
      rows.scrollToIndex(target, { align: 'auto' })
      props.onSelect(current)
    } else if (event.key === 'Enter' && plain) {
      event.preventDefault()
      props.onOpen(current)
    } else props.onKey?.(event, current)
  }

  const mounted = rows.getVirtualItems().some((row) => row.index === active)
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={props.label}
      aria-rowcount={items.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={mounted ? `${id}-${active}` : undefined}
      tabIndex={0}
      className="ui-grid"
      onKeyDown={onKeyDown}
    >
      <GridHead columns={columns} tracks={tracks} sort={props.sort} onSort={props.onSort} />
      <div role="rowgroup" className="ui-grid-body" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((row) => {
          const item = items[row.index]
          if (item === undefined) return null
          const key = keyOf(item)
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the grid, which keeps the focus
            <div
              key={key}
              id={`${id}-${row.index}`}
              role="row"
              tabIndex={-1}
              aria-rowindex={row.index + 2}
              aria-selected={key === selected}
              className={classNames('ui-grid-row', row.index === active && 'ui-active')}
              style={{ ...tracks, transform: `translateY(${row.start}px)` }}
              onMouseDown={(event) => {
                if (event.target instanceof Element && event.target.closest('button, a, input')) return
                event.preventDefault()
                scroller.current?.focus()
              }}
              onClick={() => {
                setActiveKey(key)
                props.onSelect(item)
              }}
              onDoubleClick={() => props.onOpen(item)}
            >
              {columns.map((column) => (
                <div key={column.id} role="gridcell" className={column.align === 'end' ? 'ui-end' : undefined}>
                  {column.cell(item)}
                </div>
              ))}
            </div>
          )
        })}
      </div>
    </div>
  )
}

interface GridHeadProps<T> {
  readonly columns: readonly GridColumn<T>[]
  readonly tracks: { readonly gridTemplateColumns: string }
  readonly sort: Sort | null
  readonly onSort: (sort: Sort) => void
}

function GridHead<T>({ columns, tracks, sort, onSort }: GridHeadProps<T>) {
  return (
    <div role="rowgroup" className="ui-grid-head-group">
      <div role="row" aria-rowindex={1} className="ui-grid-head" style={tracks}>
        {columns.map((column) => {
          const sorted = sort?.column === column.id ? sort : null
          return (
            <div
              key={column.id}
              role="columnheader"
              aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : undefined}
              className={column.align === 'end' ? 'ui-end' : undefined}
            >
              {column.sortable ? (
                <button type="button" onClick={() => onSort({ column: column.id, descending: sorted ? !sorted.descending : false })}>
                  <span className="ui-ellipsis">{column.header}</span>
                  {sorted && <Glyph icon={sorted.descending ? ArrowDown : ArrowUp} size={12} />}
                </button>
              ) : (
                <span className="ui-ellipsis">{column.header}</span>
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}
