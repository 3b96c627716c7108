// biome-ignore-all lint/a11y/useSemanticElements: a native table cannot be windowed; this is the ARIA grid pattern
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and points at its active row
import { columnVisibilityFeature, rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useId, useMemo, useRef } from 'react'
import { classNames } from './class-names'
import type { Sort } from './data-grid'
import { type GridAsk, gridKey } from './grid-keys'
import { WindowGridHead } from './window-grid-head'
import { WindowGridRow } from './window-grid-row'
import './data-grid.css'

export interface WindowColumn<T> {
  readonly id: string
  readonly header: string
  /** Pixels; with `grow` it shares what is left. */
  readonly least: number
  readonly grow: number
  readonly align?: 'end'
  /** The order that is useful first. */
  readonly descendingFirst?: boolean
  readonly cell: (item: T) => ReactNode
}

/** Some of the rows, in their order; the others are somewhere else and come when they are asked for. */
export interface RowWindow<T> {
  readonly items: readonly T[]
  /** Place of the first item among all rows, from 0. */
  readonly from: number
  /** Of all rows. */
  readonly count: number
}

export interface WindowGridProps<T> {
  readonly label: string
  readonly columns: readonly WindowColumn<T>[]
  /** By column id. */
  readonly shown: Readonly<Record<string, boolean>>
  readonly rows: RowWindow<T>
  readonly keyOf: (item: T) => string
  readonly isSelected: (item: T) => boolean
  /** Whether any row is selected, also of those elsewhere. */
  readonly selecting: boolean
  readonly classOf?: (item: T) => string | undefined
  /** Place of the row that the keys act on; -1 for none. */
  readonly active: number
  readonly sort: Sort | null
  /** What is shown is about to be replaced. */
  readonly busy: boolean
  /** Pixels: where the table was scrolled to when it was left. */
  readonly scrolled: number
  readonly onScrolled: (pixels: number) => void
  /** Absent where the rows have one order. */
  readonly onSort?: (sort: Sort) => void
  /** Rows [first, end) are on screen. */
  readonly onInSight: (first: number, end: number) => void
  readonly onAsk: (ask: GridAsk) => void
  readonly onCopy: () => void
}

/** Pixels. */
const ROW_HEIGHT = 30
const HEAD_HEIGHT = 28
const OVERSCAN = 8

const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature })
export type WindowGridFeatures = typeof features

/**
 * A table whose rows are filtered, sorted and kept elsewhere: it holds only those around what is on screen. Walked by rows: one tab stop, arrows
 * move, Space selects, Enter opens.
 */
export function WindowGrid<T>(props: WindowGridProps<T>) {
  const { columns, rows, shown, sort, active, scrolled, onAsk } = props
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const definitions = useMemo(
    () =>
      columns.map(({ id: own, header, descendingFirst = false }) => ({
        id: own,
        header,
        sortDescFirst: descendingFirst,
        accessorFn: itself,
      })),
    [columns],
  )
  const sorting = sort ? [{ id: sort.column, desc: sort.descending }] : []
  const table = useTable<WindowGridFeatures, T & object>({
    features,
    columns: definitions,
    data: rows.items as readonly (T & object)[],
    getRowId: props.keyOf,
    state: { columnVisibility: shown, sorting },
    manualSorting: true,
    enableMultiSort: false,
    enableSortingRemoval: false,
    onSortingChange: (update) => {
      const [next] = typeof update === 'function' ? update(sorting) : update
      if (next) props.onSort?.({ column: next.id, descending: next.desc })
    },
  })
  const virtual = useVirtualizer({
    count: rows.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    overscan: OVERSCAN,
    initialOffset: scrolled,
  })
  const mounted = virtual.getVirtualItems()
  const [first, end] = [mounted[0]?.index ?? 0, (mounted.at(-1)?.index ?? -1) + 1]
  const { onInSight } = props
  useEffect(() => onInSight(first, end), [onInSight, first, end])
  // Once: whoever comes back finds the table where it was left.
  // biome-ignore lint/correctness/useExhaustiveDependencies: not when the place changes, the user scrolls from there
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = scrolled
  }, [])

  const ask = (asked: GridAsk) => {
    onAsk(asked)
    if (asked.go !== undefined) virtual.scrollToIndex(asked.go, { align: 'auto' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.target !== scroller.current) return
    const asked = gridKey(event, {
      active,
      count: rows.count,
      page: Math.max(1, mounted.length - 2 * OVERSCAN),
      selecting: props.selecting,
    })
    if (asked === null) return
    event.preventDefault()
    event.stopPropagation()
    ask(asked)
  }
  const onMouseDown = (event: MouseEvent) => {
    if (indexAt(event) === null) return
    event.preventDefault()
    scroller.current?.focus()
  }
  const onClick = (event: MouseEvent) => {
    const index = indexAt(event)
    if (index === null) return
    onAsk({ go: index, select: event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'toggle' : 'only' })
  }

  const visible = table.getVisibleLeafColumns().flatMap(({ id: own }) => columns.find((column) => column.id === own) ?? [])
  const layout = useLayout(visible)
  const models = table.getRowModel().rows
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={props.label}
      aria-rowcount={rows.count + 1}
      aria-colcount={visible.length}
      aria-multiselectable="true"
      aria-busy={props.busy}
      aria-activedescendant={first <= active && active < end ? `${id}-${active}` : undefined}
      tabIndex={0}
      className={classNames('ui-grid', props.busy && 'ui-grid-stale')}
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
      onClick={onClick}
      onDoubleClick={(event) => {
        const index = indexAt(event)
        if (index !== null) onAsk({ go: index, open: true })
      }}
      onCopy={(event) => {
        event.preventDefault()
        props.onCopy()
      }}
      onScroll={(event) => props.onScrolled(event.currentTarget.scrollTop)}
    >
      <WindowGridHead
        headers={table.getHeaderGroups()[0]?.headers ?? []}
        columns={visible}
        layout={layout}
        sortable={props.onSort !== undefined}
      />
      <div role="rowgroup" className="ui-grid-body" style={{ height: virtual.getTotalSize(), minWidth: layout.minWidth }}>
        {mounted.map(({ index, start }) => {
          const item = models[index - rows.from]?.original ?? null
          return (
            <WindowGridRow
              key={item ? props.keyOf(item) : index}
              id={`${id}-${index}`}
              item={item}
              columns={visible as readonly WindowColumn<never>[]}
              layout={layout}
              index={index}
              top={start}
              active={index === active}
              selected={item !== null && props.isSelected(item)}
              className={item ? props.classOf?.(item) : undefined}
            />
          )
        })}
      </div>
    </div>
  )
}

/** Sorting asks for a value; the rows come sorted. */
const itself = (item: object): object => item

function indexAt(event: MouseEvent): number | null {
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null
  return row ? Number(row.dataset['index']) : null
}

/** One for the head and all rows; in less room than `minWidth` the table scrolls sideways. */
export interface GridLayout {
  readonly gridTemplateColumns: string
  readonly minWidth: number
}

function useLayout(columns: readonly Pick<WindowColumn<never>, 'least' | 'grow'>[]): GridLayout {
  const gridTemplateColumns = columns.map(({ least, grow }) => (grow > 0 ? `minmax(${least}px, ${grow}fr)` : `${least}px`)).join(' ')
  const minWidth = columns.reduce((sum, { least }) => sum + least, 0)
  return useMemo(() => ({ gridTemplateColumns, minWidth }), [gridTemplateColumns, minWidth])
}
