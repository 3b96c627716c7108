import type { ReaderDoor } from './reader-door'
import type { Session } from './session'

/** Tasks that the text may take to come on screen. */
const PATIENCE = 60

/** The text on screen, once an article that was just opened is there. */
export async function readerOnceShown(session: Session): Promise<ReaderDoor | null> {
  for (let turn = 0; turn < PATIENCE && !session.reader(); turn++) await new Promise((resolve) => setTimeout(resolve))
  return session.reader()
}
