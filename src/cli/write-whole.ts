import { access, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** Beside its place first, so that a file that was there stays whole until the new one is. Rejects with the system's error. */
export async function writeWhole(path: string, chunks: Iterable<Uint8Array>, replace: boolean): Promise<void> {
  if (!replace && (await exists(path))) throw Object.assign(new Error(path), { code: 'EEXIST' })
  await mkdir(dirname(path), { recursive: true })
  const beside = `${path}.${process.pid}.part`
  try {
    const file = await open(beside, 'w')
    try {
      for (const bytes of chunks) await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
