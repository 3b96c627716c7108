import { FilePlus2, PanelLeft } from 'lucide-react'
import { useMessages } from '../../i18n/use-messages'
import { CommandIconButton } from '../../ui/command-button'
import { useSelected } from '../../workspace/session'

export function LibraryHeader() {
  const t = useMessages()
  const count = useSelected((s) => s.project()?.articles().length ?? 0)
  return (
    <div className="ui-subbar">
      <h2>{t('app.library')}</h2>
      <span className="ui-muted ui-small">{t('app.number', { n: count })}</span>
      <span className="ui-grow" />
      <CommandIconButton id="open-files" icon={FilePlus2} />
      <CommandIconButton id="toggle-library" icon={PanelLeft} />
    </div>
  )
}
