import type { Stats } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { errorCode, ifThere } from './error-code'
import { syncFolder } from './sync-folder'

export interface SaveHandle {
  write(buffer: Uint8Array, offset: number, length: number): Promise<{ readonly bytesWritten: number }>
  sync(): Promise<void>
  close(): Promise<void>
}

/** The calls of `node:fs/promises` that a save makes, so that a test can make each of them fail. */
export interface SaveFs {
  realpath(path: string): Promise<string>
  stat(path: string): Promise<Pick<Stats, 'mode'>>
  readdir(folder: string): Promise<string[]>
  open(path: string, flags: 'wx' | 'r', mode?: number): Promise<SaveHandle>
  rename(from: string, to: string): Promise<void>
  unlink(path: string): Promise<void>
}

export interface SaveParts {
  readonly fs: SaveFs
  readonly platform: NodeJS.Platform
  readonly newId: () => string
  /** Waits that many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>
}

/** Another program (virus scanner, synchronised folder) may hold the target for a moment. Milliseconds between the attempts. */
const PAUSES = [20, 60, 180, 540, 1000] as const
const PASSING: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES', 'EXDEV'])
const SUFFIX = '.zhupi-tmp'

const writeAll = async (handle: SaveHandle, bytes: Uint8Array): Promise<void> => {
  for (let at = 0; at < bytes.length; ) at += (await handle.write(bytes, at, bytes.length - at)).bytesWritten
}

/**
 * Saves a file whole or not at all: a temporary file in the same folder is written, fsynced and renamed over the target, then the folder is
 * fsynced. When a step fails the target is as it was, the temporary file is removed and the system's error is thrown. Temporary files that
 * a killed save of the same target left behind are removed first.
 */
export function createAtomicSave({ fs, platform, newId, pause }: SaveParts): (target: string, bytes: Uint8Array) => Promise<void> {
  const inUse = new Set<string>()

  const removeLitter = async (target: string): Promise<void> => {
    const folder = dirname(target)
    const names = await fs.readdir(folder).catch(() => [])
    const litter = names.filter((name) => name.startsWith(`.${basename(target)}.`) && name.endsWith(SUFFIX))
    for (const name of litter) {
      const path = join(folder, name)
      if (!inUse.has(path)) await fs.unlink(path).catch(() => {})
    }
  }

  const writeTemporary = async (path: string, bytes: Uint8Array, mode: number): Promise<void> => {
    const handle = await fs.open(path, 'wx', mode)
    try {
      await writeAll(handle, bytes)
      await handle.sync()
    } catch (error) {
      await handle.close().catch(() => {})
      throw error
    }
    await handle.close()
  }

  const replace = async (from: string, to: string): Promise<void> => {
    for (const milliseconds of PAUSES) {
      try {
        return await fs.rename(from, to)
      } catch (error) {
        if (!PASSING.has(errorCode(error))) throw error
        await pause(milliseconds)
      }
    }
    await fs.rename(from, to)
  }

  return async (chosen, bytes) => {
    const existing = await ifThere(fs.realpath(chosen))
    const target = existing ?? chosen
    const mode = existing === null ? 0o666 : (await fs.stat(target)).mode & 0o777
    await removeLitter(target)
    const temporary = join(dirname(target), `.${basename(target)}.${newId()}${SUFFIX}`)
    inUse.add(temporary)
    try {
      await writeTemporary(temporary, bytes, mode)
      await replace(temporary, target)
    } catch (error) {
      await fs.unlink(temporary).catch(() => {})
      throw error
    } finally {
      inUse.delete(temporary)
    }
    await syncFolder(fs, platform, dirname(target))
  }
}
