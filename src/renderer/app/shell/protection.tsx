import { ShieldAlert } from 'lucide-react'
import { useCallback, useSyncExternalStore } from 'react'
import { type Messages, useMessages } from '../../i18n/use-messages'
import { useCommands } from '../../ui/command-port'
import { Glyph } from '../../ui/icon'
import { useLoaded, useSelected, useSession } from '../../workspace/session'

const DAY = 86_400_000
const SEPARATOR = ' · '

function savedWords(t: Messages, at: string | undefined, now: number): string {
  if (at === undefined) return t('keeping.never-saved')
  const days = Math.floor(Math.max(0, now - Date.parse(at)) / DAY)
  return days === 0 ? t('keeping.saved-today') : t('keeping.saved-ago', { count: days })
}

/** In a browser that made no promise to keep what is stored: says so, and how old the newest file of the project is. */
export function Protection() {
  const t = useMessages()
  const session = useSession()
  const commands = useCommands('save-package')
  const key = useSelected((s) => s.project()?.key ?? null)
  const entries = useSyncExternalStore(session.shelf.subscribe, session.shelf.list)
  const storage = useLoaded(useCallback(() => session.host.storage(), [session]))
  if (session.host.kind !== 'browser' || !storage || storage.persisted || key === null) return null
  const entry = entries.find((each) => each.key === key)
  const words = [t('keeping.unprotected'), savedWords(t, entry?.backupAt, session.now())].join(SEPARATOR)
  return (
    <button type="button" className="status-protection" title={t('keeping.save-hint')} onClick={() => commands.run('save-package')}>
      <Glyph icon={ShieldAlert} size={13} />
      {words}
    </button>
  )
}
