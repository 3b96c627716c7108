import type { WebContents } from 'electron'
import type { FileTicket } from '#contract/messages'
import { tell } from './events'
import type { FoundFile, TicketOffice } from './tickets'

type Listener = Pick<WebContents, 'id' | 'send' | 'isDestroyed'>

/** Files that reach the app from outside. They wait until a window asks for them; from then on that window is told at once. */
export interface OpenedFiles {
  offer(found: readonly FoundFile[], window: Listener | null): void
  take(window: Listener): readonly FileTicket[]
  /** The window loads anew or is gone: what comes now waits again. */
  forget(window: number): void
}

export function createOpenedFiles(tickets: TicketOffice): OpenedFiles {
  const listening = new Set<number>()
  let waiting: FoundFile[] = []
  return {
    offer: (found, window) => {
      if (found.length === 0) return
      if (window && listening.has(window.id)) tell(window, 'filesOpened', tickets.issue(window.id, found))
      else waiting.push(...found)
    },
    take: (window) => {
      listening.add(window.id)
      const found = waiting
      waiting = []
      return tickets.issue(window.id, found)
    },
    forget: (window) => {
      listening.delete(window)
    },
  }
}
