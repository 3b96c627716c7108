import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { useMessages } from '../../i18n/use-messages'
import type { HitLine, SearchSight, TickHits } from '../../storage/search-port'
import type { GridAsk } from '../../ui/grid-keys'
import { type WindowColumn, WindowGrid } from '../../ui/window-grid'
import type { CorpusSearch } from '../../workspace/corpus-search'
import type { ViewMemory } from './view-memory'

export interface HitsGridProps {
  readonly search: CorpusSearch
  readonly sight: SearchSight
  readonly stale: boolean
  readonly memory: ViewMemory
  readonly onOpen: (line: HitLine) => void
}

/** Rows asked for beyond those on screen. */
const AHEAD = 128

const SHOWN = { tick: true, article: true, outlet: true, date: true, context: true }

/** Every hit a row with what stands around it. Space ticks, Enter shows it in the text. */
export function HitsGrid({ search, sight, stale, memory, onOpen }: HitsGridProps): ReactNode {
  const t = useMessages()
  const [goal, setGoal] = useState(memory.active)
  const active = Math.min(goal, sight.hits - 1)
  const columns = useHitColumns(search)
  const onInSight = useCallback((first: number, end: number) => askAround(search, first, end), [search])
  const onAsk = ({ go, select, open }: GridAsk) => {
    const index = go ?? active
    // A click only goes there: ticks made one by one are not lost by it.
    if (select && select !== 'only') search.tick(tickOf(select, index, active))
    if (go !== undefined) setGoal(go)
    memory.active = index
    const line = open ? sight.lines[index - sight.from] : undefined
    if (line) onOpen(line)
  }
  return (
    <>
      <WindowGrid
        label={t('search.results')}
        columns={columns}
        shown={SHOWN}
        rows={{ items: sight.lines, from: sight.from, count: sight.hits }}
        keyOf={keyOf}
        isSelected={isTicked}
        selecting={sight.ticked > 0}
        active={active}
        sort={null}
        busy={stale}
        scrolled={memory.scroll}
        onScrolled={(pixels) => {
          memory.scroll = pixels
        }}
        onInSight={onInSight}
        onAsk={onAsk}
        onCopy={() => copyLine(sight, active)}
      />
      <div className="search-foot" role="status">
        {sight.ticked > 0 ? t('search.ticked', { count: sight.ticked }) : <span className="ui-muted">{t('search.keys')}</span>}
      </div>
    </>
  )
}

function tickOf(select: NonNullable<GridAsk['select']>, index: number, from: number): TickHits {
  if (select === 'range') return { tick: 'range', index, from }
  return select === 'all' || select === 'none' ? { tick: select } : { tick: select, index }
}

const keyOf = (line: HitLine): string => line.key
const isTicked = (line: HitLine): boolean => line.ticked

/** The line with its hit, as it is read. */
function copyLine(sight: SearchSight, index: number): void {
  const line = sight.lines[index - sight.from]
  if (line) void navigator.clipboard.writeText(line.left + line.hit + line.right).catch(() => {})
}

/** Asks for the rows around those on screen before they come into sight. */
function askAround(search: CorpusSearch, first: number, end: number): void {
  const { from, to } = search.look()
  if (Math.max(0, first - AHEAD / 2) < from || end + AHEAD / 2 > to) search.ask({ from: Math.max(0, first - AHEAD), to: end + AHEAD })
}

function useHitColumns(search: CorpusSearch): readonly WindowColumn<HitLine>[] {
  const t = useMessages()
  return useMemo(
    () => [
      {
        id: 'tick',
        header: '',
        least: 32,
        grow: 0,
        cell: (line: HitLine) => (
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={t('search.tick')}
            checked={line.ticked}
            onChange={() => toggle(search, line)}
            onClick={(event) => event.stopPropagation()}
          />
        ),
      },
      { id: 'context', header: t('search.column.context'), least: 360, grow: 6, cell: (line: HitLine) => <Context line={line} /> },
      {
        id: 'article',
        header: t('search.column.article'),
        least: 120,
        grow: 2,
        cell: ({ title }: HitLine) => title || t('library.untitled'),
      },
      { id: 'outlet', header: t('search.column.outlet'), least: 88, grow: 0, cell: ({ outlet }: HitLine) => outlet },
      { id: 'date', header: t('search.column.date'), least: 96, grow: 0, cell: ({ date }: HitLine) => date },
    ],
    [t, search],
  )
}

function toggle(search: CorpusSearch, line: HitLine): void {
  const { lines, from } = search.sight()
  const at = lines.findIndex(({ key }) => key === line.key)
  if (at >= 0) search.tick({ tick: 'toggle', index: from + at })
}

function Context({ line: { left, hit, right, language } }: { readonly line: HitLine }): ReactNode {
  return (
    <span className="search-context" lang={language || undefined}>
      <span className="search-left">
        <bdi>{left}</bdi>
      </span>
      <mark>{hit}</mark>
      <span className="search-right">{right}</span>
    </span>
  )
}
