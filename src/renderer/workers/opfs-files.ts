import type { JournalFiles } from '#core/journal/journal-files'

/** What TypeScript's library for pages leaves out of the File System Standard: a worker's access to a file, and renaming. */
interface SyncAccess {
  getSize(): number
  write(bytes: Uint8Array<ArrayBuffer>, options: { readonly at: number }): number
  truncate(length: number): void
  flush(): void
  close(): void
}
type OpfsFile = FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncAccess>; move(name: string): Promise<void> }

const isMissing = (error: unknown): boolean => error instanceof DOMException && error.name === 'NotFoundError'

/** `null` stands for what is not there. */
const ifThere = <T>(promise: Promise<T>): Promise<T | null> =>
  promise.catch((error: unknown) => {
    if (isMissing(error)) return null
    throw error
  })

async function namesOf(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = []
  for await (const name of folder.keys()) names.push(name)
  return names
}

/** Opens a file for writing, and flushes and closes it whatever `job` does. */
async function writing(file: OpfsFile, job: (access: SyncAccess) => void): Promise<void> {
  const access = await file.createSyncAccessHandle()
  try {
    job(access)
    access.flush()
  } finally {
    access.close()
  }
}

/** Writes all of `bytes` at `at`; a full disk ends in QuotaExceededError or in fewer bytes than asked for. */
function writeAll(access: SyncAccess, bytes: Uint8Array<ArrayBuffer>, at: number): void {
  const written = access.write(bytes, { at })
  if (written < bytes.length) throw new DOMException('The disk is full.', 'QuotaExceededError')
}

const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes)

/** The journals' files in the origin private file system, in the folder `projects`. Works in a worker only. */
export function createOpfsFiles(storage: StorageManager): JournalFiles {
  const root = async () => (await storage.getDirectory()).getDirectoryHandle('projects', { create: true })
  const folderOf = async (folder: string, create = false) => (await root()).getDirectoryHandle(folder, { create })
  const fileOf = async (folder: string, name: string, create = false) =>
    (await (await folderOf(folder, create)).getFileHandle(name, { create })) as OpfsFile

  return {
    folders: async () => namesOf(await root()),
    names: async (folder) => {
      const handle = await ifThere(folderOf(folder))
      return handle ? namesOf(handle) : []
    },
    read: (folder, name) =>
      ifThere(
        (async () => {
          const file = await (await fileOf(folder, name)).getFile()
          return new Uint8Array(await file.arrayBuffer())
        })(),
      ),
    append: async (folder, name, bytes) => {
      const file = await fileOf(folder, name, true)
      await writing(file, (access) => writeAll(access, own(bytes), access.getSize()))
    },
    cut: async (folder, name, length) => {
      await writing(await fileOf(folder, name), (access) => access.truncate(length))
    },
    save: async (folder, name, bytes) => {
      const file = await fileOf(folder, `${name}.part`, true)
      await writing(file, (access) => {
        access.truncate(0)
        writeAll(access, own(bytes), 0)
      })
      await file.move(name)
    },
    remove: async (folder, name) => (await folderOf(folder)).removeEntry(name),
    removeFolder: async (folder) => {
      await ifThere((await root()).removeEntry(folder, { recursive: true }))
    },
    reasonOf: (error) => (error instanceof Error ? error.name : String(error)),
  }
}
