import type { AnnotationId } from '#core/model/ids'
import type { Link } from '#core/model/link'
import { inOrder } from '../in-order'
import type { Session } from '../session'
import { commit } from './commit'
import { readAnnotation, shortQuote } from './open-annotation'

async function removeLinks(session: Session, links: readonly Link[]): Promise<void> {
  const [first] = links
  const found = first && (await readAnnotation(session, first.from))
  if (!found) return
  const action = { name: 'unlink', params: { quote: shortQuote(found.annotation.anchor.quote) } }
  await commit(
    session,
    action,
    links.map((link) => ({ kind: 'remove-link', link })),
  )
}

/** Takes links away; of the annotation they are shown at, in one edit. */
export const unlink = (session: Session, links: readonly Link[]): Promise<void> => inOrder(session, () => removeLinks(session, links))

/** All links of the annotation, in either direction. */
export async function unlinkAll(session: Session, id: AnnotationId): Promise<void> {
  await inOrder(session, async () => {
    const article = session.article()
    if (article) await removeLinks(session, [...article.linksFrom(id), ...article.linksTo(id)])
  })
}
