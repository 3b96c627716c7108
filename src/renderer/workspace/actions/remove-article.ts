import type { Change } from '#core/edits/change'
import type { Annotation } from '#core/model/annotation'
import type { Article } from '#core/model/article'
import type { ArticleId } from '#core/model/ids'
import type { Link } from '#core/model/link'
import type { LiveProject } from '../../storage/project-port'
import { inOrder } from '../in-order'
import { emptiedInitiatives } from '../mention-changes'
import type { Session } from '../session'
import { commit } from './commit'
import { shortQuote } from './open-annotation'
import { openArticle } from './open-article'

/** Links, then annotations, then the article: nothing ever points at nothing. */
function removeArticleChanges(
  project: LiveProject,
  article: Article,
  annotations: readonly Annotation[],
  links: readonly Link[],
): Change[] {
  return [
    ...links.map((link): Change => ({ kind: 'remove-link', link })),
    ...annotations.map((annotation): Change => ({ kind: 'remove-annotation', annotation })),
    ...emptiedInitiatives(project, annotations),
    { kind: 'remove-article', article },
  ]
}

/** Takes an article and everything coded in it out of the project, in one edit that can be undone. */
export async function removeArticle(session: Session, id: ArticleId): Promise<void> {
  await inOrder(session, async () => {
    const project = session.project()
    const article = project?.article(id)
    if (!project || !article) return
    const opened = await project.open(id)
    if (!opened.ok) return session.dispatch({ type: 'notify-problem', problem: opened.problem })
    const annotations = await opened.value.load(0, opened.value.text.length)
    const links = annotations.flatMap((annotation) => opened.value.linksFrom(annotation.id))
    opened.value.close()
    if (session.workspace().article === id) await openArticle(session, null)
    const params = { title: shortQuote(article.title) }
    if (!(await commit(session, { name: 'remove-article', params }, removeArticleChanges(project, article, annotations, links)))) return
    session.dispatch({ type: 'notify', message: { key: 'app.removed-article', params }, undo: true })
  })
}
