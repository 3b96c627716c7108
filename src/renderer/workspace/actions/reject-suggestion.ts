import type { Rejection } from '#core/model/rejection'
import { inOrder } from '../in-order'
import { currentSuggestion, neighbourSuggestion, review } from '../review'
import type { Session } from '../session'
import { commit } from './commit'
import { shortQuote } from './open-annotation'

/** Rejects the suggestion under review, for identical text in the whole project, and goes on to the next. */
export async function rejectCurrent(session: Session): Promise<void> {
  await inOrder(session, async () => {
    const project = session.project()
    const suggestion = currentSuggestion(session)
    if (!project || !suggestion) return
    const next = neighbourSuggestion(session, 1)
    const { key, quote } = suggestion
    const rejection: Rejection = { key, quote, coder: project.coder(), createdAt: new Date(session.now()).toISOString() }
    const action = { name: 'reject', params: { quote: shortQuote(quote) } }
    if (!(await commit(session, action, [{ kind: 'add-rejection', rejection }]))) return
    const isOpen = next && session.suggestions.current().list.byId(next.id)
    if (isOpen) review(session, next)
    else session.dispatch({ type: 'pick', annotation: null })
  })
}
