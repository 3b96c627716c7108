import { Copy } from 'lucide-react'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { formatCount } from '../../attributes/numbers'
import { type Messages, useMessages } from '../../i18n/use-messages'
import type { FigureLine, FigureSight } from '../../storage/figure-port'
import type { LiveProject } from '../../storage/project-port'
import { Button } from '../../ui/button'
import { CommandButton } from '../../ui/command-button'
import { EmptyState } from '../../ui/empty-state'
import { announce } from '../../ui/live-region'
import { showAnnotation } from '../../workspace/actions/show-annotation'
import { useSelected, useSession } from '../../workspace/session'
import { columnIds, useShownColumns } from './column-rooms'
import { ColumnsButton } from './columns-button'
import { copyFigures } from './copy-figures'
import { figureWords } from './figure-words'
import { FiguresGrid } from './figures-grid'
import { FilterField } from './filter-field'
import { FilterMenus } from './filter-menus'
import { SelectionLine } from './selection-line'
import { useFigures } from './use-figures'
import { useFilter } from './use-filter'
import './figures.css'

/** Every figure of the project as a table: filter, sort, select, copy, go to the text. */
export function Figures(): ReactNode {
  const project = useSelected((s) => s.project())
  return project ? <FiguresOf key={project.key} project={project} /> : <NoFigures />
}

function FiguresOf({ project }: { readonly project: LiveProject }): ReactNode {
  const t = useMessages()
  const session = useSession()
  const { figures, sight, stale, memory } = useFigures(project)
  const codebook = useSelected(() => project.codebook())
  const words = useMemo(() => figureWords(t, codebook), [t, codebook])
  const filter = useFilter(figures, memory, codebook)
  const [chosen, setChosen] = useState(memory.columns)
  const frame = useRef<HTMLDivElement>(null)
  const shown = useShownColumns(chosen)
  useSpokenCount(t, sight, stale, filter.isEmpty)
  const choose = (columns: typeof chosen) => {
    memory.columns = columns
    setChosen(columns)
  }
  const copy = () =>
    void copyFigures(
      t,
      session,
      figures,
      columnIds.filter((id) => shown[id]),
      words,
    )
  if (sight.problem) return <EmptyState page title={t.problem(sight.problem)} />
  if (sight.read === 1 && sight.total === 0) return <NoFigures />
  return (
    <div ref={frame} className="figures">
      <div className="ui-subbar">
        <h1>{t('figures.title')}</h1>
        <span className="ui-muted ui-small">{countWords(t, sight)}</span>
        <span className="ui-grow" />
        <Button variant="quiet" icon={Copy} title={t('figures.copy-hint')} onClick={copy}>
          {t('figures.copy')}
        </Button>
        <ColumnsButton shown={shown} onChoose={(column, on) => choose({ ...chosen, [column]: on })} onReset={() => choose({})} />
      </div>
      <div className="figures-filter">
        <FilterField
          conditions={filter.conditions}
          typed={filter.typed}
          onTyped={filter.setTyped}
          onEnter={filter.enter}
          onRemove={filter.remove}
          onLeave={() => frame.current?.querySelector<HTMLElement>('[role="grid"]')?.focus()}
        />
        <FilterMenus sight={sight} words={words} onAdd={filter.add} />
      </div>
      {sight.shown === 0 && !stale && sight.read === 1 ? (
        <EmptyState title={t('figures.no-match')} actions={<Button onClick={filter.clear}>{t('figures.clear-filter')}</Button>} />
      ) : (
        <FiguresGrid
          figures={figures}
          sight={sight}
          stale={stale}
          shown={shown}
          words={words}
          memory={memory}
          onOpen={(line: FigureLine) => void showAnnotation(session, line.article, line.id)}
          onCopy={copy}
        />
      )}
      <SelectionLine sight={sight} />
    </div>
  )
}

function NoFigures(): ReactNode {
  const t = useMessages()
  return (
    <EmptyState page title={t('figures.empty')} actions={<CommandButton id="view-article">{t('figures.go-article')}</CommandButton>}>
      <p>{t('figures.empty-hint')}</p>
    </EmptyState>
  )
}

function countWords(t: Messages, { shown, total, read }: FigureSight): string {
  const count =
    shown === total ? t('figures.count', { count: total }) : t('figures.shown', { shown: formatCount(shown), total: formatCount(total) })
  return read < 1 ? `${count} · ${t('figures.reading', { percent: Math.floor(read * 100) })}` : count
}

/** Milliseconds without another key after which a count is worth hearing. */
const PAUSE = 400

/** Says how many figures a filter found, once it is typed. */
function useSpokenCount(t: Messages, sight: FigureSight, stale: boolean, unfiltered: boolean): void {
  const count = stale || unfiltered || sight.read < 1 ? null : sight.shown
  useEffect(() => {
    if (count === null) return
    const timer = setTimeout(() => announce(count === 0 ? t('figures.no-match') : t('figures.matching', { count })), PAUSE)
    return () => clearTimeout(timer)
  }, [t, count])
}
