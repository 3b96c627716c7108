import type { ArticleId } from '#core/model/ids'
import { neighbourArticle } from '../reading-order'
import type { Session } from '../session'

const wanted = new WeakMap<Session, ArticleId | null>()

/** Shows an article, or none. Of several asked for in quick succession the last wins. */
export async function openArticle(session: Session, id: ArticleId | null): Promise<void> {
  wanted.set(session, id)
  const project = session.project()
  if (id === null || !project) {
    session.setArticle(null)
    session.dispatch({ type: 'open-article', article: null })
    return
  }
  if (session.article()?.id === id) {
    session.dispatch({ type: 'show-view', view: 'article' })
    return
  }
  const opened = await project.open(id)
  if (wanted.get(session) !== id || session.project() !== project) {
    if (opened.ok) opened.value.close()
    return
  }
  if (!opened.ok) return session.dispatch({ type: 'notify-problem', problem: opened.problem })
  session.setArticle(opened.value)
  session.dispatch({ type: 'open-article', article: id })
}

/** Closes the open article once it is out of the project: removed in another window, or by an undo. */
export function leaveRemoved(session: Session): void {
  const id = session.article()?.id
  const project = session.project()
  if (id && project && !project.article(id)) void openArticle(session, null)
}

/** The article `step` places after the open one in the order of the library; stays at the ends. */
export async function openNeighbour(session: Session, step: -1 | 1): Promise<void> {
  const next = neighbourArticle(session, step)
  if (next) await openArticle(session, next)
}
