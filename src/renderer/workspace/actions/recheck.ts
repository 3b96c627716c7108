import type { AnnotationId } from '#core/model/ids'
import type { CodedPassage } from '../../storage/codebook-port'
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
    await commit(session, actionFor(annotation.anchor.quote), checkedChanges(annotation, version))
  })
}

/** The same for one of any article. */
export async function recheckPassage(session: Session, { annotation, article, version: before, quote }: CodedPassage): Promise<void> {
  await inOrder(session, async () => {
    const after = session.project()?.codebook().version
    if (after === undefined) return
    await commit(session, actionFor(quote), [{ kind: 'set-codebook-version', article, annotation, before, after }])
  })
}

const actionFor = (quote: string) => ({ name: 'recheck', params: { quote: shortQuote(quote) } })
