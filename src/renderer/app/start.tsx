import '../ui/tokens.css'
import '../ui/base.css'
import type { Root } from 'react-dom/client'
import { defaultCodebook } from '#core/model/default-codebook'
import { uuid7 } from '#core/util/uuid7'
import { chooseHost } from '../host/host'
import { messagesFor } from '../i18n/use-messages'
import { createShelf } from '../storage/shelf'
import { startOpfsJournals } from '../workers/opfs-journals'
import { suggestArticle } from '../workers/suggest-article'
import { leaveRemoved } from '../workspace/actions/open-article'
import { leaveDeleted } from '../workspace/actions/open-project'
import { rebuildLost } from '../workspace/actions/rebuild-project'
import { followSuggestions } from '../workspace/follow-suggestions'
import { guardDisk } from '../workspace/guard-disk'
import { keepSnapshots } from '../workspace/keep-snapshots'
import { readKnowledge } from '../workspace/knowledge'
import { logProblems } from '../workspace/log-problems'
import { createSession } from '../workspace/session'
import { verifyOpened } from '../workspace/verify-opened'
import { App } from './app'
import { purgeOld } from './purge-old'
import { Recovery } from './recovery'
import { reopen } from './reopen'
import { applyAppearance, languageFor, onSystemLook } from './settings/appearance'
import { createSettingsStore } from './settings/settings-store'

/** `null` where the browser offers no storage. */
const storageHere = () => ('indexedDB' in window && indexedDB ? { indexedDB, IDBKeyRange } : null)

const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length))

/** The composition root: makes everything one window works with, and shows it. */
export async function start(root: Root): Promise<void> {
  const host = chooseHost(startOpfsJournals)
  const settings = createSettingsStore(localStorage)
  const paint = () => applyAppearance(document.documentElement, settings.get(), host)
  paint()
  settings.subscribe(paint)
  onSystemLook(paint)

  const language = () => languageFor(settings.get(), host.locale)
  const now = () => Date.now()
  const coderName = messagesFor(language())('app.first-coder')
  const shelf = await createShelf({
    now,
    random,
    codebook: defaultCodebook(language()),
    coderName,
    idb: storageHere(),
    journals: host.journals,
  })
  const session = createSession({ host, shelf, now, newId: () => uuid7(now(), random(10)) })
  if (shelf.problem) session.dispatch({ type: 'notify-problem', problem: shelf.problem })
  keepSnapshots(session)
  verifyOpened(session)
  guardDisk(session)
  logProblems(session)
  await rebuildLost(session)
  await reopen(session, settings)
  shelf.subscribe(() => void leaveDeleted(session))
  session.subscribe(() => leaveRemoved(session))
  followSuggestions(session, suggestArticle, readKnowledge)
  void purgeOld(shelf, now())
  root.render(
    <Recovery language={language()}>
      <App session={session} settings={settings} />
    </Recovery>,
  )
}
