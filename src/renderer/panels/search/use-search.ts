import { useMemo, useSyncExternalStore } from 'react'
import type { LiveProject } from '../../storage/project-port'
import type { SearchLook, SearchSight } from '../../storage/search-port'
import { type CorpusSearch, searchOf } from '../../workspace/corpus-search'
import { useSession } from '../../workspace/session'

export interface ShownSearch {
  readonly search: CorpusSearch
  readonly look: SearchLook
  readonly sight: SearchSight
  /** What is on screen is still that of an earlier search. */
  readonly stale: boolean
}

export function useSearch(project: LiveProject): ShownSearch {
  const session = useSession()
  const search = useMemo(() => searchOf(session, project), [session, project])
  const sight = useSyncExternalStore(search.subscribe, search.sight)
  const look = useSyncExternalStore(search.subscribe, search.look)
  const stale = useSyncExternalStore(search.subscribe, () => !search.isCurrent())
  return { search, look, sight, stale }
}
