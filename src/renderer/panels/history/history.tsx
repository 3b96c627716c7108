import { History as HistoryIcon, Redo2, RotateCcw, Undo2 } from 'lucide-react'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { localTime } from '../../attributes/dates'
import { type Messages, useMessages } from '../../i18n/use-messages'
import type { LiveProject } from '../../storage/project-port'
import { Button } from '../../ui/button'
import { CommandIconButton } from '../../ui/command-button'
import { Glyph, type Icon } from '../../ui/icon'
import { VirtualList } from '../../ui/virtual-list'
import { revertTo } from '../../workspace/actions/history'
import { type Session, useLoaded, useSelected, useSession } from '../../workspace/session'
import { type HistoryLine, historyLines } from './history-lines'
import './history.css'

const PAGE = 200
const ROW_HEIGHT = 46

/** Every edit of the project in words, newest first; any of them can be gone back to, and that is an edit like the others. */
export function History(): ReactNode {
  const t = useMessages()
  const session = useSession()
  const project = useSelected((s) => s.project())
  const length = useSelected((s) => s.project()?.historyLength() ?? 0)
  const { lines, more } = useLines(project, length)
  const [chosen, setChosen] = useState<number | null>(null)
  const now = session.now()
  const line = lines?.find((l) => l.n === chosen) ?? null

  return (
    <div className="history">
      <div className="history-head">
        <span className="ui-muted ui-small">{t('history.count', { count: length })}</span>
        <span className="ui-grow" />
        <CommandIconButton id="undo" icon={Undo2} />
        <CommandIconButton id="redo" icon={Redo2} />
      </div>
      {length === 0 ? (
        <div className="history-empty">
          <p>{t('history.empty')}</p>
          <p className="ui-muted">{t('history.empty-hint')}</p>
        </div>
      ) : (
        lines && (
          <>
            <VirtualList
              label={t('history.edits')}
              items={lines}
              keyOf={keyOf}
              rowHeight={heightOf}
              selected={chosen === null ? null : String(chosen)}
              onOpen={(row) => setChosen(row.n)}
              render={(row) => <HistoryRow line={row} newest={row.n === length} now={now} />}
            />
            {more && (
              <Button variant="quiet" onClick={more}>
                {t('history.older')}
              </Button>
            )}
          </>
        )
      )}
      {line && (
        <div className="history-foot">
          <Button
            icon={RotateCcw}
            disabled={line.n === length}
            onClick={() => void revertTo(session, line.n).then(() => session.dispatch({ type: 'show-side', side: 'history' }))}
          >
            {t('history.go-back')}
          </Button>
        </div>
      )}
    </div>
  )
}

const keyOf = (line: HistoryLine): string => String(line.n)
const heightOf = (): number => ROW_HEIGHT

function useLines(project: LiveProject | null, length: number) {
  const [limit, setLimit] = useState(PAGE)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a longer log is the reason to read it again
  const load = useCallback(async () => (project ? project.history(limit) : []), [project, limit, length])
  const rows = useLoaded(load)
  const lines = useMemo(() => rows && historyLines(rows), [rows])
  const more = limit < length ? () => setLimit(limit + PAGE) : null
  return { lines, more }
}

function actionWords(t: Messages, line: HistoryLine): string {
  const { name, params } = line.edit.action
  const key = `action.${name}`
  const known = t.dynamic(key, params)
  const action = known === key ? t('history.unknown-action', { name }) : known
  if (line.kind === 'undo') return t('history.undo-of', { action })
  return line.kind === 'redo' ? t('history.redo-of', { action }) : action
}

const coderName = (session: Session, line: HistoryLine): string =>
  session
    .project()
    ?.project()
    .coders.find((coder) => coder.id === line.edit.author.coder)?.name ?? line.edit.author.coder

const icons: Readonly<Record<HistoryLine['kind'], Icon>> = { action: HistoryIcon, undo: Undo2, redo: Redo2 }
const SEPARATOR = ' · '

/** What sets an edit apart: above all that it cannot be taken back here. */
function stateWords(t: Messages, line: HistoryLine, newest: boolean): string | false {
  if (line.unknown) return t('history.newer')
  return newest ? t('history.now') : line.undone && t('history.undone')
}

function HistoryRow({ line, newest, now }: { readonly line: HistoryLine; readonly newest: boolean; readonly now: number }): ReactNode {
  const t = useMessages()
  const session = useSession()
  const words = actionWords(t, line)
  return (
    <div className="history-row" data-undone={line.undone || undefined} data-kind={line.kind}>
      <Glyph icon={icons[line.kind]} size={14} />
      <span className="history-words ui-ellipsis" title={words}>
        {words}
      </span>
      <span className="history-state">{stateWords(t, line, newest)}</span>
      <span className="history-line ui-ellipsis">{[coderName(session, line), localTime(line.edit.clock.wall, now)].join(SEPARATOR)}</span>
    </div>
  )
}
