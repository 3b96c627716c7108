import { useEffect } from 'react'
import { problem } from '#core/model/problem'
import type { Session } from '../workspace/session'

/** Only the kind of error: its words might quote the article. */
const kindOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error)

/** A layout that settles in the next frame is no fault. */
const isHarmless = (message: string) => message.startsWith('ResizeObserver loop')

/** Tells the user about faults nobody caught. */
export function useFaultNotices(session: Session): void {
  useEffect(() => {
    const tell = (error: unknown) => session.dispatch({ type: 'notify-problem', problem: problem('unexpected', { fault: kindOf(error) }) })
    const onError = (event: ErrorEvent) => {
      if (!isHarmless(event.message)) tell(event.error)
    }
    const onRejection = (event: PromiseRejectionEvent) => tell(event.reason)
    window.addEventListener('error', onError)
    window.addEventListener('unhandledrejection', onRejection)
    return () => {
      window.removeEventListener('error', onError)
      window.removeEventListener('unhandledrejection', onRejection)
    }
  }, [session])
}
