import { type KeyboardEvent, type ReactNode, useCallback, useState } from 'react'
import type { KeptSnapshot } from '#core/journal/journals'
import { localTime } from '../../attributes/dates'
import { useMessages } from '../../i18n/use-messages'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { goBackTo, listSnapshots, lookAtSnapshot, openSnapshot } from '../../workspace/actions/restore-snapshot'
import { useLoaded, useSelected, useSession } from '../../workspace/session'
import { SnapshotPreview } from './snapshot-preview'
import './restore.css'

/** The snapshots of the open project: what each holds and what has changed since; back to one, or one as a project of its own. */
export function Restore(): ReactNode {
  const t = useMessages()
  const session = useSession()
  const project = useSelected((s) => s.project())
  const snapshots = useLoaded(useCallback(() => listSnapshots(session), [session]))
  const [chosen, setChosen] = useState<number | null>(null)
  const n = chosen ?? snapshots?.[0]?.n ?? null
  const look = useLoaded(useCallback(async () => (n === null ? null : { n, result: await lookAtSnapshot(session, n) }), [session, n]))
  const shown = look?.n === n ? look.result : null
  const at = snapshots?.find((snapshot) => snapshot.n === n)?.at ?? 0
  const canGoBack = shown?.ok === true && shown.value.goesOn && shown.value.edits > 0 && project?.barred() === null
  return (
    <Dialog
      title={t('keeping.restore')}
      size="wide"
      onClose={() => session.dispatch({ type: 'show-overlay', overlay: null })}
      footer={
        n !== null && (
          <>
            <Button
              disabled={!shown?.ok}
              onClick={() => {
                const time = localTime(at, 0)
                void openSnapshot(session, n, t('keeping.copy-name', { name: project?.project().name ?? '', time }))
              }}
            >
              {t('keeping.open-as-new')}
            </Button>
            <Button variant="primary" disabled={!canGoBack} onClick={() => void goBackTo(session, n)}>
              {t('keeping.go-back')}
            </Button>
          </>
        )
      }
    >
      {snapshots?.length === 0 && <p>{t('keeping.none')}</p>}
      {snapshots && snapshots.length > 0 && (
        <div className="restore">
          <SnapshotList snapshots={snapshots} chosen={n} onChoose={setChosen} />
          <div className="restore-preview" aria-live="polite">
            {shown ? <SnapshotPreview look={shown} /> : <p className="ui-muted">{t('keeping.reading')}</p>}
          </div>
        </div>
      )}
    </Dialog>
  )
}

interface SnapshotListProps {
  readonly snapshots: readonly KeptSnapshot[]
  readonly chosen: number | null
  readonly onChoose: (n: number) => void
}

/** It comes after the dialog has opened. */
const takeFocus = (list: HTMLElement | null): void => list?.focus()

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

function SnapshotList({ snapshots, chosen, onChoose }: SnapshotListProps): ReactNode {
  const t = useMessages()
  const { now } = useSession()
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    const next = step === undefined ? undefined : snapshots[snapshots.findIndex(({ n }) => n === chosen) + step]
    if (step !== undefined) event.preventDefault()
    if (next) onChoose(next.n)
  }
  return (
    <div ref={takeFocus} role="listbox" aria-label={t('keeping.snapshots')} className="restore-list" tabIndex={0} onKeyDown={onKeyDown}>
      {snapshots.map(({ n, at }) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and takes the keys
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the focus and takes the keys
        <div key={n} role="option" aria-selected={n === chosen} className="restore-snapshot" onClick={() => onChoose(n)}>
          <time dateTime={new Date(at).toISOString()}>{localTime(at, now())}</time>
          <small>{t('keeping.after-edits', { count: n })}</small>
        </div>
      ))}
    </div>
  )
}
