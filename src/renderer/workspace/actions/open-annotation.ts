import type { Annotation } from '#core/model/annotation'
import type { AnnotationId } from '#core/model/ids'
import type { OpenArticle } from '../../storage/project-port'
import type { Session } from '../session'

export interface AnnotationInArticle {
  readonly annotation: Annotation
  readonly article: OpenArticle
}

/** An annotation of the open article, read whole; `null` when it is not there. */
export async function readAnnotation(session: Session, id: AnnotationId): Promise<AnnotationInArticle | null> {
  const article = session.article()
  const annotation = article ? (article.peek(id) ?? (await article.get(id))) : null
  return article && annotation ? { article, annotation } : null
}

const SHORT = 24

/** A quote short enough for a menu or a line of history. */
export function shortQuote(quote: string): string {
  const characters = [...quote.replaceAll('\n', ' ')]
  return characters.length > SHORT ? `${characters.slice(0, SHORT - 1).join('')}…` : characters.join('')
}
