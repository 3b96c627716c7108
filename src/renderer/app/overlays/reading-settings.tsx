import { useMessages } from '../../i18n/use-messages'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { defaultSettings } from '../settings/settings'
import { useSettingsStore } from '../settings/settings-store'
import { ReadingFields } from './reading-fields'
import { useClose } from './use-close'

/** How the text is set, seen at once on the text behind and on a sample. */
export function ReadingSettings() {
  const t = useMessages()
  const store = useSettingsStore()
  const close = useClose()
  const restore = () => {
    const { face, size, measure, leading, indent } = defaultSettings
    store.set({ face, size, measure, leading, indent })
  }
  return (
    <Dialog title={t('app.reading-settings')} onClose={close} footer={<Button onClick={restore}>{t('settings.restore')}</Button>}>
      <ReadingFields />
      <p className="reading-sample" lang="zh-CN">
        {t('settings.sample')}
      </p>
    </Dialog>
  )
}
