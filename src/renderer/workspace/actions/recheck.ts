import type { AnnotationId } from '#core/model/ids'
import { inOrder } from '../in-order'
import type { Session } from '../session'
import { checkedChanges } from './attribute-changes'
import { commit } from './commit'
import { readAnnotation, shortQuote } from './open-annotation'

/** Marks an annotation of the open article as looked at under the present codebook. */
export async function recheck(session: Session, id: AnnotationId): Promise<void> {
  await inOrder(session, async () => {
    const found = await readAnnotation(session, id)
    const version = session.project()?.codebook().version
    if (!found || version === undefined) return
    const { annotation } = found
    await commit(session, { name: 'recheck', params: { quote: shortQuote(annotation.anchor.quote) } }, checkedChanges(annotation, version))
  })
}
