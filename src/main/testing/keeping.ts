import { createHash, randomUUID } from 'node:crypto'
import * as fs from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createJournals } from '#core/journal/create-journals'
import { createAtomicSave } from '../atomic-save'
import { createJournalFiles } from '../journal-files'

/** What the main process saves files and keeps journals with, over a folder: for programs that are stopped at every call of the system. */
export function keepingIn(folder: string) {
  const save = createAtomicSave({ fs, platform: process.platform, newId: randomUUID, pause })
  const files = createJournalFiles({ fs, platform: process.platform, root: () => join(folder, 'projects'), save })
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
  return { save, journals: createJournals({ files, hash, now: Date.now }) }
}
