import type { FileFilter, LogEntry, MenuGroup, SavedFile, SaveRequest } from '#contract/host'
import type { JournalRecords, JournalState } from '#core/journal/journals'
import type { Result } from '#core/util/result'

/** A file main lets the renderer read: the ticket stands for the path, which the renderer never sees or sends. */
export interface FileTicket {
  readonly ticket: string
  readonly name: string
  /** Relative to what the user chose, with `/`; for display only. */
  readonly path: string
  /** Bytes, when the ticket was issued. */
  readonly size: number
}

/** The bytes of a file, or the reason in English why they cannot be had. */
export type Reading = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly reason: string }

/** Items of the native menu that the system acts on itself. */
export const nativeItems = [
  'about',
  'services',
  'hide',
  'hideOthers',
  'unhide',
  'quit',
  'cut',
  'copy',
  'paste',
  'selectAll',
  'togglefullscreen',
  'minimize',
  'zoom',
  'front',
  'close',
  'window',
  'newWindow',
] as const
export type NativeItem = (typeof nativeItems)[number]

export interface MenuRequest {
  readonly groups: readonly MenuGroup[]
  readonly labels: Readonly<Record<NativeItem, string>>
}

/** The words of the question asked before a link leaves the app; main adds the address itself. */
export interface LinkWords {
  readonly question: string
  readonly open: string
  readonly cancel: string
}

/** What the renderer asks of main: arguments and answer. A message is one entry here, one channel below, one check in `checks.ts`. */
export interface Requests {
  readonly openFiles: (filters: readonly FileFilter[]) => readonly FileTicket[]
  readonly openFolder: () => readonly FileTicket[]
  /** Files given from outside since the last call; from now on they come as the event `filesOpened`. */
  readonly takeOpenedFiles: () => readonly FileTicket[]
  readonly readFile: (ticket: string) => Reading
  readonly save: (request: SaveRequest) => Result<SavedFile | null>
  readonly openExternal: (url: string, words: LinkWords) => void
  readonly setMenu: (menu: MenuRequest) => void
  readonly newWindow: () => void
  /** Free bytes on the disk of the projects; `null` when the system does not say. */
  readonly freeSpace: () => number | null
  readonly log: (entry: LogEntry) => void
  readonly diagnostics: () => string
  readonly journalKeys: () => readonly string[]
  readonly journalState: (key: string) => JournalState
  readonly appendJournal: (key: string, records: readonly string[]) => Result<void>
  readonly keepSnapshot: (key: string, n: number, bytes: Uint8Array) => Result<void>
  readonly keepOldRows: (key: string, version: number, bytes: Uint8Array) => Result<void>
  readonly readSnapshot: (key: string, n: number) => Uint8Array | null
  readonly readDamagedSnapshot: (key: string, n: number) => Uint8Array | null
  readonly journalRecords: (key: string) => JournalRecords
  readonly replaceJournal: (key: string, by: string) => Result<void>
  readonly removeJournal: (key: string) => void
}
export type RequestName = keyof Requests

/** What main tells the renderer. */
export interface Events {
  readonly filesOpened: readonly FileTicket[]
  readonly command: string
}
export type EventName = keyof Events

export const requestChannels: Readonly<Record<RequestName, string>> = {
  openFiles: 'files.open',
  openFolder: 'files.open-folder',
  takeOpenedFiles: 'files.take-opened',
  readFile: 'files.read',
  save: 'files.save',
  openExternal: 'links.open',
  setMenu: 'window.menu',
  newWindow: 'window.new',
  freeSpace: 'storage.free',
  log: 'log.add',
  diagnostics: 'log.diagnostics',
  journalKeys: 'journals.keys',
  journalState: 'journals.state',
  appendJournal: 'journals.append',
  keepSnapshot: 'journals.keep-snapshot',
  keepOldRows: 'journals.keep-old',
  readSnapshot: 'journals.read-snapshot',
  readDamagedSnapshot: 'journals.read-damaged',
  journalRecords: 'journals.records',
  replaceJournal: 'journals.replace',
  removeJournal: 'journals.remove',
}

export const eventChannels: Readonly<Record<EventName, string>> = {
  filesOpened: 'files.opened',
  command: 'menu.command',
}

/** The name under which the preload script exposes the bridge. */
export const BRIDGE = 'zhupi'

/** What the preload script exposes: one function a request, `on` for the events, and the system's name. */
export type DesktopBridge = {
  readonly [Name in RequestName]: (...args: Parameters<Requests[Name]>) => Promise<ReturnType<Requests[Name]>>
} & {
  readonly platform: string
  on<Name extends EventName>(event: Name, listener: (value: Events[Name]) => void): () => void
}
