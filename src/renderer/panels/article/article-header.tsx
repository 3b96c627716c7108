import { ALargeSmall, ChevronDown, ChevronUp, Info, PanelLeft, TextCursor } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import { newestFirst } from '#core/analysis/article-query'
import type { Article } from '#core/model/article'
import { formatCount } from '../../attributes/numbers'
import { useMessages } from '../../i18n/use-messages'
import { CommandButton, CommandIconButton } from '../../ui/command-button'
import { type Session, useSelected } from '../../workspace/session'

const noArticles: readonly Article[] = []

/** Where the open article stands among the others, from 1, in the order of the library; 0 when it is not there. */
function usePosition(articles: readonly Article[]): number {
  const open = useSelected((s) => s.workspace().article)
  return useMemo(() => newestFirst(articles).findIndex((article) => article.id === open) + 1, [articles, open])
}

const unlinkedIn = (session: Session): number => {
  const open = session.workspace().article
  return open === null ? 0 : (session.project()?.tally(open).unlinked ?? 0)
}

export function ArticleHeader(): ReactNode {
  const t = useMessages()
  const articles = useSelected((s) => s.project()?.articles() ?? noArticles)
  const n = usePosition(articles)
  const unlinked = useSelected(unlinkedIn)
  const caret = useSelected((s) => s.workspace().mode === 'caret')
  const libraryShown = useSelected((s) => s.workspace().libraryShown)
  return (
    <div className="ui-subbar article-head">
      {!libraryShown && <CommandIconButton id="toggle-library" icon={PanelLeft} />}
      <CommandIconButton id="previous-article" icon={ChevronUp} />
      <CommandIconButton id="next-article" icon={ChevronDown} />
      {n > 0 && <span className="ui-muted ui-small">{t('article.position', { n, total: articles.length })}</span>}
      <span className="ui-grow" />
      <CommandButton id="next-unlinked" variant="quiet" showKeys>
        {t('article.unlinked')} <b>{formatCount(unlinked)}</b>
      </CommandButton>
      <span className="article-rule" />
      <CommandIconButton id="caret-mode" icon={TextCursor} pressed={caret} />
      <CommandIconButton id="reading-settings" icon={ALargeSmall} />
      <CommandIconButton id="article-details" icon={Info} />
    </div>
  )
}
