import type { Transaction } from 'dexie'

/** One version of a project's database. A version that was ever released is never changed; the next one gets a file of its own. */
export interface SchemaVersion {
  /** From 1, without gaps. */
  readonly number: number
  /** The stores that are new or have other keys since the version before, in Dexie's notation; `null` drops one. */
  readonly stores: Readonly<Record<string, string | null>>
  /** Brings the rows of the version before up to this one. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>
}
