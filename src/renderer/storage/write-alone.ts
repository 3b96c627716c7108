import type { ProjectMemory } from './project-memory'
import { type Prepared, sendEdit, storesOf } from './write-rows'

/**
 * Writes an edit that was prepared from memory alone, in a transaction of its own with strict durability over just the stores it needs, and
 * without reading anything: the edit's place in the log is free only if no window has written since memory was read.
 * @returns false, with nothing written, when another window has. Rejects when the database does.
 */
export function writeAlone(database: IDBDatabase, prepared: Prepared, before: ProjectMemory): Promise<boolean> {
  const transaction = database.transaction(storesOf(prepared, before), 'readwrite', { durability: 'strict' })
  return new Promise((resolve, reject) => {
    let taken = false
    transaction.oncomplete = () => resolve(true)
    transaction.onabort = () =>
      taken ? resolve(false) : reject(transaction.error ?? new DOMException('The transaction was aborted.', 'AbortError'))
    try {
      const place = sendEdit(transaction, prepared, before, [])
      place.onerror = () => {
        taken = place.error?.name === 'ConstraintError'
      }
      transaction.commit()
    } catch (error) {
      reject(error)
      transaction.abort()
    }
  })
}
