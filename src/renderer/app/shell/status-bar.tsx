import { CircleAlert, HardDrive } from 'lucide-react'
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import type { Article } from '#core/model/article'
import { isoDay } from '../../attributes/dates'
import type { MessageKey } from '../../i18n/messages'
import { type Messages, useMessages } from '../../i18n/use-messages'
import type { LiveProject, SaveState, Tally } from '../../storage/project-port'
import { Glyph } from '../../ui/icon'
import { type Session, useSelected, useSession } from '../../workspace/session'
import { Protection } from './protection'
import './status-bar.css'

export function StatusBar() {
  const t = useMessages()
  const mode = useSelected((s) => s.workspace().mode)
  const version = useSelected((s) => s.project()?.codebook().version ?? null)
  const coder = useSelected(coderName)
  const reading = useSelected((s) => s.workspace().view === 'article')
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a footer of the page is the contentinfo landmark, which takes a name
    <footer className="status-bar" aria-label={t('app.status')} data-region tabIndex={-1}>
      <Saving />
      <Protection />
      <Counts />
      <span className="ui-grow" />
      <Position />
      {reading && (
        <span className={mode === 'caret' ? 'status-caret' : undefined}>{t(mode === 'caret' ? 'app.caret-mode' : 'app.browse')}</span>
      )}
      {version !== null && <span className="status-codebook">{t('app.codebook-version', { version })}</span>}
      {coder !== '' && <span>{coder}</span>}
    </footer>
  )
}

function coderName(session: Session): string {
  const project = session.project()
  return project?.project().coders.find((coder) => coder.id === project.coder())?.name ?? ''
}

/** A save quicker than this is not worth a word. Milliseconds. */
const SLOW_SAVE_MS = 400

function useSlow(saving: boolean): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!saving) return setSlow(false)
    const timer = setTimeout(() => setSlow(true), SLOW_SAVE_MS)
    return () => clearTimeout(timer)
  }, [saving])
  return slow
}

const clock: Readonly<Record<Messages['language'], Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' }),
  'zh-CN': new Intl.DateTimeFormat('zh-CN', { timeStyle: 'medium', hour12: false }),
}

/** The time of day; with the date before it (ISO 8601) when that is not today's. Both in the local time zone. */
function savedAt(t: Messages, at: Date, now: Date): string {
  const time = clock[t.language].format(at)
  return isoDay(at) === isoDay(now) ? time : `${isoDay(at)} ${time}`
}

function saveWords(t: Messages, state: SaveState, slow: boolean, last: string | null, hasHistory: boolean, now: Date): ReactNode {
  if (state.kind === 'failed') return t.problem(state.problem)
  if (state.kind === 'saving' && slow) return t('app.saving')
  const at = state.kind === 'saved' ? state.at : last
  if (at === null) return t(hasHistory ? 'app.all-saved' : 'app.no-changes')
  return <time dateTime={at}>{t('app.saved', { time: savedAt(t, new Date(at), now) })}</time>
}

const never = () => () => {}

function Saving() {
  const t = useMessages()
  const { now } = useSession()
  const project = useSelected((s) => s.project())
  const state = useSyncExternalStore(project?.subscribe ?? never, () => project?.saveState() ?? null)
  const hasHistory = useSelected((s) => (s.project()?.historyLength() ?? 0) > 0)
  const [last, setLast] = useState<string | null>(null)
  useEffect(() => {
    if (state?.kind === 'saved') setLast(state.at)
    if (state === null || state.kind === 'untouched') setLast(null)
  }, [state])
  const slow = useSlow(state?.kind === 'saving')
  if (state === null) return null
  return (
    <span className={state.kind === 'failed' ? 'status-failed' : undefined}>
      <Glyph icon={state.kind === 'failed' ? CircleAlert : HardDrive} size={13} />
      {project?.barred() ? t('keeping.banner') : saveWords(t, state, slow, last, hasHistory, new Date(now()))}
    </span>
  )
}

type CountKey = 'figures' | 'initiatives' | 'links' | 'unlinked'
const countWords: readonly { readonly key: CountKey; readonly label: MessageKey }[] = [
  { key: 'figures', label: 'app.figures' },
  { key: 'initiatives', label: 'app.initiatives' },
  { key: 'links', label: 'app.links' },
  { key: 'unlinked', label: 'app.unlinked' },
]

/** Of the open article, or of the whole project while the library is shown. */
function tallyOf(session: Session): Pick<Tally, CountKey> | null {
  const project = session.project()
  const { view, article } = session.workspace()
  if (!project) return null
  if (view === 'article') return article ? project.tally(article) : null
  return sumOf(project)
}

interface Sum {
  readonly historyLength: number
  readonly articles: readonly Article[]
  readonly counts: Pick<Tally, CountKey>
}

const sums = new WeakMap<LiveProject, Sum>()

/** Counted once for each state of the project, however often it is asked for. */
function sumOf(project: LiveProject): Pick<Tally, CountKey> {
  const known = sums.get(project)
  const historyLength = project.historyLength()
  const articles = project.articles()
  if (known?.historyLength === historyLength && known.articles === articles) return known.counts
  const counts = { figures: 0, initiatives: 0, links: 0, unlinked: 0 }
  for (const { id } of articles) {
    const tally = project.tally(id)
    for (const { key } of countWords) counts[key] += tally[key]
  }
  sums.set(project, { historyLength, articles, counts })
  return counts
}

function Counts() {
  const t = useMessages()
  const words = useSelected((s) => {
    const tally = tallyOf(s)
    return tally ? countWords.map(({ key }) => tally[key]).join(' ') : ''
  })
  const counts = words === '' ? [] : words.split(' ').map(Number)
  return countWords.map(({ key, label }, index) =>
    counts[index] === undefined ? null : (
      <span key={key} className={`status-${key}`}>
        {t(label)} <b>{t('app.number', { n: counts[index] })}</b>
      </span>
    ),
  )
}

/** Where in the text: the selection, else the current annotation. Counted from 1, both ends included. */
function positionOf(session: Session): string {
  const { selection, current, view } = session.workspace()
  const mark = current ? session.article()?.marks().byId(current) : null
  const span = selection ?? mark
  return span && view === 'article' ? `${span.start + 1}–${span.end}` : ''
}

function Position() {
  const t = useMessages()
  const range = useSelected(positionOf)
  const selected = useSelected((s) => {
    const { selection } = s.workspace()
    return selection ? selection.end - selection.start : 0
  })
  if (range === '') return null
  return (
    <span className="status-position">
      {t('app.position', { range })}
      {selected > 0 && ` · ${t('app.selected', { count: selected })}`}
    </span>
  )
}
