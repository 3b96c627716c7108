import type { HostApi } from '#contract/host'
import type { Messages } from '../../i18n/use-messages'
import type { CommandPort } from '../../ui/command-port'
import type { Session } from '../../workspace/session'
import { type Command, isEnabled, titleOf } from './command'
import { ariaOf, capsOf, shortcutsOf } from './shortcut'
import { inTurn } from './turns'

export function wordsOf(command: Command, t: Messages, session: Session): string {
  const { key, params } = titleOf(command, session)
  return t(key, params)
}

/** The title, with what it would act on now (`Undo: link …`). */
export function labelOf(command: Command, t: Messages, session: Session): string {
  const action = command.acts?.(session)
  const words = wordsOf(command, t, session)
  return action ? t('app.acting-on', { command: words, action: t.dynamic(`action.${action.name}`, action.params) }) : words
}

/** What of a command changes while one works: whether it can run and, where its words depend on it, what it would do now. */
export function stateOf(command: Command, t: Messages, session: Session): string {
  const label = command.acts || typeof command.title === 'function' ? labelOf(command, t, session) : ''
  return `${isEnabled(command, session) ? 1 : 0}${label}`
}

/** Runs a command when its turn comes; one that fails unexpectedly is told, never lost. */
export function runCommand(command: Command, session: Session, t: Messages): void {
  inTurn(command, session, () => command.run(session, t)).catch((error: unknown) => {
    reportError(error)
  })
}

export function createCommandPort(list: readonly Command[], session: Session, t: Messages, host: HostApi): CommandPort {
  const commands = new Map(list.map((command) => [command.id, command]))
  const shortcut = (id: string) => {
    const command = commands.get(id)
    return command ? shortcutsOf(command, host)[0] : undefined
  }
  const use = <T>(id: string, take: (command: Command) => T, fallback: T): T => {
    const command = commands.get(id)
    return command ? take(command) : fallback
  }
  return {
    title: (id) => use(id, (command) => wordsOf(command, t, session), id),
    label: (id) => use(id, (command) => labelOf(command, t, session), id),
    keys: (id) => {
      const first = shortcut(id)
      return first ? capsOf(first, host.platform) : []
    },
    ariaKeys: (id) => {
      const first = shortcut(id)
      return first ? ariaOf(first, host.platform) : ''
    },
    enabled: (id) => use(id, (command) => isEnabled(command, session), false),
    run: (id) => use(id, (command) => runCommand(command, session, t), undefined),
    subscribe: session.subscribe,
    state: (id) => use(id, (command) => stateOf(command, t, session), ''),
  }
}
