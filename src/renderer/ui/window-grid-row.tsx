// biome-ignore-all lint/a11y/useSemanticElements: a native table cannot be windowed; this is the ARIA grid pattern
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and points at its active row
import { memo } from 'react'
import { classNames } from './class-names'
import type { GridLayout, WindowColumn } from './window-grid'

interface RowProps {
  readonly id: string
  /** `null` while it is on its way. */
  readonly item: object | null
  readonly columns: readonly WindowColumn<never>[]
  readonly layout: GridLayout
  readonly index: number
  /** Pixels from the first row. */
  readonly top: number
  readonly active: boolean
  readonly selected: boolean
  readonly className: string | undefined
}

function Row({ id, item, columns, layout, index, top, active, selected, className }: RowProps) {
  return (
    <div
      id={id}
      role="row"
      tabIndex={-1}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={classNames('ui-grid-row', active && 'ui-active', className)}
      style={{ ...layout, transform: `translateY(${top}px)` }}
    >
      {columns.map((column) => (
        <div key={column.id} role="gridcell" data-column={column.id} className={column.align === 'end' ? 'ui-end' : undefined}>
          {item && column.cell(item as never)}
        </div>
      ))}
    </div>
  )
}

const sameColumns = (a: RowProps['columns'], b: RowProps['columns']): boolean =>
  a.length === b.length && a.every((column, at) => column === b[at])

/** Drawn again when the row or the columns have changed, not when the table scrolls. */
export const WindowGridRow = memo(
  Row,
  (a, b) =>
    a.item === b.item &&
    a.active === b.active &&
    a.selected === b.selected &&
    a.index === b.index &&
    a.layout === b.layout &&
    sameColumns(a.columns, b.columns),
)
