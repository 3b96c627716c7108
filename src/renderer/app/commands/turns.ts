import { isBusy, settled } from '../../workspace/in-order'
import type { Session } from '../../workspace/session'
import { type Command, isEnabled } from './command'

const tails = new WeakMap<Session, Promise<void>>()

const isWaiting = (session: Session): boolean => tails.has(session) || isBusy(session)

/** What acts on the current annotation or article finds them only once everything asked for before is done. */
const takesTurn = (command: Command): boolean => command.group === 'here'

/** Whether the command can run now, or may be able to when its turn comes. */
export const mayRun = (command: Command, session: Session): boolean =>
  (takesTurn(command) && isWaiting(session)) || isEnabled(command, session)

/** Runs `act` after the commands and actions asked for before it; at once when there are none. */
function afterOthers(session: Session, act: () => Promise<void>): Promise<void> {
  const before = tails.get(session) ?? (isBusy(session) ? Promise.resolve() : null)
  const turn = before ? before.then(() => settled(session)).then(act) : act()
  const tail = turn
    .catch(() => {})
    .then(() => {
      if (tails.get(session) === tail) tails.delete(session)
    })
  tails.set(session, tail)
  return turn
}

const fields = new WeakMap<Session, number>()

const countField = (session: Session, step: 1 | -1) => fields.set(session, (fields.get(session) ?? 0) + step)

/** Whether a field has been asked for whose turn has not come: no letter typed now may run a command. */
export const awaitsField = (session: Session): boolean => (fields.get(session) ?? 0) > 0

/** Runs `act` if the command can run when its turn comes. */
export async function inTurn(command: Command, session: Session, act: () => void | Promise<void>): Promise<void> {
  const run = async () => {
    if (isEnabled(command, session)) await act()
  }
  if (command.opensField) countField(session, 1)
  try {
    await (takesTurn(command) ? afterOthers(session, run) : run())
  } finally {
    if (command.opensField) countField(session, -1)
  }
}
