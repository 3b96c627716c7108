import {
  ArrowLeftRight,
  ChevronDown,
  ChevronUp,
  CircleDashed,
  Layers,
  Link2,
  PlusSquare,
  Repeat2,
  ScanText,
  StickyNote,
  Trash2,
  Unlink,
} from 'lucide-react'
import { otherReadings } from '#core/attributes/other-reading'
import { FIGURE, MEASURES } from '#core/model/codebook'
import type { AnnotationId } from '#core/model/ids'
import { addSpan } from '../../workspace/actions/add-span'
import { codeSelection } from '../../workspace/actions/code-selection'
import { moveBoundary } from '../../workspace/actions/move-boundary'
import { readFigure, readOtherwise } from '../../workspace/actions/read-figure'
import { recode } from '../../workspace/actions/recode'
import { removeAnnotation } from '../../workspace/actions/remove-annotation'
import { unlinkAll } from '../../workspace/actions/unlink'
import { neighbourMark, nextOverlap, nextUnlinked } from '../../workspace/marks'
import { parseOf } from '../../workspace/parse-of'
import type { Session } from '../../workspace/session'
import { focusWhenShown } from '../regions'
import type { Command } from './command'

const current = (session: Session) => session.workspace().current
const hasCurrent = (session: Session) => current(session) !== null
const hasMarks = (session: Session) => (session.article()?.marks().size ?? 0) > 0

function hasUnlinked(session: Session): boolean {
  const id = session.workspace().article
  return id !== null && (session.project()?.tally(id).unlinked ?? 0) > 0
}

/** Makes an annotation current and brings it into sight. */
export function goTo(session: Session, id: AnnotationId | null): void {
  const mark = id ? session.article()?.marks().byId(id) : null
  if (!mark) return
  session.dispatch({ type: 'pick', annotation: mark.id })
  session.reader()?.reveal({ start: mark.start, end: mark.end })
}

const withCurrent = (act: (session: Session, id: AnnotationId) => void | Promise<void>) => async (session: Session) => {
  const id = current(session)
  if (id) await act(session, id)
}

function currentLinks(session: Session): number {
  const id = current(session)
  const article = session.article()
  return id && article ? article.linksFrom(id).length + article.linksTo(id).length : 0
}

function canLink(session: Session): boolean {
  const id = current(session)
  const code = id ? session.article()?.marks().byId(id)?.code : null
  const type = session
    .project()
    ?.codebook()
    .linkTypes.find((linkType) => linkType.id === MEASURES)
  return Boolean(code && (type?.from.includes(code) || type?.to.includes(code)))
}

const currentAnnotation = (session: Session) => {
  const id = current(session)
  return id ? (session.article()?.peek(id) ?? null) : null
}

function isFigure(session: Session): boolean {
  const id = current(session)
  return id !== null && session.article()?.marks().byId(id)?.code === FIGURE
}

function hasOtherReading(session: Session): boolean {
  const [annotation, article, project] = [currentAnnotation(session), session.article(), session.project()]
  if (!annotation || annotation.code !== FIGURE || !article || !project) return false
  return otherReadings(annotation.attributes, parseOf(article.text, annotation, project.codebook())).length > 0
}

async function addSpanToCurrent(session: Session, id: AnnotationId): Promise<void> {
  const { selection } = session.workspace()
  if (selection) await addSpan(session, id, selection)
  else session.dispatch({ type: 'add-span' })
}

async function repeatCode(session: Session): Promise<void> {
  const { lastCode, selection, current: id } = session.workspace()
  if (!lastCode) return
  if (selection) await codeSelection(session, lastCode)
  else if (id) await recode(session, id, lastCode)
}

export const annotationCommands: readonly Command[] = [
  {
    id: 'next-annotation',
    title: 'app.next-annotation',
    icon: ChevronDown,
    keys: ['J'],
    scope: 'plain',
    group: 'here',
    when: hasMarks,
    run: (session) => goTo(session, neighbourMark(session, 1)),
  },
  {
    id: 'previous-annotation',
    title: 'app.previous-annotation',
    icon: ChevronUp,
    keys: ['K'],
    scope: 'plain',
    group: 'here',
    when: hasMarks,
    run: (session) => goTo(session, neighbourMark(session, -1)),
  },
  {
    id: 'next-unlinked',
    title: 'app.next-unlinked',
    icon: CircleDashed,
    keys: ['U'],
    scope: 'plain',
    group: 'here',
    when: hasUnlinked,
    run: (session) => goTo(session, nextUnlinked(session, 1)),
  },
  {
    id: 'previous-unlinked',
    title: 'app.previous-unlinked',
    keys: ['Shift+U'],
    scope: 'plain',
    group: 'here',
    when: hasUnlinked,
    run: (session) => goTo(session, nextUnlinked(session, -1)),
  },
  {
    id: 'next-overlap',
    title: 'app.next-overlap',
    icon: Layers,
    keys: ['O'],
    scope: 'plain',
    group: 'here',
    when: (session) => nextOverlap(session) !== null,
    run: (session) => goTo(session, nextOverlap(session)),
  },
  {
    id: 'link',
    title: 'app.link',
    opensField: true,
    icon: Link2,
    keys: ['L'],
    scope: 'plain',
    group: 'here',
    when: canLink,
    run: (session) => session.dispatch({ type: 'show-overlay', overlay: 'link' }),
  },
  {
    id: 'unlink',
    title: 'app.unlink',
    icon: Unlink,
    keys: ['Shift+L'],
    scope: 'plain',
    group: 'here',
    when: (session) => currentLinks(session) > 0,
    run: withCurrent(unlinkAll),
  },
  {
    id: 'other-reading',
    title: 'app.other-reading',
    icon: ArrowLeftRight,
    keys: ['R'],
    scope: 'plain',
    group: 'here',
    when: hasOtherReading,
    run: withCurrent(readOtherwise),
  },
  {
    id: 'read-figure',
    title: 'app.read-figure',
    icon: ScanText,
    keys: [],
    scope: 'plain',
    group: 'here',
    when: isFigure,
    run: withCurrent(readFigure),
  },
  {
    id: 'memo',
    title: 'app.memo',
    opensField: true,
    icon: StickyNote,
    keys: ['M'],
    scope: 'plain',
    group: 'here',
    when: hasCurrent,
    run: (session) => {
      session.dispatch({ type: 'show-side', side: 'inspector' })
      focusWhenShown('[data-memo]')
    },
  },
  {
    id: 'add-span',
    title: 'app.add-span',
    icon: PlusSquare,
    keys: ['A'],
    scope: 'plain',
    group: 'here',
    when: hasCurrent,
    run: withCurrent(addSpanToCurrent),
  },
  {
    id: 'add-selection',
    title: 'app.add-selection',
    icon: PlusSquare,
    keys: ['Enter'],
    scope: 'plain',
    group: 'here',
    when: (session) => hasCurrent(session) && session.workspace().selectionTarget === 'current' && session.workspace().selection !== null,
    run: withCurrent(addSpanToCurrent),
  },
  {
    id: 'remove-annotation',
    title: 'app.remove-annotation',
    icon: Trash2,
    keys: ['Delete', { press: 'Backspace', platforms: ['mac'] }],
    scope: 'plain',
    group: 'here',
    when: hasCurrent,
    run: withCurrent(removeAnnotation),
  },
  {
    id: 'repeat-code',
    title: 'app.repeat-code',
    icon: Repeat2,
    keys: ['.'],
    scope: 'plain',
    group: 'here',
    when: ({ workspace }) => workspace().lastCode !== null && (workspace().selection !== null || workspace().current !== null),
    run: repeatCode,
  },
  ...(
    [
      ['end-left', 'app.end-left', 'Shift+ArrowLeft', 'end', -1],
      ['end-right', 'app.end-right', 'Shift+ArrowRight', 'end', 1],
      ['start-left', 'app.start-left', 'Mod+Shift+ArrowLeft', 'start', -1],
      ['start-right', 'app.start-right', 'Mod+Shift+ArrowRight', 'start', 1],
    ] as const
  ).map(
    ([id, title, press, boundary, direction]): Command => ({
      id,
      title,
      keys: [press],
      scope: 'plain',
      group: 'here',
      when: hasCurrent,
      run: (session) => moveBoundary(session, boundary, direction),
    }),
  ),
]
