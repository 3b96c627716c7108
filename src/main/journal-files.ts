import type * as NodeFs from 'node:fs/promises'
import { join } from 'node:path'
import type { JournalFiles } from '#core/journal/journal-files'
import { errorCode, ifThere } from './error-code'
import { syncFolder } from './sync-folder'

export interface JournalFileParts {
  readonly fs: Pick<typeof NodeFs, 'mkdir' | 'open' | 'readdir' | 'readFile' | 'rm' | 'truncate'>
  readonly platform: NodeJS.Platform
  /** The folder that holds the projects' folders. */
  readonly root: () => string
  /** Whole or not at all, and on the disk when it resolves. */
  readonly save: (target: string, bytes: Uint8Array) => Promise<void>
}

/** The journals' files on a disk. New names are on the disk too when a call resolves: their folder is fsynced. */
export function createJournalFiles({ fs, platform, root, save }: JournalFileParts): JournalFiles {
  const folderOf = (folder: string): string => join(root(), folder)

  async function makeFolder(folder: string): Promise<void> {
    const made = await fs.mkdir(folderOf(folder), { recursive: true })
    if (made !== undefined) await syncFolder(fs, platform, root())
  }

  /** Files whose names are on the disk: appending to one is a write and a sync, nothing more. */
  const known = new Set<string>()

  async function append(folder: string, name: string, bytes: Uint8Array): Promise<void> {
    const path = join(folderOf(folder), name)
    if (!known.has(path)) await makeFolder(folder)
    const handle = await fs.open(path, 'a')
    try {
      await handle.writeFile(bytes)
      await handle.datasync()
      if (!known.has(path)) await syncFolder(fs, platform, folderOf(folder))
      known.add(path)
    } catch (error) {
      known.delete(path)
      throw error
    } finally {
      await handle.close()
    }
  }

  return {
    folders: async () => (await ifThere(fs.readdir(root()))) ?? [],
    names: async (folder) => (await ifThere(fs.readdir(folderOf(folder)))) ?? [],
    read: (folder, name) => ifThere(fs.readFile(join(folderOf(folder), name))),
    append,
    cut: (folder, name, length) => fs.truncate(join(folderOf(folder), name), length),
    save: async (folder, name, bytes) => {
      await makeFolder(folder)
      await save(join(folderOf(folder), name), bytes)
    },
    remove: async (folder, name) => {
      known.clear()
      await fs.rm(join(folderOf(folder), name))
    },
    removeFolder: async (folder) => {
      known.clear()
      await fs.rm(folderOf(folder), { recursive: true, force: true })
    },
    reasonOf: errorCode,
  }
}
