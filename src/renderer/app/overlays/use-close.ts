import { useCallback } from 'react'
import { useSession } from '../../workspace/session'

/** Closes the overlay. */
export function useClose(): () => void {
  const session = useSession()
  return useCallback(() => session.dispatch({ type: 'show-overlay', overlay: null }), [session])
}
