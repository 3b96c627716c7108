import { basename, join } from 'node:path'
import type { WebContents } from 'electron'
import { safeFileName } from '#contract/file-name'
import type { FileFilter, SavedFile, SaveRequest } from '#contract/host'
import { MAX_FILE_BYTES } from '#contract/limits'
import type { FileTicket, Reading } from '#contract/messages'
import { ok, type Result } from '#core/util/result'
import type { Dialogs } from './dialogs'
import { errorCode } from './error-code'
import { findFiles, findFolder, type ListingFs } from './find-files'
import { type ReadFs, readWhole } from './read-file'
import { saveProblem } from './save-problem'
import type { TicketOffice } from './tickets'

export interface FileParts {
  readonly dialogs: Pick<Dialogs, 'open' | 'save'>
  readonly fs: ListingFs & ReadFs
  readonly tickets: TicketOffice
  readonly save: (target: string, bytes: Uint8Array) => Promise<void>
  /** The folder a save dialog starts in. */
  readonly documents: () => string
}

const named = (filters: readonly FileFilter[]) => filters.map(({ name, extensions }) => ({ name, extensions: [...extensions] }))

/** The requests about files: the user chooses in a native dialog, the renderer gets tickets and names, never a path. */
export function createFileRequests({ dialogs, fs, tickets, save, documents }: FileParts) {
  return {
    openFiles: async (sender: WebContents, filters: readonly FileFilter[]): Promise<readonly FileTicket[]> => {
      const chosen = await dialogs.open(sender, { properties: ['openFile', 'multiSelections'], filters: named(filters) })
      return chosen.canceled ? [] : tickets.issue(sender.id, await findFiles(fs, chosen.filePaths))
    },
    openFolder: async (sender: WebContents): Promise<readonly FileTicket[]> => {
      const chosen = await dialogs.open(sender, { properties: ['openDirectory'] })
      const folder = chosen.canceled ? undefined : chosen.filePaths[0]
      return folder === undefined ? [] : tickets.issue(sender.id, await findFolder(fs, folder))
    },
    readFile: async (sender: WebContents, ticket: string): Promise<Reading> => {
      const file = tickets.redeem(sender.id, ticket)
      return file === null ? { ok: false, reason: 'the file was not chosen in this window' } : readWhole(fs, file, MAX_FILE_BYTES)
    },
    save: async (sender: WebContents, { name, filters, bytes }: SaveRequest): Promise<Result<SavedFile | null>> => {
      const chosen = await dialogs.save(sender, { defaultPath: join(documents(), safeFileName(name)), filters: named(filters) })
      if (chosen.canceled || !chosen.filePath) return ok(null)
      const file = basename(chosen.filePath)
      try {
        await save(chosen.filePath, bytes)
        return ok({ name: file })
      } catch (error) {
        return { ok: false, problem: saveProblem(file, errorCode(error)) }
      }
    },
  }
}
