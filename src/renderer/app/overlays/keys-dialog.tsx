import type { MessageKey } from '../../i18n/messages'
import { useMessages } from '../../i18n/use-messages'
import { Dialog } from '../../ui/dialog'
import { Keys } from '../../ui/kbd'
import { useSession } from '../../workspace/session'
import type { Command } from '../commands/command'
import { useCommandList } from '../commands/commands'
import { wordsOf } from '../commands/registry'
import { capsOf, shortcutsOf } from '../commands/shortcut'
import { useClose } from './use-close'
import './overlays.css'

const groups: readonly { readonly group: Command['group']; readonly title: MessageKey }[] = [
  { group: 'here', title: 'app.group-here' },
  { group: 'project', title: 'app.group-project' },
  { group: 'view', title: 'app.group-view' },
]

/** All keys, as the registry has them on this machine. */
export function KeysDialog() {
  const t = useMessages()
  const session = useSession()
  const close = useClose()
  const commands = useCommandList()
  const withKeys = commands
    .map((command) => ({ command, shortcuts: shortcutsOf(command, session.host) }))
    .filter(({ shortcuts }) => shortcuts.length > 0)
  return (
    <Dialog title={t('app.all-keys')} size="wide" reading onClose={close}>
      <p className="ui-muted">{t('app.all-keys-hint')}</p>
      {groups.map(({ group, title }) => (
        <section key={group} aria-label={t(title)}>
          <h3 className="key-title">{t(title)}</h3>
          <dl className="key-groups">
            {withKeys
              .filter(({ command }) => command.group === group)
              .map(({ command, shortcuts }) => (
                <div key={command.id}>
                  <dt>{wordsOf(command, t, session)}</dt>
                  <dd>
                    {shortcuts.map((shortcut) => {
                      const caps = capsOf(shortcut, session.host.platform)
                      return (
                        <span key={caps.join(' ')}>
                          <span className="ui-hidden">{caps.join(' ')}</span>
                          <Keys keys={caps} />
                        </span>
                      )
                    })}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </Dialog>
  )
}
