import { errorCode } from './error-code'

export interface FolderFs {
  open(path: string, flags: 'r'): Promise<{ sync(): Promise<void>; close(): Promise<void> }>
}

/** File systems that cannot fsync a folder say one of these. */
const CANNOT: ReadonlySet<string> = new Set(['EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM', 'EACCES', 'EBADF'])

/** Waits until names that came to a folder are on the disk, where the system knows of that. */
export async function syncFolder(fs: FolderFs, platform: NodeJS.Platform, folder: string): Promise<void> {
  if (platform === 'win32') return
  try {
    const handle = await fs.open(folder, 'r')
    await handle.sync().finally(() => handle.close())
  } catch (error) {
    if (!CANNOT.has(errorCode(error))) throw error
  }
}
