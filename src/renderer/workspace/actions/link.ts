import { MEASURES } from '#core/model/codebook'
import { type AnnotationId, LinkId, type LinkTypeId } from '#core/model/ids'
import { inOrder } from '../in-order'
import type { Session } from '../session'
import { commit } from './commit'
import { readAnnotation, shortQuote } from './open-annotation'

/** Says that `from` measures (or otherwise relates to) `to`. Linking what is linked already does nothing. */
export async function linkAnnotations(
  session: Session,
  from: AnnotationId,
  to: AnnotationId,
  type: LinkTypeId = MEASURES,
): Promise<boolean> {
  return inOrder(session, async () => {
    const project = session.project()
    const figure = await readAnnotation(session, from)
    const target = await readAnnotation(session, to)
    if (!project || !figure || !target) return false
    if (figure.article.linksFrom(from).some((link) => link.to === to && link.type === type)) return true
    const link = {
      id: LinkId.parse(session.newId()),
      type,
      article: figure.annotation.article,
      from,
      to,
      coder: project.coder(),
      createdAt: new Date(session.now()).toISOString(),
    }
    const params = { from: shortQuote(figure.annotation.anchor.quote), to: shortQuote(target.annotation.anchor.quote) }
    return commit(session, { name: 'link', params }, [{ kind: 'add-link', link }])
  })
}
