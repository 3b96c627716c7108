import { useEffect, useRef, useState } from 'react'
import type { ExportProgress } from '../../../storage/export-as'
import { type ExportChoice, exportAs } from '../../../workspace/actions/export-as'
import type { Session } from '../../../workspace/session'

export interface MakingState {
  /** `null` while nothing is being made. */
  readonly progress: ExportProgress | null
  readonly start: (choice: ExportChoice, format: { readonly label: string; readonly extension: string }) => void
  readonly stop: () => void
}

/** Makes the export once; `onSaved` is called when it has been saved. What is closed is stopped. */
export function useMaking(session: Session, onSaved: () => void): MakingState {
  const [progress, setProgress] = useState<ExportProgress | null>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const stop = () => {
    running.current?.abort()
    running.current = null
    setProgress(null)
  }
  const start: MakingState['start'] = (choice, format) => {
    const own = new AbortController()
    running.current = own
    setProgress({ done: 0, total: 0 })
    void exportAs(session, choice, format, { signal: own.signal, onProgress: setProgress }).then((saved) => {
      if (own.signal.aborted) return
      setProgress(null)
      if (saved) onSaved()
    })
  }
  return { progress, start, stop }
}
