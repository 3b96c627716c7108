import { sameJson } from '#core/edits/same'
import type { AttributeValue } from '#core/model/annotation'
import type { AnnotationId, AttributeId } from '#core/model/ids'
import { inOrder } from '../in-order'
import type { Session } from '../session'
import { commit } from './commit'
import { readAnnotation, shortQuote } from './open-annotation'

/** `null` takes the value away. */
export async function setAttribute(
  session: Session,
  id: AnnotationId,
  attribute: AttributeId,
  after: AttributeValue | null,
): Promise<void> {
  await inOrder(session, async () => {
    const found = await readAnnotation(session, id)
    if (!found) return
    const { annotation } = found
    const before = annotation.attributes[attribute] ?? null
    if (sameJson(before, after)) return
    const action = { name: 'set-attribute', params: { quote: shortQuote(annotation.anchor.quote) } }
    await commit(session, action, [{ kind: 'set-attribute', article: annotation.article, annotation: id, attribute, before, after }])
  })
}
