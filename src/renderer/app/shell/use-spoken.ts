import { useEffect } from 'react'
import type { Action } from '#core/edits/edit'
import { sameJson } from '#core/edits/same'
import type { Suggestion } from '#core/suggestions/suggestion'
import { annotationName } from '../../attributes/annotation-words'
import { type Messages, useMessages } from '../../i18n/use-messages'
import type { LiveProject } from '../../storage/project-port'
import { announce } from '../../ui/live-region'
import { currentSuggestion } from '../../workspace/review'
import type { Session } from '../../workspace/session'

/** What there is to notice between two moments of a session. */
export interface Heard {
  readonly project: LiveProject | null
  readonly undoable: Action | null
  readonly redoable: Action | null
  readonly failed: boolean
  readonly mode: 'browse' | 'caret'
  readonly suggestion: Suggestion | null
}

function listen(session: Session): Heard {
  const project = session.project()
  return {
    project,
    undoable: project?.undoable() ?? null,
    redoable: project?.redoable() ?? null,
    failed: project?.saveState().kind === 'failed',
    mode: session.workspace().mode,
    suggestion: currentSuggestion(session),
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

/** `33.33万家, 333,300 家`, and where it stands among the others. */
function suggestionWords(session: Session, suggestion: Suggestion, t: Messages) {
  const project = session.project()
  const annotation = session.suggestions.proposed(suggestion)
  const { list } = session.suggestions.current()
  const name = project && annotation ? annotationName(t, project.codebook(), annotation, []) : suggestion.quote
  return { name, n: list.indexOf(suggestion.id) + 1, total: list.size }
}

/** The suggestion that has come under review; after an edit it is what is next. */
function reviewSpoken(before: Heard, now: Heard, edit: string | null, session: Session, t: Messages): string | null {
  if (now.suggestion === null) return edit !== null && before.suggestion !== null ? t('suggestion.spoken-last') : null
  if (now.suggestion.id === before.suggestion?.id) return null
  return t(edit === null ? 'suggestion.spoken' : 'suggestion.spoken-next', suggestionWords(session, now.suggestion, t))
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
      const said = [edit, reviewSpoken(before, now, edit, session, t)].filter((words) => words !== null).join(t('app.sentence-join'))
      if (said) announce(said)
      if (now.mode !== before.mode) announce(t(now.mode === 'caret' ? 'app.caret-mode' : 'app.browse'))
      if (state?.kind === 'failed' && !before.failed) announce(t.problem(state.problem), 'assertive')
      before = now
    })
  }, [session, t])
}
