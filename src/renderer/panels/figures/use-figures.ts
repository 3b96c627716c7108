import { useMemo, useSyncExternalStore } from 'react'
import type { FigureLook, FigureSight } from '../../storage/figure-port'
import type { LiveProject } from '../../storage/project-port'
import { type FiguresInSight, figuresOf } from '../../workspace/figure-table'
import { useSession } from '../../workspace/session'
import { memoryOf, type ViewMemory } from './view-memory'

export interface ShownFigures {
  readonly figures: FiguresInSight
  readonly look: FigureLook
  readonly sight: FigureSight
  /** What is on screen is still that of an earlier filter or order. */
  readonly stale: boolean
  readonly memory: ViewMemory
}

export function useFigures(project: LiveProject): ShownFigures {
  const session = useSession()
  const figures = useMemo(() => figuresOf(session, project), [session, project])
  const sight = useSyncExternalStore(figures.subscribe, figures.sight)
  const look = useSyncExternalStore(figures.subscribe, figures.look)
  const stale = useSyncExternalStore(figures.subscribe, () => !figures.isCurrent())
  return { figures, look, sight, stale, memory: memoryOf(project) }
}
