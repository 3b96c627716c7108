import type { InputFile } from '#contract/host'
import { MAX_FILE_BYTES } from '#contract/limits'

/** A file of the page (chosen, dropped or launched) as the app reads it. `path` is for display. */
export function inputFile(file: File, path: string = file.webkitRelativePath || file.name): InputFile {
  return {
    name: file.name,
    path,
    size: file.size,
    read: async () => {
      if (file.size > MAX_FILE_BYTES) throw new Error(`it is larger than ${MAX_FILE_BYTES / 2 ** 20} MB`)
      const buffer = await file.arrayBuffer().catch((error: unknown) => {
        throw new Error(reason(error), { cause: error })
      })
      return new Uint8Array(buffer)
    },
  }
}

function reason(error: unknown): string {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotFoundError') return 'the file no longer exists'
  if (name === 'NotReadableError') return 'the file cannot be read, or it changed since it was chosen'
  return `the browser reported ${name || String(error)}`
}

/** Hidden files and folders (`.DS_Store`, `.git`) are not articles. */
export const isHidden = (path: string): boolean => path.split('/').some((part) => part.startsWith('.'))

export const byPath = (a: InputFile, b: InputFile): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)
