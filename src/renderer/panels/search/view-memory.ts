import type { LiveProject } from '../../storage/project-port'

/** How the hits were left, so that whoever comes back from the text finds them so. */
export interface ViewMemory {
  /** Place of the row the keys act on. */
  active: number
  /** Pixels. */
  scroll: number
}

const memories = new WeakMap<LiveProject, ViewMemory>()

export function memoryOf(project: LiveProject): ViewMemory {
  const known = memories.get(project) ?? { active: 0, scroll: 0 }
  memories.set(project, known)
  return known
}
