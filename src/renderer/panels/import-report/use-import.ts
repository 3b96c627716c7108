import { useSyncExternalStore } from 'react'
import type { ImportRun } from '../../workspace/import-log'
import { useSession } from '../../workspace/session'

/** The import that runs, or the last one of this window. */
export function useImport(): ImportRun | null {
  const { imports } = useSession()
  return useSyncExternalStore(imports.subscribe, imports.current)
}
