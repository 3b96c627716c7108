import type { LiveProject } from '../../storage/project-port'

/** How the table was left, so that whoever comes back from the text finds it so. */
export interface ViewMemory {
  /** Conditions that were entered, each as typed. */
  conditions: readonly string[]
  /** What stands in the filter's field. */
  typed: string
  /** Columns that were shown or hidden by hand; the others follow the width of the window. */
  columns: Readonly<Record<string, boolean>>
  /** Pixels. */
  scroll: number
}

const memories = new WeakMap<LiveProject, ViewMemory>()

export function memoryOf(project: LiveProject): ViewMemory {
  const known = memories.get(project)
  if (known) return known
  const fresh: ViewMemory = { conditions: [], typed: '', columns: {}, scroll: 0 }
  memories.set(project, fresh)
  return fresh
}
