import type { ArticleId } from '#core/model/ids'
import type { Span } from '#core/model/span'
import { type CorpusSearch, searchIn } from '../corpus-search'
import { readerOnceShown } from '../reader-once-shown'
import type { Session } from '../session'
import { openArticle } from './open-article'

/** Opens the article with its hits drawn and selects this one, so that it can be coded at once. */
export async function showHit(session: Session, search: CorpusSearch, article: ArticleId, { start, end }: Span): Promise<void> {
  await openArticle(session, article)
  if (session.article()?.id !== article) return
  search.follow(true)
  const span = { start, end }
  session.dispatch({ type: 'select', span })
  const reader = await readerOnceShown(session)
  if (session.workspace().selection !== span) return
  reader?.reveal(span)
  reader?.focus()
}

/** The next hit after what is selected, else after what is being read, or the one before; on to the next article, and round the end. */
export async function stepHit(session: Session, by: 1 | -1): Promise<void> {
  const search = searchIn(session.project())
  if (!search) return
  const { article, selection } = session.workspace()
  const here = session.reader()?.position() ?? 0
  const offset = selection ? (by === 1 ? selection.end : selection.start) : here
  const place = await search.answer('step', { article, offset, by })
  if (place) await showHit(session, search, place.article, place)
}
