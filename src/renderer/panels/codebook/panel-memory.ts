import type { CodeId, LinkTypeId } from '#core/model/ids'
import type { LiveProject } from '../../storage/project-port'

/** What of the codebook is in the form. */
export type Selected = { readonly kind: 'code'; readonly id: CodeId } | { readonly kind: 'link-type'; readonly id: LinkTypeId }

/** What stands beside the form. */
export type SideTab = 'draft' | 'older' | 'kept' | 'versions'

/** How the panel was left, so that whoever comes back from the text finds it so. */
interface PanelMemory {
  selected: Selected | null
  tab: SideTab
}

const memories = new WeakMap<LiveProject, PanelMemory>()

export function memoryOf(project: LiveProject): PanelMemory {
  const known = memories.get(project) ?? { selected: null, tab: 'draft' }
  memories.set(project, known)
  return known
}
