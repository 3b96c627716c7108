import type { Action } from '#core/edits/edit'
import type { Annotation } from '#core/model/annotation'
import { AnnotationId } from '#core/model/ids'
import { proposedAnnotation } from '#core/suggestions/proposed-annotation'
import { hullOf, type Suggestion } from '#core/suggestions/suggestion'
import { blockAt } from '#core/text/caret'
import type { OpenArticle } from '../../storage/project-port'
import { inOrder } from '../in-order'
import { addAnnotationChanges } from '../mention-changes'
import { currentSuggestion, review } from '../review'
import type { Session } from '../session'
import { commit } from './commit'
import { shortQuote } from './open-annotation'
import { startedChanges } from './started'

/** Those that do not meet an earlier one of the same code: of two readings of one place the first is taken. */
function apart(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const ends = new Map<string, number>()
  return suggestions.filter((suggestion) => {
    const { start, end } = hullOf(suggestion)
    const isFree = start >= (ends.get(suggestion.code) ?? 0)
    if (isFree) ends.set(suggestion.code, end)
    return isFree
  })
}

function annotationsFor(session: Session, open: OpenArticle, suggestions: readonly Suggestion[]): readonly Annotation[] {
  const project = session.project()
  if (!project) return []
  const createdAt = new Date(session.now()).toISOString()
  const made = { article: open.id, text: open.text, codebook: project.codebook(), coder: project.coder(), createdAt }
  return apart(suggestions).flatMap(
    (suggestion) => proposedAnnotation(suggestion, { ...made, id: AnnotationId.parse(session.newId()) }) ?? [],
  )
}

/** Makes annotations of suggestions, in one edit. */
async function accept(session: Session, suggestions: readonly Suggestion[], action: Action): Promise<readonly Annotation[]> {
  const open = session.article()
  const annotations = open ? annotationsFor(session, open, suggestions) : []
  const project = session.project()
  const article = open && project?.article(open.id)
  if (!project || !article || annotations.length === 0) return []
  const added = addAnnotationChanges(session, project, annotations)
  return (await commit(session, action, [...added, ...startedChanges(article)])) ? annotations : []
}

/** On to the first open suggestion after `last`; after the last of all, to the annotation that was made of it. */
function goOn(session: Session, last: Suggestion, made: AnnotationId | null): void {
  const { list } = session.suggestions.current()
  const next = list.at(list.firstFrom(hullOf(last).end))
  if (next) review(session, next)
  else session.dispatch({ type: 'pick', annotation: made })
}

const one = ({ quote }: Suggestion): Action => ({ name: 'accept', params: { quote: shortQuote(quote) } })
const several = (count: number): Action => ({ name: 'accept-several', params: { count } })

/** Of several, where most are out of sight: how many, and the way back. */
function tell(session: Session, count: number): void {
  session.dispatch({ type: 'notify', message: { key: 'suggestion.accepted', params: { count } }, undo: true })
}

/** Accepts the suggestion under review and goes on to the next. */
export async function acceptCurrent(session: Session): Promise<void> {
  await inOrder(session, async () => {
    const suggestion = currentSuggestion(session)
    if (!suggestion) return
    const [made] = await accept(session, [suggestion], one(suggestion))
    if (made) goOn(session, suggestion, made.id)
  })
}

/** Accepts the suggestion under review and makes it current, to be edited; `null` when it was not done. */
export async function acceptToEdit(session: Session): Promise<AnnotationId | null> {
  return inOrder(session, async () => {
    const suggestion = currentSuggestion(session)
    const [made] = suggestion ? await accept(session, [suggestion], one(suggestion)) : []
    if (!made) return null
    session.dispatch({ type: 'pick', annotation: made.id })
    return made.id
  })
}

/** From the suggestion under review to the end of its paragraph. */
function restOfBlock(session: Session): readonly Suggestion[] {
  const suggestion = currentSuggestion(session)
  const article = session.article()
  if (!suggestion || !article) return []
  const { start, end } = hullOf(suggestion)
  const { list } = session.suggestions.current()
  const until = blockAt(article.blocks, start)?.end ?? end
  return list.overlapping(start, until).filter((other) => list.indexOf(other.id) >= list.indexOf(suggestion.id))
}

/** Accepts what is left of the paragraph, in one edit, and goes on after it. */
export async function acceptRestOfBlock(session: Session): Promise<void> {
  await inOrder(session, async () => {
    const rest = restOfBlock(session)
    const [first] = rest
    const last = rest.at(-1)
    if (!first || !last) return
    const made = await accept(session, rest, rest.length === 1 ? one(first) : several(rest.length))
    if (made.length === 0) return
    goOn(session, last, made.at(-1)?.id ?? null)
    if (made.length > 1) tell(session, made.length)
  })
}

/** Accepts every certain one in one edit. */
export async function acceptCertain(session: Session): Promise<void> {
  await inOrder(session, async () => {
    const { list } = session.suggestions.current()
    const all = list.overlapping(0, Number.MAX_SAFE_INTEGER).filter(({ certainty }) => certainty === 'sure')
    const made = await accept(session, all, several(all.length))
    if (made.length > 0) tell(session, made.length)
  })
}
