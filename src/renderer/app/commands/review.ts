import { BookMarked, Check, CheckCheck, CirclePower, ListChecks, PencilLine, Power, SquareCheckBig, X } from 'lucide-react'
import { acceptCertain, acceptCurrent, acceptRestOfBlock, acceptToEdit } from '../../workspace/actions/accept-suggestions'
import { rejectCurrent } from '../../workspace/actions/reject-suggestion'
import { isProjectSourceOn, suggestionSwitch, switchSource, switchSuggestions } from '../../workspace/actions/switch-suggestions'
import { currentSuggestion, neighbourSuggestion, review } from '../../workspace/review'
import type { Session } from '../../workspace/session'
import { focusWhenShown } from '../regions'
import type { Command } from './command'

/** The first of the annotation's own fields; before it stands its code. */
const FIRST_FIELD = '.inspector-fields .ui-field + .ui-field :is(input, select, textarea)'

const isUnderReview = (session: Session) => currentSuggestion(session) !== null
const openCount = (session: Session) => session.suggestions.current().list.size
const hasProject = (session: Session) => session.project() !== null

const go = (step: 1 | -1) => (session: Session) => {
  const next = neighbourSuggestion(session, step)
  if (next) review(session, next)
}

/** From wherever the focus is: to the next one, after the last to the first, and on with the keys of the text. */
function begin(session: Session): void {
  const next = neighbourSuggestion(session, 1) ?? session.suggestions.current().list.at(0)
  if (!next) return
  session.dispatch({ type: 'show-view', view: 'article' })
  review(session, next)
  session.reader()?.focus()
}

async function edit(session: Session): Promise<void> {
  const made = await acceptToEdit(session)
  if (made === null) return
  session.dispatch({ type: 'show-side', side: 'inspector' })
  focusWhenShown(FIRST_FIELD)
}

export const reviewCommands: readonly Command[] = [
  {
    id: 'review-suggestions',
    title: 'app.review-suggestions',
    icon: ListChecks,
    keys: [],
    scope: 'global',
    group: 'here',
    when: (session) => openCount(session) > 0,
    run: begin,
  },
  {
    id: 'next-suggestion',
    title: 'app.next-suggestion',
    keys: ['Tab'],
    scope: 'reading',
    group: 'here',
    when: (session) => neighbourSuggestion(session, 1) !== null,
    run: go(1),
  },
  {
    id: 'previous-suggestion',
    title: 'app.previous-suggestion',
    keys: ['Shift+Tab'],
    scope: 'reading',
    group: 'here',
    when: (session) => neighbourSuggestion(session, -1) !== null,
    run: go(-1),
  },
  {
    id: 'accept-suggestion',
    title: 'app.accept-suggestion',
    icon: Check,
    keys: ['Enter'],
    scope: 'reading',
    group: 'here',
    when: isUnderReview,
    run: acceptCurrent,
  },
  {
    id: 'accept-paragraph',
    title: 'app.accept-paragraph',
    icon: CheckCheck,
    keys: ['Shift+Enter'],
    scope: 'reading',
    group: 'here',
    when: isUnderReview,
    run: acceptRestOfBlock,
  },
  {
    id: 'edit-suggestion',
    title: 'app.edit-suggestion',
    opensField: true,
    icon: PencilLine,
    keys: ['E'],
    scope: 'reading',
    group: 'here',
    when: isUnderReview,
    run: edit,
  },
  {
    id: 'reject-suggestion',
    title: 'app.reject-suggestion',
    icon: X,
    keys: ['X'],
    scope: 'reading',
    group: 'here',
    when: isUnderReview,
    run: rejectCurrent,
  },
  {
    id: 'accept-certain',
    title: 'app.accept-certain',
    icon: SquareCheckBig,
    keys: [],
    scope: 'global',
    group: 'here',
    when: (session) => session.suggestions.current().list.certain > 0,
    run: acceptCertain,
  },
  {
    id: 'switch-suggestions-coder',
    title: (session) => (suggestionSwitch(session).coder ? 'app.suggestions-on-coder' : 'app.suggestions-off-coder'),
    icon: Power,
    keys: [],
    scope: 'global',
    group: 'project',
    when: hasProject,
    run: (session) => switchSuggestions(session, 'coder'),
  },
  {
    id: 'switch-suggestions-project',
    title: (session) => (suggestionSwitch(session).project ? 'app.suggestions-on-project' : 'app.suggestions-off-project'),
    icon: CirclePower,
    keys: [],
    scope: 'global',
    group: 'project',
    when: hasProject,
    run: (session) => switchSuggestions(session, 'project'),
  },
  {
    id: 'switch-memory',
    title: (session) => (isProjectSourceOn(session, 'memory') ? 'app.memory-off' : 'app.memory-on'),
    icon: BookMarked,
    keys: [],
    scope: 'global',
    group: 'project',
    when: hasProject,
    run: (session) => switchSource(session, 'memory'),
  },
]
