import { parsedFigure } from '#core/attributes/parsed-figure'
import type { Anchor } from '#core/model/anchor'
import type { Annotation } from '#core/model/annotation'
import type { Article } from '#core/model/article'
import { findCode } from '#core/model/codebook'
import { AnnotationId, type CodeId, type CoderId } from '#core/model/ids'
import type { Span } from '#core/model/span'
import { describe } from '#core/text/anchor'
import { inOrder } from '../in-order'
import { addAnnotationChanges } from '../mention-changes'
import type { Session } from '../session'
import type { WorkspaceEvent } from '../workspace'
import { commit } from './commit'
import { shortQuote } from './open-annotation'
import { startedChanges } from './started'

interface NewAnnotation {
  readonly id: AnnotationId
  readonly article: Article
  readonly code: CodeId
  /** What a figure says, read from its sentence. */
  readonly attributes: Annotation['attributes']
  readonly anchor: Anchor
  readonly coder: CoderId
  readonly createdAt: string
  readonly codebookVersion: number
}

const newAnnotation = ({ article, ...made }: NewAnnotation): Annotation => ({
  ...made,
  article: article.id,
  certainty: 'sure',
  memo: '',
  provenance: { by: 'coder', detail: '' },
})

/** Selections that have been coded: a second press on the same one finds it done. */
const coded = new WeakSet<Span>()

/** Codes the selected text, once; the new annotation becomes the current one unless the coder has gone on to another meanwhile. */
export async function codeSelection(session: Session, code: CodeId): Promise<void> {
  const { selection } = session.workspace()
  const open = session.article()
  if (!selection || !open) return
  await inOrder(session, async () => {
    const { current } = session.workspace()
    if (coded.has(selection)) return
    const project = session.project()
    const article = project?.article(open.id)
    const anchor = describe(open.text, [selection])
    if (!project || !article || !anchor) return
    const definition = findCode(project.codebook(), code)
    const attributes = (definition && parsedFigure(open.text, anchor.spans, definition)?.attributes) ?? {}
    const id = AnnotationId.parse(session.newId())
    const createdAt = new Date(session.now()).toISOString()
    const codebookVersion = project.codebook().version
    const annotation = newAnnotation({ id, article, code, attributes, anchor, coder: project.coder(), createdAt, codebookVersion })
    const changes = [...addAnnotationChanges(session, project, [annotation]), ...startedChanges(article)]
    if (!(await commit(session, { name: 'code', params: { quote: shortQuote(anchor.quote) } }, changes))) return
    coded.add(selection)
    const now = session.workspace()
    const stayed = now.current === current && (now.selection === null || now.selection === selection)
    const pick: WorkspaceEvent[] = stayed && session.article() === open ? [{ type: 'pick', annotation: id }] : []
    session.dispatch({ type: 'use-code', code }, ...pick)
  })
}
