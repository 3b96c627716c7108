import { useMessages } from '../../i18n/use-messages'
import { Checkbox } from '../../ui/checkbox'
import { Dialog } from '../../ui/dialog'
import { Segmented } from '../../ui/segmented'
import { useSettings, useSettingsStore } from '../settings/settings-store'
import { ReadingFields, SettingsRow } from './reading-fields'
import { useClose } from './use-close'
import './overlays.css'

/** Everything that is kept for this machine. */
export function SettingsDialog() {
  const t = useMessages()
  const store = useSettingsStore()
  const settings = useSettings()
  const close = useClose()
  const languages = [
    { value: 'auto' as const, label: t('settings.follow-system') },
    { value: 'zh-CN' as const, label: t('settings.chinese') },
    { value: 'en' as const, label: t('settings.english') },
  ]
  const themes = [
    { value: 'auto' as const, label: t('settings.follow-system') },
    { value: 'light' as const, label: t('settings.light') },
    { value: 'dark' as const, label: t('settings.dark') },
    { value: 'contrast' as const, label: t('settings.contrast') },
  ]
  return (
    <Dialog title={t('app.settings')} onClose={close}>
      <section className="settings-group">
        <h3>{t('settings.display')}</h3>
        <SettingsRow label={t('settings.language')}>
          <Segmented
            label={t('settings.language')}
            value={settings.language ?? 'auto'}
            options={languages}
            onChange={(value) => store.set({ language: value === 'auto' ? null : value })}
          />
        </SettingsRow>
        <SettingsRow label={t('settings.theme')}>
          <Segmented
            label={t('settings.theme')}
            value={settings.theme ?? 'auto'}
            options={themes}
            onChange={(value) => store.set({ theme: value === 'auto' ? null : value })}
          />
        </SettingsRow>
      </section>
      <section className="settings-group">
        <h3>{t('settings.reading')}</h3>
        <ReadingFields />
      </section>
      <section className="settings-group">
        <h3>{t('settings.keyboard')}</h3>
        <Checkbox label={t('settings.plain-keys')} checked={settings.plainKeys} onChange={(checked) => store.set({ plainKeys: checked })} />
        <p className="ui-muted ui-small">{t('settings.plain-keys-hint')}</p>
      </section>
    </Dialog>
  )
}
