import { CircleAlert } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { useMessages } from '../../i18n/use-messages'
import { CommandButton } from '../../ui/command-button'
import { Glyph } from '../../ui/icon'
import { useSelected } from '../../workspace/session'
import './barred-banner.css'

const never = () => () => {}

/** Says, for as long as it is so, why the project can be read and not changed. */
export function BarredBanner() {
  const t = useMessages()
  const project = useSelected((s) => s.project())
  const reason = useSyncExternalStore(project?.subscribe ?? never, () => project?.barred() ?? null)
  if (!reason) return null
  return (
    <div className="barred-banner" role="alert">
      <Glyph icon={CircleAlert} />
      <p>
        <strong>{t('keeping.banner')}</strong> {t.problem(reason)}
      </p>
      <CommandButton id="save-package" />
    </div>
  )
}
