import { hullOf, type Suggestion } from '#core/suggestions/suggestion'
import type { Session } from './session'

/** The suggestion under review, while it is still open. */
export function currentSuggestion(session: Session): Suggestion | null {
  const { suggestion } = session.workspace()
  return suggestion === null ? null : session.suggestions.current().list.byId(suggestion)
}

/** Where the review goes on from: the current annotation, else the reading position. */
function place(session: Session): number {
  const { current } = session.workspace()
  const mark = current ? session.article()?.marks().byId(current) : null
  return mark?.start ?? session.reader()?.position() ?? 0
}

/** The suggestion after (or before) the one under review, or the nearest after (before) the current place; `null` past the ends. */
export function neighbourSuggestion(session: Session, step: 1 | -1): Suggestion | null {
  const { list } = session.suggestions.current()
  const under = currentSuggestion(session)
  if (under) return list.at(list.indexOf(under.id) + step)
  const from = list.firstFrom(place(session))
  return list.at(step === 1 ? from : from - 1)
}

/** Puts a suggestion under review and brings it into sight. */
export function review(session: Session, suggestion: Suggestion): void {
  session.dispatch({ type: 'review', suggestion: suggestion.id })
  session.reader()?.reveal(hullOf(suggestion))
}
