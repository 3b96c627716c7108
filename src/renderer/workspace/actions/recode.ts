import type { Change } from '#core/edits/change'
import type { Annotation } from '#core/model/annotation'
import { type Code, type Codebook, findCode } from '#core/model/codebook'
import type { AnnotationId, CodeId } from '#core/model/ids'
import type { Link } from '#core/model/link'
import { inOrder } from '../in-order'
import { recodedMention } from '../mention-changes'
import type { Session } from '../session'
import { byHandChanges, checkedChanges, refillChanges, valueChanges } from './attribute-changes'
import { commit } from './commit'
import { readAnnotation, shortQuote } from './open-annotation'

/** Gives the annotation another code; attributes and links that the new code cannot have go in the same edit, a figure is read. */
function recodeChanges(
  annotation: Annotation,
  after: Code,
  text: string,
  codebook: Codebook,
  links: { readonly from: readonly Link[]; readonly to: readonly Link[] },
): Change[] {
  if (annotation.code === after.id) return []
  const typeOf = (link: Link) => codebook.linkTypes.find((type) => type.id === link.type)
  const lost = [
    ...links.from.filter((link) => !typeOf(link)?.from.includes(after.id)),
    ...links.to.filter((link) => !typeOf(link)?.to.includes(after.id)),
  ]
  const kept = new Set(after.attributes.map((attribute) => String(attribute.id)))
  const dropped = Object.keys(annotation.attributes).filter((attribute) => !kept.has(attribute))
  const forgotten = (annotation.byHand ?? []).filter((attribute) => !kept.has(attribute))
  const { id, article } = annotation
  return [
    ...lost.map((link): Change => ({ kind: 'remove-link', link })),
    ...valueChanges(annotation, Object.fromEntries(dropped.map((attribute) => [attribute, null]))),
    ...byHandChanges(annotation, forgotten, false),
    { kind: 'set-annotation', article, annotation: id, field: 'code', before: annotation.code, after: after.id },
    ...checkedChanges(annotation, codebook.version),
    ...refillChanges(annotation, annotation.anchor.spans, text, after),
  ]
}

export async function recode(session: Session, id: AnnotationId, code: CodeId): Promise<void> {
  await inOrder(session, async () => {
    const found = await readAnnotation(session, id)
    const project = session.project()
    const codebook = project?.codebook()
    const after = codebook && findCode(codebook, code)
    if (!found || !project || !after) return
    const links = { from: found.article.linksFrom(id), to: found.article.linksTo(id) }
    const recoding = recodeChanges(found.annotation, after, found.article.text, codebook, links)
    const changes = [...recoding, ...(recoding.length > 0 ? recodedMention(session, project, found.annotation, code) : [])]
    const done = await commit(session, { name: 'recode', params: { quote: shortQuote(found.annotation.anchor.quote) } }, changes)
    if (!done) return
    session.dispatch({ type: 'use-code', code })
    const count = changes.filter((change) => change.kind === 'remove-link').length
    if (count > 0) session.dispatch({ type: 'notify', message: { key: 'app.links-lost', params: { count } }, undo: true })
  })
}
