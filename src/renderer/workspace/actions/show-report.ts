import type { Session } from '../session'

/** Milliseconds after which the import report shows how it goes, and how to cancel it. */
const SLOW = 700

export const showReport = (session: Session): void => session.dispatch({ type: 'show-side', side: 'import-report' })

/** Takes the report away again, where it stands. */
export function hideReport(session: Session): void {
  if (session.workspace().side === 'import-report') session.dispatch({ type: 'show-side', side: 'inspector' })
}

/** Shows the report once the work has taken long. Returns what to call when the work is done; it tells whether the report was shown. */
export function reportWhenSlow(session: Session): () => boolean {
  let shown = false
  const timer = setTimeout(() => {
    shown = true
    showReport(session)
  }, SLOW)
  return () => {
    clearTimeout(timer)
    return shown
  }
}
