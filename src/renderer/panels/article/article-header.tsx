import { ALargeSmall, ChevronDown, ChevronUp, Info, PanelLeft, TextCursor } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Article } from '#core/model/article'
import { formatCount } from '../../attributes/numbers'
import { useMessages } from '../../i18n/use-messages'
import { CommandButton, CommandIconButton } from '../../ui/command-button'
import { positionIn } from '../../workspace/reading-order'
import { type Session, useSelected } from '../../workspace/session'
import { SuggestionsButton } from './suggestions-button'

const noArticles: readonly Article[] = []

const unlinkedIn = (session: Session): number => {
  const open = session.workspace().article
  return open === null ? 0 : (session.project()?.tally(open).unlinked ?? 0)
}

export function ArticleHeader(): ReactNode {
  const t = useMessages()
  const articles = useSelected((s) => s.project()?.articles() ?? noArticles)
  const n = useSelected((s) => positionIn(articles, s.workspace().article))
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
      <SuggestionsButton />
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
