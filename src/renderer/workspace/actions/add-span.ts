import type { AnnotationId } from '#core/model/ids'
import type { Span } from '#core/model/span'
import { inOrder } from '../in-order'
import type { Session } from '../session'
import { commit } from './commit'
import { setSpansChanges } from './move-boundary'
import { readAnnotation, shortQuote } from './open-annotation'

/** Makes `span` part of an annotation that stands elsewhere too. */
export async function addSpan(session: Session, id: AnnotationId, span: Span): Promise<void> {
  await inOrder(session, async () => {
    const found = await readAnnotation(session, id)
    const codebook = session.project()?.codebook()
    if (!found || !codebook) return
    const { article, annotation } = found
    const changes = setSpansChanges(article.text, annotation, [...annotation.anchor.spans, span], codebook)
    if (!changes) return
    const action = { name: 'add-span', params: { quote: shortQuote(annotation.anchor.quote) } }
    if (await commit(session, action, changes)) session.dispatch({ type: 'pick', annotation: id })
  })
}
