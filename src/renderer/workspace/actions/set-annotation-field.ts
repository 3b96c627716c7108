import type { AnnotationId } from '#core/model/ids'
import { inOrder } from '../in-order'
import type { Session } from '../session'
import { commit } from './commit'
import { readAnnotation, shortQuote } from './open-annotation'

/** Memo and certainty of an annotation; its code has rules of its own (`recode`). */
export async function setAnnotationField(session: Session, id: AnnotationId, field: 'memo' | 'certainty', after: string): Promise<void> {
  await inOrder(session, async () => {
    const found = await readAnnotation(session, id)
    if (!found || found.annotation[field] === after) return
    const { annotation } = found
    const action = { name: `set-${field}`, params: { quote: shortQuote(annotation.anchor.quote) } }
    const before = annotation[field]
    await commit(session, action, [{ kind: 'set-annotation', article: annotation.article, annotation: id, field, before, after }])
  })
}
