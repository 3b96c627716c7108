import { Copy, FolderKanban, FolderPlus, PencilLine, Trash2 } from 'lucide-react'
import { deleteProject, duplicateProject } from '../../workspace/actions/open-project'
import type { Session } from '../../workspace/session'
import type { Overlay } from '../../workspace/workspace'
import type { Command } from './command'

const hasProject = (session: Session) => session.project() !== null
const show = (overlay: Overlay) => (session: Session) => session.dispatch({ type: 'show-overlay', overlay })

/** `Name 2`, `Name 3`, …: the first that no project has. */
function copyName(name: string, taken: readonly string[]): string {
  const base = name.replace(/ \d+$/, '')
  let n = 2
  while (taken.includes(`${base} ${n}`)) n++
  return `${base} ${n}`
}

async function duplicateOpen(session: Session): Promise<void> {
  const project = session.project()
  if (!project) return
  const taken = session.shelf.list().map((entry) => entry.name)
  await duplicateProject(session, project.key, copyName(project.project().name, taken))
}

async function deleteOpen(session: Session): Promise<void> {
  const key = session.project()?.key
  if (key) await deleteProject(session, key)
}

export const projectCommands: readonly Command[] = [
  {
    id: 'new-project',
    title: 'app.new-project',
    icon: FolderPlus,
    keys: [],
    scope: 'global',
    group: 'project',
    run: show('new-project'),
  },
  {
    id: 'projects',
    title: 'app.projects',
    icon: FolderKanban,
    keys: [],
    scope: 'global',
    group: 'project',
    run: show('projects'),
  },
  {
    id: 'rename-project',
    title: 'app.rename-project',
    icon: PencilLine,
    keys: [],
    scope: 'global',
    group: 'project',
    when: hasProject,
    run: show('rename-project'),
  },
  {
    id: 'duplicate-project',
    title: 'app.duplicate-project',
    icon: Copy,
    keys: [],
    scope: 'global',
    group: 'project',
    when: hasProject,
    run: duplicateOpen,
  },
  {
    id: 'delete-project',
    title: 'app.delete-project',
    icon: Trash2,
    keys: [],
    scope: 'global',
    group: 'project',
    when: hasProject,
    run: deleteOpen,
  },
]
