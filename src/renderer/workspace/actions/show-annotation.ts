import type { AnnotationId, ArticleId } from '#core/model/ids'
import { problem } from '#core/model/problem'
import type { ReaderDoor } from '../reader-door'
import type { Session } from '../session'
import { openArticle } from './open-article'

/** Opens the article, makes the annotation current and brings it into sight. Says so when it is not there any more. */
export async function showAnnotation(session: Session, article: ArticleId, annotation: AnnotationId): Promise<void> {
  await openArticle(session, article)
  const open = session.article()
  if (open?.id !== article) return
  const mark = open.marks().byId(annotation)
  if (!mark) return session.dispatch({ type: 'notify-problem', problem: problem('not-there') })
  session.dispatch({ type: 'pick', annotation })
  const reader = await readerOnceShown(session)
  if (session.workspace().current === annotation) reader?.reveal({ start: mark.start, end: mark.end })
}

/** Tasks that the text may take to come on screen. */
const PATIENCE = 60

async function readerOnceShown(session: Session): Promise<ReaderDoor | null> {
  for (let turn = 0; turn < PATIENCE && !session.reader(); turn++) await new Promise((resolve) => setTimeout(resolve))
  return session.reader()
}
