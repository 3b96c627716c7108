import type { Change } from '#core/edits/change'
import type { Annotation } from '#core/model/annotation'
import type { AnnotationId } from '#core/model/ids'
import type { Link } from '#core/model/link'
import type { LiveProject } from '../../storage/project-port'
import { inOrder } from '../in-order'
import { emptiedInitiatives } from '../mention-changes'
import type { Session } from '../session'
import { commit } from './commit'
import { readAnnotation, shortQuote } from './open-annotation'

/** Its links first, so that no link ever points at nothing; an initiative that nothing else mentions last. */
function removeAnnotationChanges(project: LiveProject, annotation: Annotation, links: readonly Link[]): Change[] {
  return [
    ...links.map((link): Change => ({ kind: 'remove-link', link })),
    { kind: 'remove-annotation', annotation },
    ...emptiedInitiatives(project, [annotation]),
  ]
}

/** Deletes the annotation; its neighbour in the text becomes the current one. */
export async function removeAnnotation(session: Session, id: AnnotationId): Promise<void> {
  await inOrder(session, async () => {
    const found = await readAnnotation(session, id)
    const project = session.project()
    if (!found || !project) return
    const { article, annotation } = found
    const index = article.marks().indexOf(id)
    const wasCurrent = session.workspace().current === id
    const changes = removeAnnotationChanges(project, annotation, [...article.linksFrom(id), ...article.linksTo(id)])
    if (!(await commit(session, { name: 'remove-annotation', params: { quote: shortQuote(annotation.anchor.quote) } }, changes))) return
    const marks = article.marks()
    const neighbour = marks.at(Math.min(index, marks.size - 1))
    if (wasCurrent && session.workspace().current === null) session.dispatch({ type: 'pick', annotation: neighbour?.id ?? null })
  })
}
