import type { Dexie } from 'dexie'
import { isPassing } from './failure'

/** Milliseconds before each further try: another process may still hold the files, or let them go just now. */
const PAUSES = [100, 300, 900]

/** Opens a database; a fault of the system below it is waited out for a moment. */
export async function openPatiently(database: Dexie): Promise<void> {
  for (const pause of PAUSES) {
    try {
      await database.open()
      return
    } catch (error) {
      if (!isPassing(error)) throw error
      database.close()
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  await database.open()
}
