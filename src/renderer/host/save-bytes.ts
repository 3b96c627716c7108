import { safeFileName } from '#contract/file-name'
import type { FileFilter, SavedFile, SaveRequest } from '#contract/host'
import { problem } from '#core/model/problem'
import { ok, type Result } from '#core/util/result'

interface SavePicker {
  showSaveFilePicker?: (options: {
    suggestedName: string
    types: { description: string; accept: Record<string, string[]> }[]
  }) => Promise<FileSystemFileHandle>
}

const codes: Readonly<Record<string, string>> = { NotAllowedError: 'save-denied', QuotaExceededError: 'save-disk-full' }

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : String(error))

const pickerTypes = (filters: readonly FileFilter[]) =>
  filters.map(({ name, extensions }) => ({
    description: name,
    accept: { 'application/octet-stream': extensions.map((extension) => `.${extension}`) },
  }))

/** Hands the bytes to the browser as a download, which saves them where the user set it to. */
function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([bytes]))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the blob after the click; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** The file the user chose, `null` if they cancelled, `'none'` if this browser cannot ask (or no longer counts this as the user's action). */
async function pick(name: string, filters: readonly FileFilter[]): Promise<FileSystemFileHandle | null | 'none'> {
  const picker = (window as SavePicker).showSaveFilePicker
  if (!picker) return 'none'
  try {
    return await picker.call(window, { suggestedName: name, types: pickerTypes(filters) })
  } catch (error) {
    return nameOf(error) === 'AbortError' ? null : 'none'
  }
}

/**
 * Saves through the browser's save dialog where it has one (the browser writes to a swap file and puts it in place on close: whole or not at
 * all), else as a download.
 */
export async function saveBytes({ name, filters, bytes }: SaveRequest): Promise<Result<SavedFile | null>> {
  const safe = safeFileName(name)
  const owned = new Uint8Array(bytes)
  const handle = await pick(safe, filters)
  if (handle === null) return ok(null)
  if (handle === 'none') {
    download(safe, owned)
    return ok({ name: safe })
  }
  try {
    const writable = await handle.createWritable()
    await writable.write(owned)
    await writable.close()
    return ok({ name: handle.name })
  } catch (error) {
    const reason = nameOf(error)
    return { ok: false, problem: problem(codes[reason] ?? 'save-failed', { file: handle.name, reason }) }
  }
}
