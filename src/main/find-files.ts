import type { Dirent, Stats } from 'node:fs'
import { basename, join } from 'node:path'
import { MAX_FOLDER_FILES } from '#contract/limits'
import type { FoundFile } from './tickets'

export interface ListingFs {
  readdir(folder: string, options: { withFileTypes: true }): Promise<Dirent[]>
  stat(path: string): Promise<Pick<Stats, 'isFile' | 'size'>>
}

/** A file that cannot be examined is listed with size 0: reading it later says why it cannot be read. */
const sizeOf = (fs: ListingFs, file: string) =>
  fs.stat(file).then(
    ({ size }) => size,
    () => 0,
  )

/** The chosen files as they stand. */
export function findFiles(fs: ListingFs, files: readonly string[]): Promise<FoundFile[]> {
  return Promise.all(files.map(async (file) => ({ file, name: basename(file), path: basename(file), size: await sizeOf(fs, file) })))
}

/** Those of `paths` that are files: the command line carries other words as well. */
export async function existingFiles(fs: ListingFs, paths: readonly string[]): Promise<string[]> {
  const known = await Promise.all(
    paths.map((path) =>
      fs.stat(path).then(
        (stats) => stats.isFile(),
        () => false,
      ),
    ),
  )
  return paths.filter((_, i) => known[i])
}

/**
 * Every file under `folder`, folder by folder in name order, at most `MAX_FOLDER_FILES`. Hidden entries and links are left out: a link can
 * lead outside what the user chose. A subfolder that cannot be listed is passed over.
 */
export async function findFolder(fs: ListingFs, folder: string): Promise<FoundFile[]> {
  const found: FoundFile[] = []
  const walk = async (at: string, shown: string): Promise<void> => {
    const entries = await fs.readdir(at, { withFileTypes: true }).catch(() => [])
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (found.length >= MAX_FOLDER_FILES) return
      if (entry.name.startsWith('.')) continue
      const file = join(at, entry.name)
      const path = `${shown}/${entry.name}`
      if (entry.isDirectory()) await walk(file, path)
      else if (entry.isFile()) found.push({ file, name: entry.name, path, size: await sizeOf(fs, file) })
    }
  }
  await walk(folder, basename(folder))
  return found
}
