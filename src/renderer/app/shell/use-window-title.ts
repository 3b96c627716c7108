import { useEffect } from 'react'
import { useMessages } from '../../i18n/use-messages'
import { type Session, useSelected } from '../../workspace/session'

function titleParts(session: Session): string {
  const project = session.project()
  const { article, view } = session.workspace()
  const title = view === 'article' && article ? project?.article(article)?.title : undefined
  return [title, project?.project().name].filter(Boolean).join(' · ')
}

/** The window is called after what it shows: article, project, Zhupi. */
export function useWindowTitle(session: Session): void {
  const t = useMessages()
  const parts = useSelected(titleParts)
  useEffect(() => session.host.setTitle(parts === '' ? t('app.name') : `${parts} · ${t('app.name')}`), [session, parts, t])
}
