import type { Journals } from '#core/journal/journals'
import type { Result } from '#core/util/result'

/** What a host offers the renderer; the same on the desktop (Electron) and in the browser. The only door to files and to the window. */
export interface HostApi {
  readonly kind: 'desktop' | 'browser'
  readonly platform: 'mac' | 'win' | 'linux'
  /** BCP 47 tag the system prefers. */
  readonly locale: string

  /** Asks for files; an empty list when the user cancelled. */
  openFiles(accept: readonly FileFilter[]): Promise<readonly InputFile[]>
  /** Asks for a folder and lists the files in it, subfolders included; an empty list when the user cancelled. */
  openFolder(): Promise<readonly InputFile[]>
  /** Files given on the command line, by association or by a second launch, whenever they come. Returns the unsubscriber. */
  onFilesOpened(listener: (files: readonly InputFile[]) => void): () => void

  /** Saves where the user says, whole or not at all; `null` when the user cancelled. On the desktop: temp, fsync, rename, fsync of the folder. */
  save(suggestion: SaveRequest): Promise<Result<SavedFile | null>>

  /** Opens http(s) and mailto addresses after the user confirmed; refuses everything else. */
  openExternal(url: string): Promise<void>

  /** The native menu, where the platform has one. Choosing an item reports the command's id to `onCommand`. */
  setMenu(menu: readonly MenuGroup[]): void
  onCommand(listener: (commandId: string) => void): () => void

  setTitle(title: string): void
  /** Opens a further window of the app, beside this one. */
  newWindow(): void
  /** Free bytes where projects are stored and the quota, as far as the host can tell. */
  storage(): Promise<StorageState>
  /** Adds a line to the log: codes and counts, never text of articles or names of files. */
  log(entry: LogEntry): void
  /** The versions, the machine and the last lines of the log, as text. */
  diagnostics(): Promise<string>
  /** The second copy of every project; `null` where the host has no files of its own. */
  readonly journals: Journals | null
}

/** `event` and `code`: lower-case letters, digits and `-`, at most 60. */
export interface LogEntry {
  readonly event: string
  readonly code?: string
  readonly count?: number
}

export interface InputFile {
  readonly name: string
  /** Path relative to what the user chose, with `/`; for display only. */
  readonly path: string
  /** Bytes. */
  readonly size: number
  /** Rejects with an Error whose message says why in English; the caller wraps it in a Problem with the file's name. */
  read(): Promise<Uint8Array>
}

export interface FileFilter {
  readonly name: string
  /** Without dot, lower case. */
  readonly extensions: readonly string[]
}

export interface SaveRequest {
  readonly name: string
  readonly filters: readonly FileFilter[]
  readonly bytes: Uint8Array
}

export interface SavedFile {
  readonly name: string
}

export interface MenuGroup {
  /** `app` is only shown on macOS. */
  readonly id: 'app' | 'file' | 'edit' | 'view' | 'code' | 'go' | 'help'
  readonly label: string
  readonly items: readonly MenuEntry[]
}

export type MenuEntry =
  | { readonly kind: 'separator' }
  | { readonly kind: 'command'; readonly id: string; readonly label: string; readonly accelerator: string; readonly enabled: boolean }
  | { readonly kind: 'role'; readonly role: 'cut' | 'copy' | 'paste' | 'selectAll' | 'quit' | 'togglefullscreen' | 'minimize' | 'close' }

export interface StorageState {
  readonly persisted: boolean
  /** Bytes; `null` when the host cannot tell. */
  readonly free: number | null
}
