import type { Journals } from '#core/journal/journals'

/** A call of one of the journals' functions, answered under the same number. */
export type JournalRequest = {
  readonly [Name in keyof Journals]: { readonly call: number; readonly name: Name; readonly args: Parameters<Journals[Name]> }
}[keyof Journals]

export type JournalAnswer =
  | { readonly call: number; readonly value: unknown }
  /** The journals could not be asked at all. */
  | { readonly call: number; readonly error: string }
