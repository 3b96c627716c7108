import { sameJson } from '#core/edits/same'
import type { AttributeValue } from '#core/model/annotation'
import { findCode } from '#core/model/codebook'
import type { AnnotationId, AttributeId } from '#core/model/ids'
import { inOrder } from '../in-order'
import type { Session } from '../session'
import { typedChanges } from './attribute-changes'
import { commit } from './commit'
import { readAnnotation, shortQuote } from './open-annotation'

/** What a coder typed or chose; `null` takes the value away. */
export async function setAttribute(
  session: Session,
  id: AnnotationId,
  attribute: AttributeId,
  after: AttributeValue | null,
): Promise<void> {
  await inOrder(session, async () => {
    const found = await readAnnotation(session, id)
    const codebook = session.project()?.codebook()
    const code = found && codebook && findCode(codebook, found.annotation.code)
    if (!found || !code) return
    const { annotation, article } = found
    if (sameJson(annotation.attributes[attribute] ?? null, after)) return
    const action = { name: 'set-attribute', params: { quote: shortQuote(annotation.anchor.quote) } }
    await commit(session, action, typedChanges(annotation, attribute, after, article.text, code))
  })
}
