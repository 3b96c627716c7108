import type { Messages } from '../../i18n/use-messages'
import type { Session } from '../../workspace/session'
import { menuFor } from '../menu'
import type { Command } from './command'
import { stateOf } from './registry'

/**
 * Gives the host its menu, now and whenever a command in it is called something else or can (no longer) run; looks once a task, however
 * often the session wakes.
 * @returns stops it
 */
export function followMenu(commands: readonly Command[], session: Session, t: Messages): () => void {
  const { host } = session
  let shown: string | null = null
  let timer: ReturnType<typeof setTimeout> | null = null
  const look = () => {
    timer = null
    const states = commands.map((command) => stateOf(command, t, session)).join('\n')
    if (states === shown) return
    shown = states
    host.setMenu(menuFor(commands, session, t, host))
  }
  const stop = session.subscribe(() => {
    timer ??= setTimeout(look)
  })
  look()
  return () => {
    stop()
    if (timer !== null) clearTimeout(timer)
  }
}
