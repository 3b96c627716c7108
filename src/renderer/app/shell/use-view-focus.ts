import { useEffect } from 'react'
import type { Session } from '../../workspace/session'
import { focusInside } from '../regions'

/** Whoever walks a list of articles stays in it; a text field keeps what is being typed. */
const STAYS = '.region-rail [role="listbox"], input, textarea, dialog *'

/**
 * What had the focus may be gone: deleted, left with Esc, closed with its dialog. Then the focus goes to the main region instead of nowhere, where
 * neither Tab nor a screen reader would know their place. A click beside everything moves no focus.
 */
export function useFocusHome(session: Session): void {
  useEffect(() => {
    let last: Element | null = null
    let asked = false
    const onFocus = (event: FocusEvent) => {
      last = event.target instanceof Element ? event.target : null
    }
    const look = () => {
      asked = false
      const main = document.querySelector<HTMLElement>('.region-main')
      const lost = last !== null && (!last.isConnected || last.matches('input, textarea'))
      if (main && lost && document.activeElement === document.body && !document.querySelector('dialog[open]')) focusInside(main)
    }
    const stop = session.subscribe(() => {
      if (!asked) requestAnimationFrame(look)
      asked = true
    })
    document.addEventListener('focusin', onFocus)
    return () => {
      stop()
      document.removeEventListener('focusin', onFocus)
    }
  }, [session])
}

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
