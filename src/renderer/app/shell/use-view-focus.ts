import { useEffect } from 'react'
import type { Session } from '../../workspace/session'
import { focusInside } from '../regions'

/** Whoever walks a list of articles stays in it; a text field keeps what is being typed. */
const STAYS = '.region-rail [role="listbox"], input, textarea, dialog *'

/** After a change of view, focus goes to what is shown now, so that keys act on it at once. */
export function useViewFocus(session: Session): void {
  useEffect(() => {
    let { view, article } = session.workspace()
    return session.subscribe(() => {
      const now = session.workspace()
      if (now.view === view && now.article === article) return
      view = now.view
      article = now.article
      requestAnimationFrame(() => {
        const main = document.querySelector<HTMLElement>('.region-main')
        const at = document.activeElement
        if (main && !main.contains(at) && !at?.matches(STAYS)) focusInside(main)
      })
    })
  }, [session])
}
