import type { Annotation } from '#core/model/annotation'
import type { Code } from '#core/model/codebook'
import { AnnotationId } from '#core/model/ids'
import { type Language, localText } from '#core/model/language'
import type { LiveProject } from '../../storage/project-port'
import type { ArticleDraft } from '../../storage/search-port'
import type { CorpusSearch } from '../corpus-search'
import { inOrder } from '../in-order'
import { addAnnotationChanges } from '../mention-changes'
import type { Session } from '../session'
import { commit } from './commit'
import { startedChanges } from './started'

/** Codes the ticked hits, or all when none is ticked, in one edit. Those that are coded so already stay as they are. */
export async function codeHits(session: Session, search: Pick<CorpusSearch, 'answer'>, code: Code, language: Language): Promise<void> {
  await inOrder(session, async () => {
    const project = session.project()
    const drafts = await search.answer('drafts', { code })
    if (!project || session.project() !== project || drafts === null) return
    if (drafts.length === 0) return tell(session, 'search.coded-already', {}, false)
    const annotations = drafts.map((draft) => annotationOf(session, project, draft, code))
    const articles = [...new Set(drafts.map(({ article }) => article))].flatMap((id) => project.article(id) ?? [])
    const changes = [...addAnnotationChanges(session, project, annotations), ...articles.flatMap(startedChanges)]
    const params = { count: drafts.length, code: localText(code.label, language) }
    if (await commit(session, { name: 'code-hits', params }, changes)) tell(session, 'search.coded', params, true)
  })
}

const tell = (session: Session, key: string, params: Readonly<Record<string, string | number>>, undo: boolean): void =>
  session.dispatch({ type: 'notify', message: { key, params }, undo })

function annotationOf(session: Session, project: LiveProject, { article, anchor, attributes }: ArticleDraft, code: Code): Annotation {
  return {
    id: AnnotationId.parse(session.newId()),
    article,
    code: code.id,
    anchor,
    attributes,
    certainty: 'sure',
    memo: '',
    coder: project.coder(),
    createdAt: new Date(session.now()).toISOString(),
    codebookVersion: project.codebook().version,
    provenance: { by: 'coder', detail: '' },
  }
}
