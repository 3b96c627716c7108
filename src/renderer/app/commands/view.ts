import {
  ALargeSmall,
  AppWindow,
  BookOpenText,
  CircleHelp,
  FileChartColumn,
  Library,
  PanelLeft,
  PanelRight,
  Search,
  Settings,
  Table2,
  TextCursor,
  TextSearch,
  Workflow,
} from 'lucide-react'
import type { Session } from '../../workspace/session'
import type { Overlay } from '../../workspace/workspace'
import { focusFilter, focusRegion, focusWhenShown, leaveField } from '../regions'
import type { Command } from './command'

const hasArticle = (session: Session) => session.article() !== null
const show = (overlay: Overlay) => (session: Session) =>
  session.dispatch({ type: 'show-overlay', overlay: session.workspace().overlay === overlay ? null : overlay })

/** Closes what is open, then leaves the mode, then deselects: one step a press. */
export function stepBack(session: Session): void {
  const { overlay, mode, selection, selectionTarget, current, suggestion, notice } = session.workspace()
  if (overlay) session.dispatch({ type: 'show-overlay', overlay: null })
  else if (selection) session.dispatch({ type: 'select', span: null })
  else if (selectionTarget === 'current') session.dispatch({ type: 'pick', annotation: current })
  else if (mode === 'caret') session.dispatch({ type: 'set-mode', mode: 'browse' })
  else if (notice) session.dispatch({ type: 'dismiss-notice' })
  else if (current || suggestion) session.dispatch({ type: 'pick', annotation: null })
}

function leaveOrStepBack(session: Session): void {
  if (!leaveField(() => session.reader()?.focus())) stepBack(session)
}

export const viewCommands: readonly Command[] = [
  {
    id: 'command-palette',
    title: 'app.command-palette',
    icon: Search,
    keys: ['Mod+K'],
    scope: 'global',
    group: 'view',
    run: show('command-palette'),
  },
  {
    id: 'view-library',
    title: 'app.library',
    icon: Library,
    keys: ['G L', { press: 'Mod+1', host: 'desktop' }],
    scope: 'plain',
    group: 'view',
    run: (session) => session.dispatch({ type: 'show-view', view: 'library' }),
  },
  {
    id: 'view-article',
    title: 'app.article',
    icon: BookOpenText,
    keys: ['G A', { press: 'Mod+2', host: 'desktop' }],
    scope: 'plain',
    group: 'view',
    run: (session) => session.dispatch({ type: 'show-view', view: 'article' }),
  },
  {
    id: 'view-figures',
    title: 'app.figures',
    icon: Table2,
    keys: ['G F', { press: 'Mod+3', host: 'desktop' }],
    scope: 'plain',
    group: 'view',
    run: (session) => session.dispatch({ type: 'show-view', view: 'figures' }),
  },
  {
    id: 'view-initiatives',
    title: 'registry.title',
    icon: Workflow,
    keys: ['G I', { press: 'Mod+4', host: 'desktop' }],
    scope: 'plain',
    group: 'view',
    run: (session) => session.dispatch({ type: 'show-view', view: 'initiatives' }),
  },
  {
    id: 'toggle-library',
    title: (session) => (session.workspace().libraryShown ? 'app.hide-library' : 'app.show-library'),
    icon: PanelLeft,
    keys: ['Mod+B'],
    scope: 'global',
    group: 'view',
    run: (session) => session.dispatch({ type: 'toggle-library' }),
  },
  {
    id: 'toggle-inspector',
    title: (session) => (session.workspace().inspectorShown ? 'app.hide-inspector' : 'app.show-inspector'),
    icon: PanelRight,
    keys: ['Mod+I'],
    scope: 'global',
    group: 'view',
    run: (session) => session.dispatch({ type: 'toggle-inspector' }),
  },
  {
    id: 'import-report',
    title: 'app.import-report',
    icon: FileChartColumn,
    keys: [],
    scope: 'global',
    group: 'view',
    when: (session) => session.imports.current() !== null,
    run: (session) =>
      session.dispatch({ type: 'show-side', side: session.workspace().side === 'import-report' ? 'inspector' : 'import-report' }),
  },
  {
    id: 'find',
    title: 'app.find',
    icon: TextSearch,
    keys: ['Mod+F'],
    scope: 'global',
    group: 'here',
    when: hasArticle,
    run: (session) => {
      session.dispatch({ type: 'show-view', view: 'article' })
      session.dispatch({ type: 'show-overlay', overlay: 'find' })
      focusWhenShown('[data-find]')
    },
  },
  {
    id: 'caret-mode',
    title: 'app.caret-mode',
    icon: TextCursor,
    keys: ['C', { press: 'F7', host: 'desktop' }],
    scope: 'plain',
    group: 'here',
    when: hasArticle,
    run: (session) => {
      const caret = session.workspace().mode === 'caret'
      session.dispatch({ type: 'set-mode', mode: caret ? 'browse' : 'caret' })
      if (!caret) session.reader()?.focus()
    },
  },
  {
    id: 'reading-settings',
    title: 'app.reading-settings',
    icon: ALargeSmall,
    keys: [],
    scope: 'global',
    group: 'view',
    run: show('reading-settings'),
  },
  {
    id: 'new-window',
    title: 'app.new-window',
    icon: AppWindow,
    keys: [{ press: 'Mod+Shift+N', host: 'desktop' }],
    scope: 'global',
    group: 'view',
    run: (session) => session.host.newWindow(),
  },
  { id: 'settings', title: 'app.settings', icon: Settings, keys: ['Mod+,'], scope: 'global', group: 'view', run: show('settings') },
  { id: 'keys', title: 'app.all-keys', icon: CircleHelp, keys: ['?'], scope: 'plain', group: 'view', run: show('keys') },
  {
    id: 'next-region',
    title: 'app.next-region',
    keys: ['F6'],
    scope: 'global',
    group: 'view',
    run: () => focusRegion(1),
  },
  {
    id: 'previous-region',
    title: 'app.previous-region',
    keys: ['Shift+F6'],
    scope: 'global',
    group: 'view',
    run: () => focusRegion(-1),
  },
  { id: 'filter-list', title: 'app.filter-list', keys: ['/'], scope: 'plain', group: 'view', run: () => focusFilter() },
  { id: 'escape', title: 'app.escape', keys: ['Escape'], scope: 'global', group: 'view', run: leaveOrStepBack },
]
