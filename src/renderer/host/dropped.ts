import type { InputFile } from '#contract/host'
import { MAX_FOLDER_FILES } from '#contract/limits'
import { byPath, inputFile, isHidden } from './input-file'

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((resolve, reject) => entry.file(resolve, reject))

/** One call lists at most a hundred entries; an empty answer ends the folder. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const entries: FileSystemEntry[] = []
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (batch.length === 0) return entries
    entries.push(...batch)
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

/** A file that vanished between the drop and now is listed all the same: reading it says why it cannot be read. */
const vanished = (entry: FileSystemEntry, path: string): InputFile => ({
  name: entry.name,
  path,
  size: 0,
  read: () => Promise.reject(new Error('the file no longer exists')),
})

async function collect(entry: FileSystemEntry, found: InputFile[]): Promise<void> {
  const path = entry.fullPath.replace(/^\//, '')
  if (isHidden(path) || found.length >= MAX_FOLDER_FILES) return
  if (isFile(entry)) {
    found.push(
      await fileOf(entry).then(
        (file) => inputFile(file, path),
        () => vanished(entry, path),
      ),
    )
  } else if (isFolder(entry)) {
    for (const child of await entriesOf(entry).catch(() => [])) await collect(child, found)
  }
}

/** True while something is dragged that carries files (and not, say, a gloss or a selection of text). */
export const carriesFiles = (transfer: DataTransfer): boolean => transfer.types.includes('Files')

/**
 * The files of a drop, folders opened up, in order of their paths; hidden entries inside folders are left out. Call it in the `drop` event
 * itself: the browser empties the transfer as soon as the event is over.
 */
export function droppedFiles(transfer: DataTransfer): Promise<readonly InputFile[]> {
  const items = [...transfer.items].filter((item) => item.kind === 'file')
  const entries = items.map((item) => item.webkitGetAsEntry())
  const plain = items.map((item) => item.getAsFile())
  return (async () => {
    const found: InputFile[] = []
    for (const [i, entry] of entries.entries()) {
      const file = plain[i]
      if (entry) await collect(entry, found)
      else if (file) found.push(inputFile(file))
    }
    return found.toSorted(byPath)
  })()
}
