import { ChevronDown, ChevronUp, TextSearch } from 'lucide-react'
import { stepHit } from '../../workspace/actions/show-hit'
import { searchIn } from '../../workspace/corpus-search'
import type { Session } from '../../workspace/session'
import { focusWhenShown } from '../regions'
import type { Command } from './command'

const hasHits = (session: Session) => (searchIn(session.project())?.sight().hits ?? 0) > 0

export const searchCommands: readonly Command[] = [
  {
    id: 'search-corpus',
    title: 'search.title',
    icon: TextSearch,
    keys: ['Mod+Shift+K'],
    scope: 'global',
    group: 'view',
    opensField: true,
    run: (session) => {
      session.dispatch({ type: 'show-view', view: 'search' })
      focusWhenShown('[data-search]')
    },
  },
  {
    id: 'next-hit',
    title: 'search.next-hit',
    icon: ChevronDown,
    keys: ['Mod+G'],
    scope: 'global',
    group: 'here',
    when: hasHits,
    run: (session) => stepHit(session, 1),
  },
  {
    id: 'previous-hit',
    title: 'search.previous-hit',
    icon: ChevronUp,
    keys: ['Mod+Shift+G'],
    scope: 'global',
    group: 'here',
    when: hasHits,
    run: (session) => stepHit(session, -1),
  },
]
