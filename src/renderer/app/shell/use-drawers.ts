import { useEffect } from 'react'
import type { Session } from '../../workspace/session'

const LIBRARY_DRAWER = '(max-width: 1180px) and (min-width: 481px)'
const INSPECTOR_DRAWER = '(max-width: 959px) and (min-width: 481px)'

function show(session: Session, panel: 'library' | 'inspector', shown: boolean): void {
  const { libraryShown, inspectorShown } = session.workspace()
  if ((panel === 'library' ? libraryShown : inspectorShown) !== shown) {
    session.dispatch({ type: panel === 'library' ? 'toggle-library' : 'toggle-inspector' })
  }
}

function follow(session: Session, query: string, panel: 'library' | 'inspector'): () => void {
  const media = matchMedia(query)
  const onChange = () => show(session, panel, !media.matches)
  if (media.matches) onChange()
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}

/**
 * Where there is no room beside the text, library and inspector are drawers over it: closed at first, the library closed again once an
 * article is chosen, the inspector opened by the current annotation.
 */
export function useDrawers(session: Session): void {
  useEffect(() => {
    const stops = [follow(session, LIBRARY_DRAWER, 'library'), follow(session, INSPECTOR_DRAWER, 'inspector')]
    let { article, current } = session.workspace()
    const stop = session.subscribe(() => {
      const now = session.workspace()
      if (now.article !== article && matchMedia(LIBRARY_DRAWER).matches) show(session, 'library', false)
      if (now.current !== current && matchMedia(INSPECTOR_DRAWER).matches) show(session, 'inspector', now.current !== null)
      article = now.article
      current = now.current
    })
    return () => {
      stop()
      for (const end of stops) end()
    }
  }, [session])
}
