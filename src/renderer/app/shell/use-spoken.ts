import { useEffect } from 'react'
import type { Action } from '#core/edits/edit'
import { sameJson } from '#core/edits/same'
import { type Messages, useMessages } from '../../i18n/use-messages'
import type { LiveProject } from '../../storage/project-port'
import { announce } from '../../ui/live-region'
import type { Session } from '../../workspace/session'

/** What there is to notice between two moments of a session. */
export interface Heard {
  readonly project: LiveProject | null
  readonly undoable: Action | null
  readonly redoable: Action | null
  readonly failed: boolean
  readonly mode: 'browse' | 'caret'
}

function listen(session: Session): Heard {
  const project = session.project()
  return {
    project,
    undoable: project?.undoable() ?? null,
    redoable: project?.redoable() ?? null,
    failed: project?.saveState().kind === 'failed',
    mode: session.workspace().mode,
  }
}

/** The edit made, taken back or brought back between `before` and `now`, in words; `null` when there was none. */
export function editSpoken(before: Heard, now: Heard, t: Messages): string | null {
  const words = (action: Action) => t.dynamic(`action.${action.name}`, action.params)
  if (before.project !== now.project || before.undoable === now.undoable) return null
  const undone = now.redoable !== before.redoable && sameJson(now.redoable, before.undoable)
  if (undone && now.redoable) return t('app.undone', { action: words(now.redoable) })
  return now.undoable ? words(now.undoable) : null
}

/** Reads out each edit, the mode, and a save that failed. */
export function useSpoken(session: Session): void {
  const t = useMessages()
  useEffect(() => {
    let before = listen(session)
    return session.subscribe(() => {
      const now = listen(session)
      const edit = editSpoken(before, now, t)
      const state = now.project?.saveState()
      if (edit) announce(edit)
      if (now.mode !== before.mode) announce(t(now.mode === 'caret' ? 'app.caret-mode' : 'app.browse'))
      if (state?.kind === 'failed' && !before.failed) announce(t.problem(state.problem), 'assertive')
      before = now
    })
  }, [session, t])
}
