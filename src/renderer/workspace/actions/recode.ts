import type { Change } from '#core/edits/change'
import type { Annotation } from '#core/model/annotation'
import { type Codebook, findCode } from '#core/model/codebook'
import { type AnnotationId, AttributeId, type CodeId } from '#core/model/ids'
import type { Link } from '#core/model/link'
import { inOrder } from '../in-order'
import type { Session } from '../session'
import { commit } from './commit'
import { readAnnotation, shortQuote } from './open-annotation'

/** Gives the annotation another code; attributes and links that the new code cannot have go in the same edit. */
function recodeChanges(
  annotation: Annotation,
  code: CodeId,
  codebook: Codebook,
  links: { readonly from: readonly Link[]; readonly to: readonly Link[] },
): Change[] {
  if (annotation.code === code) return []
  const typeOf = (link: Link) => codebook.linkTypes.find((type) => type.id === link.type)
  const lost = [
    ...links.from.filter((link) => !typeOf(link)?.from.includes(code)),
    ...links.to.filter((link) => !typeOf(link)?.to.includes(code)),
  ]
  const kept = new Set(findCode(codebook, code)?.attributes.map((attribute) => String(attribute.id)))
  const { id, article } = annotation
  const dropped = Object.entries(annotation.attributes).filter(([attribute]) => !kept.has(attribute))
  return [
    ...lost.map((link): Change => ({ kind: 'remove-link', link })),
    ...dropped.map(
      ([attribute, before]): Change => ({
        kind: 'set-attribute',
        article,
        annotation: id,
        attribute: AttributeId.parse(attribute),
        before,
        after: null,
      }),
    ),
    { kind: 'set-annotation', article, annotation: id, field: 'code', before: annotation.code, after: code },
  ]
}

export async function recode(session: Session, id: AnnotationId, code: CodeId): Promise<void> {
  await inOrder(session, async () => {
    const found = await readAnnotation(session, id)
    const codebook = session.project()?.codebook()
    if (!found || !codebook) return
    const links = { from: found.article.linksFrom(id), to: found.article.linksTo(id) }
    const changes = recodeChanges(found.annotation, code, codebook, links)
    const done = await commit(session, { name: 'recode', params: { quote: shortQuote(found.annotation.anchor.quote) } }, changes)
    if (!done) return
    session.dispatch({ type: 'use-code', code })
    const count = changes.filter((change) => change.kind === 'remove-link').length
    if (count > 0) session.dispatch({ type: 'notify', message: { key: 'app.links-lost', params: { count } }, undo: true })
  })
}
