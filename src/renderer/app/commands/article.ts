import { ChevronDown, ChevronUp, Circle, CircleCheck, CircleDot, CircleSlash, Info, Strikethrough, Trash2 } from 'lucide-react'
import type { ArticleStatus } from '#core/model/article'
import { openNeighbour } from '../../workspace/actions/open-article'
import { removeArticle } from '../../workspace/actions/remove-article'
import { setArticleStatus } from '../../workspace/actions/set-article-status'
import { takeableAs, takeOtherwise } from '../../workspace/actions/take-as'
import { neighbourArticle } from '../../workspace/reading-order'
import type { Session } from '../../workspace/session'
import type { Command } from './command'

const openId = (session: Session) => session.workspace().article
const hasArticle = (session: Session) => openId(session) !== null
const statusOf = (session: Session) => {
  const id = openId(session)
  return id ? (session.project()?.article(id)?.status ?? null) : null
}

const setStatus = (status: ArticleStatus) => async (session: Session) => {
  const id = openId(session)
  if (id) await setArticleStatus(session, [id], status)
}

async function removeOpen(session: Session): Promise<void> {
  const id = openId(session)
  if (id) await removeArticle(session, id)
}

const hasNeighbour = (step: -1 | 1) => (session: Session) => neighbourArticle(session, step) !== null

export const articleCommands: readonly Command[] = [
  {
    id: 'previous-article',
    title: 'app.previous-article',
    icon: ChevronUp,
    keys: ['P'],
    scope: 'plain',
    group: 'here',
    when: hasNeighbour(-1),
    run: (session) => openNeighbour(session, -1),
  },
  {
    id: 'next-article',
    title: 'app.next-article',
    icon: ChevronDown,
    keys: ['N'],
    scope: 'plain',
    group: 'here',
    when: hasNeighbour(1),
    run: (session) => openNeighbour(session, 1),
  },
  {
    id: 'article-details',
    title: 'app.article-details',
    icon: Info,
    keys: [],
    scope: 'global',
    group: 'here',
    when: hasArticle,
    run: (session) => session.dispatch({ type: 'show-overlay', overlay: 'article-details' }),
  },
  {
    id: 'take-as',
    title: (session) => (takeableAs(session) === 'paragraph' ? 'app.take-as-text' : 'app.take-as-furniture'),
    icon: Strikethrough,
    keys: ['Shift+T'],
    scope: 'plain',
    group: 'here',
    when: (session) => takeableAs(session) !== null,
    run: takeOtherwise,
  },
  {
    id: 'status-new',
    title: 'app.status-new',
    icon: Circle,
    keys: [],
    scope: 'global',
    group: 'here',
    when: (session) => hasArticle(session) && statusOf(session) !== 'new',
    run: setStatus('new'),
  },
  {
    id: 'status-in-progress',
    title: 'app.status-in-progress',
    icon: CircleDot,
    keys: [],
    scope: 'global',
    group: 'here',
    when: (session) => hasArticle(session) && statusOf(session) !== 'in-progress',
    run: setStatus('in-progress'),
  },
  {
    id: 'status-done',
    title: 'app.status-done',
    icon: CircleCheck,
    keys: [],
    scope: 'global',
    group: 'here',
    when: (session) => hasArticle(session) && statusOf(session) !== 'done',
    run: setStatus('done'),
  },
  {
    id: 'status-excluded',
    title: 'app.status-excluded',
    icon: CircleSlash,
    keys: [],
    scope: 'global',
    group: 'here',
    when: hasArticle,
    run: (session) => session.dispatch({ type: 'show-overlay', overlay: 'exclude-article' }),
  },
  {
    id: 'remove-article',
    title: 'app.remove-article',
    icon: Trash2,
    keys: [],
    scope: 'global',
    group: 'here',
    when: hasArticle,
    run: removeOpen,
  },
]
