import { sameJson } from '#core/edits/same'
import type { Annotation, AttributeValue } from '#core/model/annotation'
import { findCode } from '#core/model/codebook'
import type { AnnotationId, AttributeId } from '#core/model/ids'
import { INITIATIVE_ATTRIBUTES } from '#core/model/initiative-attributes'
import { inOrder } from '../in-order'
import { renamedMention } from '../mention-changes'
import type { Session } from '../session'
import { typedChanges } from './attribute-changes'
import { commit } from './commit'
import { readAnnotation, shortQuote } from './open-annotation'

function withName({ attributes, ...annotation }: Annotation, name: AttributeValue | null): Annotation {
  const { [INITIATIVE_ATTRIBUTES.name]: _before, ...others } = attributes
  return { ...annotation, attributes: name === null ? others : { ...others, [INITIATIVE_ATTRIBUTES.name]: name } }
}

/** What a coder typed or chose; `null` takes the value away. */
export async function setAttribute(
  session: Session,
  id: AnnotationId,
  attribute: AttributeId,
  after: AttributeValue | null,
): Promise<void> {
  await inOrder(session, async () => {
    const found = await readAnnotation(session, id)
    const project = session.project()
    const codebook = project?.codebook()
    const code = found && codebook && findCode(codebook, found.annotation.code)
    if (!found || !project || !code) return
    const { annotation, article } = found
    if (sameJson(annotation.attributes[attribute] ?? null, after)) return
    const action = { name: 'set-attribute', params: { quote: shortQuote(annotation.anchor.quote) } }
    const typed = typedChanges(annotation, attribute, after, article.text, code)
    const renaming = attribute === INITIATIVE_ATTRIBUTES.name ? renamedMention(project, withName(annotation, after)) : []
    await commit(session, action, [...typed, ...renaming])
  })
}
