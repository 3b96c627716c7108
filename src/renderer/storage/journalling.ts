import type { Problem } from '#core/model/problem'
import type { Result } from '#core/util/result'
import type { ProjectDatabase } from './database'
import { recordOf, type Written } from './journal-record'

/** Brings edits into the journal in the order they were made, many at once when the disk is slower than the coder. */
export interface Journalling {
  /** The journal will have it, sooner or later; `wake` is called when that or its problem changes. */
  add(written: Written): void
  /** Edits that are not in the journal yet. */
  behind(): number
  /** Why the journal cannot be written; it is tried again with the next edit, and soon by itself. */
  problem(): Problem | null
}

/** Milliseconds until a journal that could not be written is tried again, if no edit comes before. */
const AGAIN = 3000

export function createJournalling(
  database: ProjectDatabase,
  append: (records: readonly string[]) => Promise<Result<void>>,
  wake: () => void,
): Journalling {
  let waiting: readonly Written[] = []
  let reason: Problem | null = null
  let writing = false

  async function write(): Promise<void> {
    if (writing) return
    writing = true
    while (waiting.length > 0) {
      const batch = waiting
      const records = await Promise.all(batch.map((written) => recordOf(database, written)))
      const appended = await append(records)
      reason = appended.ok ? null : appended.problem
      if (!appended.ok) {
        setTimeout(() => void write(), AGAIN)
        break
      }
      waiting = waiting.slice(batch.length)
    }
    writing = false
    wake()
  }

  return {
    add: (written) => {
      waiting = [...waiting, written]
      void write()
    },
    behind: () => waiting.length,
    problem: () => reason,
  }
}
