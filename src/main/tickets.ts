import type { FileTicket } from '#contract/messages'

export interface FoundFile {
  readonly file: string
  readonly name: string
  readonly path: string
  readonly size: number
}

/** Opaque tickets for files the user chose. A ticket holds for the window it was issued to, until that window loads anew or closes. */
export interface TicketOffice {
  issue(window: number, found: readonly FoundFile[]): readonly FileTicket[]
  /** The file's path, or `null` if this window never got that ticket. */
  redeem(window: number, ticket: string): string | null
  forget(window: number): void
}

export function createTicketOffice(newTicket: () => string): TicketOffice {
  const issued = new Map<number, Map<string, string>>()
  return {
    issue: (window, found) => {
      const mine = issued.get(window) ?? new Map<string, string>()
      issued.set(window, mine)
      return found.map(({ file, name, path, size }) => {
        const ticket = newTicket()
        mine.set(ticket, file)
        return { ticket, name, path, size }
      })
    },
    redeem: (window, ticket) => issued.get(window)?.get(ticket) ?? null,
    forget: (window) => {
      issued.delete(window)
    },
  }
}
