import type { Session } from './session'

const tails = new WeakMap<Session, Promise<unknown>>()

/**
 * Runs `act` after every action asked for before it is done, so that a key held down or two quick clicks each see what the last one left.
 * A failing action does not stop the next. When it is done, what it changed has been told to all who listen. An act must not call `inOrder` itself: it would wait for its own end.
 */
export function inOrder<T>(session: Session, act: () => Promise<T>): Promise<T> {
  const turn = (tails.get(session) ?? Promise.resolve()).then(act).finally(session.catchUp)
  const tail = turn
    .catch(() => {})
    .then(() => {
      if (tails.get(session) === tail) tails.delete(session)
    })
  tails.set(session, tail)
  return turn
}

/** Whether an action is under way or waits for its turn. */
export const isBusy = (session: Session): boolean => tails.has(session)

/** When every action asked for until now is done. */
export async function settled(session: Session): Promise<void> {
  await tails.get(session)
}
