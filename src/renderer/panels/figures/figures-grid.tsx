import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import type { FigureColumn } from '#core/analysis/figure-order'
import { useMessages } from '../../i18n/use-messages'
import type { FigureLine, FigureSight, SelectFigures } from '../../storage/figure-port'
import type { GridAsk } from '../../ui/grid-keys'
import { type WindowColumn, WindowGrid } from '../../ui/window-grid'
import type { FiguresInSight } from '../../workspace/figure-table'
import { columnIds, type Shown, tracks } from './column-rooms'
import { FigureCell } from './figure-cell'
import type { FigureWords } from './figure-words'
import type { ViewMemory } from './view-memory'

export interface FiguresGridProps {
  readonly figures: FiguresInSight
  readonly sight: FigureSight
  readonly stale: boolean
  readonly shown: Shown
  readonly words: FigureWords
  readonly memory: ViewMemory
  readonly onOpen: (line: FigureLine) => void
  readonly onCopy: () => void
}

/** Rows asked for beyond those on screen. */
const AHEAD = 128

const NUMBERS: readonly FigureColumn[] = ['value', 'bounds']
/** Looked at from the top. */
const DESCENDING_FIRST: readonly FigureColumn[] = ['value', 'bounds', 'date']

export function FiguresGrid({ figures, sight, stale, shown, words, memory, onOpen, onCopy }: FiguresGridProps): ReactNode {
  const t = useMessages()
  const active = useActiveRow(figures, sight)
  const columns = useMemo(
    () =>
      columnIds.map(
        (id): WindowColumn<FigureLine> => ({
          id,
          header: t(`figures.column.${id}`),
          least: tracks[id].least,
          grow: tracks[id].grow,
          ...(NUMBERS.includes(id) ? { align: 'end' as const } : {}),
          descendingFirst: DESCENDING_FIRST.includes(id),
          cell: (line) => <FigureCell column={id} line={line} words={words} t={t} />,
        }),
      ),
    [t, words],
  )
  const onInSight = useCallback((first: number, end: number) => askAround(figures, first, end), [figures])
  const onAsk = ({ go, select, open }: GridAsk) => {
    const index = go ?? active.index
    if (select) figures.select(selectionOf(select, index, active.index))
    if (go !== undefined) active.go(go)
    const line = open ? lineAt(sight, index) : null
    if (line) onOpen(line)
  }
  return (
    <WindowGrid
      label={t('figures.title')}
      columns={columns}
      shown={shown}
      rows={{ items: sight.lines, from: sight.from, count: sight.shown }}
      keyOf={keyOf}
      isSelected={isSelected}
      selecting={sight.selected > 0}
      classOf={classOf}
      active={active.index}
      sort={figures.look().sort}
      busy={stale}
      scrolled={memory.scroll}
      onScrolled={(pixels) => {
        memory.scroll = pixels
      }}
      onSort={({ column, descending }) => figures.ask({ sort: { column: column as FigureColumn, descending } })}
      onInSight={onInSight}
      onAsk={onAsk}
      onCopy={onCopy}
    />
  )
}

function selectionOf(select: NonNullable<GridAsk['select']>, index: number, from: number): SelectFigures {
  if (select === 'range') return { select, index, from }
  return select === 'all' || select === 'none' ? { select } : { select, index }
}

const keyOf = (line: FigureLine): string => line.id
const isSelected = (line: FigureLine): boolean => line.selected
const classOf = (line: FigureLine): string | undefined => (line.begins ? 'figures-begins' : undefined)

const lineAt = (sight: FigureSight, index: number): FigureLine | null => sight.lines[index - sight.from] ?? null

/** Asks for the rows around those on screen before they come into sight. */
function askAround(figures: FiguresInSight, first: number, end: number): void {
  const { from, to } = figures.look()
  if (Math.max(0, first - AHEAD / 2) < from || end + AHEAD / 2 > to) figures.ask({ from: Math.max(0, first - AHEAD), to: end + AHEAD })
}

/** The row the keys act on. It is known by its figure, so that sorting and edits take it along; until its row has come, by its place. */
function useActiveRow(figures: FiguresInSight, sight: FigureSight): { readonly index: number; readonly go: (index: number) => void } {
  const [goal, setGoal] = useState<number | null>(null)
  useEffect(() => {
    if (goal === null) return
    const line = lineAt(sight, goal)
    if (goal >= sight.shown || (line && sight.active === goal)) setGoal(null)
    else if (line && line.id !== figures.look().active) figures.ask({ active: line.id })
  }, [figures, sight, goal])
  return { index: Math.min(goal ?? Math.max(sight.active, 0), sight.shown - 1), go: setGoal }
}
