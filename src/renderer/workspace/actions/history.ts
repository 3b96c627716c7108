import type { Change } from '#core/edits/change'
import type { Edit } from '#core/edits/edit'
import type { AnnotationId, ArticleId } from '#core/model/ids'
import type { Result } from '#core/util/result'
import type { LiveProject } from '../../storage/project-port'
import { inOrder } from '../in-order'
import type { Session } from '../session'
import type { ViewId } from '../workspace'
import { dropStaleUndo } from './commit'
import { openArticle } from './open-article'

export interface Place {
  readonly article: ArticleId
  readonly annotation: AnnotationId | null
}

function placeOf(change: Change): Place | null {
  switch (change.kind) {
    case 'add-annotation':
      return { article: change.annotation.article, annotation: change.annotation.id }
    case 'remove-annotation':
      return { article: change.annotation.article, annotation: null }
    case 'set-anchor':
    case 'set-annotation':
    case 'set-attribute':
      return { article: change.article, annotation: change.annotation }
    case 'add-link':
    case 'remove-link':
      return { article: change.link.article, annotation: change.link.from }
    case 'set-article':
    case 'set-block-kind':
      return { article: change.article, annotation: null }
    default:
      return null
  }
}

/** Where in the project an edit was felt, if in one article: its article and the annotation to look at. */
export function placeOfEdit(changes: readonly Change[]): Place | null {
  const places = changes.map(placeOf).filter((place) => place !== null)
  const [first] = places
  if (!first || places.some((place) => place.article !== first.article)) return null
  return places.find((place) => place.annotation !== null) ?? first
}

/** Tells in the strip what was taken back or brought back, and offers to show `place`. */
function tell(session: Session, { action, undoes }: Edit, place: Place): void {
  const key = undoes === null ? 'app.redone' : 'app.undone'
  const there = place.annotation && { article: place.article, annotation: place.annotation }
  session.dispatch({ type: 'notify', message: { key, params: {} }, action, undo: false, ...(there && { place: there }) })
}

/** Where what an edit does can be seen without going to the text. */
const STAYS: ReadonlySet<ViewId> = new Set(['figures', 'codebook'])

/** Shows what an undo or redo changed, so that nothing changes out of sight. Who works on all articles at once stays there and is told. */
async function follow(session: Session, edit: Edit): Promise<void> {
  const place = placeOfEdit(edit.changes)
  if (!place || !session.project()?.article(place.article)) return
  const { view } = session.workspace()
  if (STAYS.has(view)) return tell(session, edit, place)
  if (view !== 'article' && place.annotation === null) return
  await openArticle(session, place.article)
  if (place.annotation && session.article()?.marks().byId(place.annotation))
    session.dispatch({ type: 'pick', annotation: place.annotation })
}

async function step(session: Session, take: (project: LiveProject) => Promise<Result<Edit>>): Promise<void> {
  await inOrder(session, async () => {
    const project = session.project()
    if (!project) return
    const result = await take(project)
    if (!result.ok) return session.dispatch({ type: 'notify-problem', problem: result.problem })
    dropStaleUndo(session)
    await follow(session, result.value)
  })
}

export const undo = (session: Session): Promise<void> => step(session, (project) => project.undo())

export const redo = (session: Session): Promise<void> => step(session, (project) => project.redo())

/** Back to how the project was right after edit `n`, as one edit that can be undone. */
export const revertTo = (session: Session, n: number): Promise<void> => step(session, (project) => project.revertTo(n))
