import type { JournalTail } from '#core/journal/record'
import type { Result } from '#core/util/result'

/** What is kept of one project outside its database. */
export interface JournalState {
  /** The newest edit in it; `null` when no edit has been journalled yet. */
  readonly tail: JournalTail | null
  /** The newest first: each is a project file with all edits up to its position in the log. */
  readonly snapshots: readonly KeptSnapshot[]
}

export interface KeptSnapshot {
  /** Position in the log. */
  readonly n: number
  /** When it was kept, milliseconds since the Unix epoch. */
  readonly at: number
}

/** The records after a snapshot, in the order they were written, and how many lines could not be read. */
export interface JournalRecords {
  /** JSON texts of `JournalRecord`s. */
  readonly records: readonly string[]
  readonly damaged: number
}

/**
 * The second copy of every project, outside IndexedDB: a journal of edits and snapshots of the whole. `key` names the project's database.
 * Whatever resolves well is on the disk.
 */
export interface Journals {
  /** The projects that something is kept of. */
  keys(): Promise<readonly string[]>
  state(key: string): Promise<JournalState>
  /** @param records JSON texts of `JournalRecord`s, without line breaks */
  append(key: string, records: readonly string[]): Promise<Result<void>>
  /** Keeps a project file made at position `n` of the log. */
  keepSnapshot(key: string, n: number, bytes: Uint8Array): Promise<Result<void>>
  /** Keeps the rows of a database as they were in `version`, before it is upgraded. */
  keepOld(key: string, version: number, bytes: Uint8Array): Promise<Result<void>>
  /** A snapshot that is still what was written; `null` when it is not there or damaged. */
  snapshot(key: string, n: number): Promise<Uint8Array | null>
  /** The bytes of a snapshot as they are, also when they are not what was written; `null` when it is not there. */
  damagedSnapshot(key: string, n: number): Promise<Uint8Array | null>
  records(key: string): Promise<JournalRecords>
  /** `by` was made of everything that is kept of this project: it stays on the disk, and `keys` does not name it any more. */
  replace(key: string, by: string): Promise<Result<void>>
  /** For a project that the user removed for good. */
  remove(key: string): Promise<void>
}
