import { ALargeSmall, ChevronDown, ChevronUp, Info, PanelLeft, TextCursor } from 'lucide-react'
import type { ReactNode } from 'react'
import { newestFirst } from '#core/analysis/article-query'
import { useMessages } from '../../i18n/use-messages'
import { CommandButton, CommandIconButton } from '../../ui/command-button'
import { type Session, useSelected } from '../../workspace/session'

/** Where this article stands among the others, in the order of the library; `null` when it is not there. */
function positionOf(session: Session): number | null {
  const articles = session.project()?.articles() ?? []
  const index = newestFirst(articles).findIndex((article) => article.id === session.workspace().article)
  return index < 0 ? null : index + 1
}

const unlinkedIn = (session: Session): number => {
  const open = session.workspace().article
  return open === null ? 0 : (session.project()?.tally(open).unlinked ?? 0)
}

export function ArticleHeader(): ReactNode {
  const t = useMessages()
  const total = useSelected((s) => s.project()?.articles().length ?? 0)
  const n = useSelected(positionOf)
  const unlinked = useSelected(unlinkedIn)
  const caret = useSelected((s) => s.workspace().mode === 'caret')
  const libraryShown = useSelected((s) => s.workspace().libraryShown)
  return (
    <div className="ui-subbar article-head">
      {!libraryShown && <CommandIconButton id="toggle-library" icon={PanelLeft} />}
      <CommandIconButton id="previous-article" icon={ChevronUp} />
      <CommandIconButton id="next-article" icon={ChevronDown} />
      {n !== null && <span className="ui-muted ui-small">{t('article.position', { n, total })}</span>}
      <span className="ui-grow" />
      <CommandButton id="next-unlinked" variant="quiet" showKeys>
        {t('article.unlinked')} <b>{unlinked}</b>
      </CommandButton>
      <span className="article-rule" />
      <CommandIconButton id="caret-mode" icon={TextCursor} pressed={caret} />
      <CommandIconButton id="reading-settings" icon={ALargeSmall} />
      <CommandIconButton id="article-details" icon={Info} />
    </div>
  )
}
