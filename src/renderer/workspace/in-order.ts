import type { Session } from './session'

const tails = new WeakMap<Session, Promise<unknown>>()

/**
 * Runs `act` after every action asked for before it is done, so that a key held down or two quick clicks each see what the last one left.
 * A failing action does not stop the next.
 */
export function inOrder<T>(session: Session, act: () => Promise<T>): Promise<T> {
  const turn = (tails.get(session) ?? Promise.resolve()).then(act)
  tails.set(
    session,
    turn.catch(() => {}),
  )
  return turn
}
