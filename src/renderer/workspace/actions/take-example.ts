import { type Code, findCode } from '#core/model/codebook'
import type { Example } from '#core/model/example'
import type { AnnotationId, ArticleId } from '#core/model/ids'
import { codebookDraft } from '../codebook-draft'
import type { Session } from '../session'
import { readAnnotation } from './open-annotation'

const PARTS = ', '

/** Puts the words of an annotation among the passages of its code, as an example or a counter-example: into the draft of the codebook. */
export async function takeExample(session: Session, id: AnnotationId, applies: boolean): Promise<void> {
  const project = session.project()
  const found = await readAnnotation(session, id)
  if (!project || !found) return
  const { annotation } = found
  const code = findCode(codebookDraft(project).plan().after, annotation.code)
  if (code) addPassage(session, code, { applies, quote: annotation.anchor.quote, article: annotation.article })
}

interface Taken {
  readonly applies: boolean
  readonly quote: string
  readonly article: ArticleId
}

/** Each passage once; taking it the other way round moves it there. */
export function addPassage(session: Session, code: Code, { applies, quote, article: id }: Taken): void {
  const project = session.project()
  const article = project?.article(id)
  if (!project || !article) return
  const from = [article.title, article.outlet, article.date].filter(Boolean).join(PARTS)
  const passage: Example = { applies, quote, note: '', from, article: id }
  const others = (code.passages ?? []).filter((each) => each.quote !== quote || each.article !== id)
  const refused = codebookDraft(project).add({ op: 'set-code', code: code.id, set: { passages: [...others, passage] } })
  const key = applies ? 'codebook.example-taken' : 'codebook.counter-taken'
  session.dispatch(refused ? { type: 'notify-problem', problem: refused } : { type: 'notify', message: { key, params: {} }, undo: false })
}
