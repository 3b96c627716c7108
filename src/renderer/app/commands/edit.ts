import { History, Redo2, Undo2 } from 'lucide-react'
import { redo, undo } from '../../workspace/actions/history'
import type { Session } from '../../workspace/session'
import type { Command } from './command'

const show = (side: 'history' | 'inspector') => (session: Session) => session.dispatch({ type: 'show-side', side })

export const editCommands: readonly Command[] = [
  {
    id: 'undo',
    title: 'app.undo',
    icon: Undo2,
    keys: ['Mod+Z'],
    scope: 'global',
    group: 'here',
    when: (session) => (session.project()?.undoable() ?? null) !== null,
    acts: (session) => session.project()?.undoable() ?? null,
    run: undo,
  },
  {
    id: 'redo',
    title: 'app.redo',
    icon: Redo2,
    keys: ['Mod+Shift+Z', { press: 'Mod+Y', platforms: ['win', 'linux'] }],
    scope: 'global',
    group: 'here',
    when: (session) => (session.project()?.redoable() ?? null) !== null,
    acts: (session) => session.project()?.redoable() ?? null,
    run: redo,
  },
  {
    id: 'history',
    title: 'app.history',
    icon: History,
    keys: [],
    scope: 'global',
    group: 'view',
    when: (session) => session.project() !== null,
    run: (session) => show(session.workspace().side === 'history' ? 'inspector' : 'history')(session),
  },
]
