// biome-ignore-all lint/a11y/useSemanticElements: a native table cannot be windowed; this is the ARIA grid pattern
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and points at its active row
import type { Header } from '@tanstack/react-table'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { Glyph } from './icon'
import type { GridLayout, WindowColumn, WindowGridFeatures } from './window-grid'

interface WindowGridHeadProps<T> {
  readonly headers: readonly Header<WindowGridFeatures, T & object, unknown>[]
  readonly columns: readonly WindowColumn<T>[]
  readonly layout: GridLayout
  readonly sortable: boolean
}

const SORTED = { asc: 'ascending', desc: 'descending' } as const

export function WindowGridHead<T>({ headers, columns, layout, sortable }: WindowGridHeadProps<T>) {
  return (
    <div role="rowgroup" className="ui-grid-head-group" style={{ minWidth: layout.minWidth }}>
      <div role="row" aria-rowindex={1} className="ui-grid-head" style={layout}>
        {headers.map(({ id, column }, index) => {
          const sorted = column.getIsSorted()
          return (
            <div
              key={id}
              role="columnheader"
              aria-sort={sorted ? SORTED[sorted] : undefined}
              className={columns[index]?.align === 'end' ? 'ui-end' : undefined}
            >
              {sortable ? (
                <button type="button" onClick={column.getToggleSortingHandler()}>
                  <span className="ui-ellipsis">{columns[index]?.header}</span>
                  {sorted && <Glyph icon={sorted === 'desc' ? ArrowDown : ArrowUp} size={12} />}
                </button>
              ) : (
                <span className="ui-ellipsis">{columns[index]?.header}</span>
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}
