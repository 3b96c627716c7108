import type { AnnotationId, ArticleId } from '#core/model/ids'
import { problem } from '#core/model/problem'
import { readerOnceShown } from '../reader-once-shown'
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
