import {
  ArchiveRestore,
  ClipboardPaste,
  Download,
  FileInput,
  FileOutput,
  FilePlus2,
  FolderOpen,
  Package,
  PackageCheck,
  Sparkles,
  Stethoscope,
} from 'lucide-react'
import { copyDiagnostics } from '../../workspace/actions/copy-diagnostics'
import { exportProject, savePackage } from '../../workspace/actions/export-project'
import { importProject } from '../../workspace/actions/import-project'
import { openSample } from '../../workspace/actions/open-sample'
import { fileFilters, takeFiles } from '../../workspace/actions/take-files'
import type { Session } from '../../workspace/session'
import type { Command } from './command'

const hasProject = (session: Session) => session.project() !== null

export const fileCommands: readonly Command[] = [
  {
    id: 'open-files',
    title: 'app.open-files',
    icon: FilePlus2,
    keys: ['Mod+O'],
    scope: 'global',
    group: 'project',
    run: async (session, t) => takeFiles(session, await session.host.openFiles(fileFilters), t('app.untitled-project')),
  },
  {
    id: 'open-folder',
    title: 'app.open-folder',
    icon: FolderOpen,
    keys: ['Mod+Shift+O'],
    scope: 'global',
    group: 'project',
    run: async (session, t) => takeFiles(session, await session.host.openFolder(), t('app.untitled-project')),
  },
  {
    id: 'paste-text',
    title: 'app.paste-text',
    icon: ClipboardPaste,
    keys: [],
    scope: 'global',
    group: 'project',
    run: (session) => session.dispatch({ type: 'show-overlay', overlay: 'paste' }),
  },
  {
    id: 'sample-project',
    title: 'app.sample-project',
    icon: Sparkles,
    keys: [],
    scope: 'global',
    group: 'project',
    run: (session, t) => openSample(session, t('app.sample-project')),
  },
  {
    id: 'export',
    title: 'app.export',
    icon: Download,
    keys: ['Mod+Shift+E'],
    scope: 'global',
    group: 'project',
    when: hasProject,
    run: (session) => exportProject(session),
  },
  {
    id: 'export-as',
    title: 'app.export-as',
    icon: FileOutput,
    keys: ['Mod+Shift+S'],
    scope: 'global',
    group: 'project',
    when: hasProject,
    run: (session) => session.dispatch({ type: 'show-overlay', overlay: 'export' }),
  },
  {
    id: 'save-package',
    title: 'app.save-package',
    icon: PackageCheck,
    keys: [],
    scope: 'global',
    group: 'project',
    when: hasProject,
    run: (session) => savePackage(session),
  },
  {
    id: 'restore',
    title: 'keeping.restore',
    icon: ArchiveRestore,
    keys: [],
    scope: 'global',
    group: 'project',
    when: (session) => hasProject(session) && session.host.journals !== null,
    run: (session) => session.dispatch({ type: 'show-overlay', overlay: 'restore' }),
  },
  {
    id: 'copy-diagnostics',
    title: 'keeping.copy-diagnostics',
    icon: Stethoscope,
    keys: [],
    scope: 'global',
    group: 'project',
    run: copyDiagnostics,
  },
  {
    id: 'import-annotations',
    title: 'app.import-annotations',
    icon: FileInput,
    keys: [],
    scope: 'global',
    group: 'project',
    when: hasProject,
    run: (session) => session.dispatch({ type: 'show-overlay', overlay: 'import-annotations' }),
  },
  {
    id: 'open-package',
    title: 'app.open-package',
    icon: Package,
    keys: [],
    scope: 'global',
    group: 'project',
    run: importProject,
  },
]
