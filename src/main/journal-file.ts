import type * as NodeFs from 'node:fs/promises'
import { dirname } from 'node:path'
import { journalLine, readJournalLines } from '#core/journal/lines'
import { ifThere } from './error-code'
import { syncFolder } from './sync-folder'

export interface JournalFileParts {
  readonly fs: Pick<typeof NodeFs, 'open' | 'readFile' | 'truncate'>
  readonly platform: NodeJS.Platform
}

/** Makes a journal ready for more: made when it is not there, and without the last line if that was torn off. */
export async function prepareJournalFile({ fs, platform }: JournalFileParts, path: string): Promise<void> {
  const found = await ifThere(fs.readFile(path))
  if (found) {
    const { whole } = readJournalLines(found)
    if (whole < found.length) await fs.truncate(path, whole)
    return
  }
  await (await fs.open(path, 'a')).close()
  await syncFolder(fs, platform, dirname(path))
}

/** The lines are on the disk when it resolves. When it rejects, the file is to be prepared anew before more is appended. */
export async function appendToJournalFile({ fs }: JournalFileParts, path: string, records: readonly string[]): Promise<void> {
  const handle = await fs.open(path, 'a')
  try {
    await handle.writeFile(Buffer.concat(records.map(journalLine)))
    await handle.datasync()
  } finally {
    await handle.close()
  }
}
