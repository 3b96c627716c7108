import { useSyncExternalStore } from 'react'
import { LanguageContext } from '../i18n/use-messages'
import { LiveRegion } from '../ui/live-region'
import { type Session, SessionContext } from '../workspace/session'
import { Commands } from './commands/commands'
import { languageFor } from './settings/appearance'
import { SettingsContext, type SettingsStore } from './settings/settings-store'
import { Shell } from './shell/shell'

export interface AppProps {
  readonly session: Session
  readonly settings: SettingsStore
}

export function App({ session, settings }: AppProps) {
  const language = useSyncExternalStore(settings.subscribe, () => languageFor(settings.get(), session.host.locale))
  return (
    <LanguageContext value={language}>
      <SettingsContext value={settings}>
        <SessionContext value={session}>
          <Commands>
            <Shell />
            <LiveRegion />
          </Commands>
        </SessionContext>
      </SettingsContext>
    </LanguageContext>
  )
}
