import type { Stats } from 'node:fs'
import type { Reading } from '#contract/messages'

export interface ReadHandle {
  stat(): Promise<Pick<Stats, 'isFile' | 'size' | 'mtimeMs'>>
  read(buffer: Uint8Array, offset: number, length: number, position: number): Promise<{ readonly bytesRead: number }>
  close(): Promise<void>
}
export interface ReadFs {
  open(file: string, flags: 'r'): Promise<ReadHandle>
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'the file no longer exists',
  EACCES: 'permission to read the file was denied',
  EPERM: 'permission to read the file was denied',
  EBUSY: 'another program is using the file',
  EMFILE: 'too many files are open',
  EIO: 'the disk reported an error',
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown')

const refuse = (reason: string): Reading => ({ ok: false, reason })

async function fill(handle: ReadHandle, bytes: Uint8Array): Promise<boolean> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesRead } = await handle.read(bytes, at, bytes.length - at, at)
    if (bytesRead === 0) return false
    at += bytesRead
  }
  return true
}

/** One attempt through one descriptor: size and time before and after must agree, else `null`. */
async function attempt(handle: ReadHandle, limit: number): Promise<Reading | null> {
  const before = await handle.stat()
  if (!before.isFile()) return refuse('it is not a file')
  if (before.size > limit) return refuse(`it is larger than ${Math.floor(limit / 2 ** 20)} MB`)
  const bytes = new Uint8Array(before.size)
  const whole = await fill(handle, bytes)
  const after = await handle.stat()
  return whole && after.size === before.size && after.mtimeMs === before.mtimeMs ? { ok: true, bytes } : null
}

/** The file's bytes as they were at one moment; read once more if it changed meanwhile. `limit` in bytes. */
export async function readWhole(fs: ReadFs, file: string, limit: number): Promise<Reading> {
  let handle: ReadHandle | null = null
  try {
    handle = await fs.open(file, 'r')
    return (await attempt(handle, limit)) ?? (await attempt(handle, limit)) ?? refuse('it changed while it was being read')
  } catch (error) {
    const code = codeOf(error)
    return refuse(reasons[code] ?? `the system reported ${code}`)
  } finally {
    await handle?.close().catch(() => {})
  }
}
