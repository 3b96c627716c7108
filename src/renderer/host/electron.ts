import type { HostApi, InputFile } from '#contract/host'
import type { DesktopBridge, FileTicket } from '#contract/messages'
import { isPersisted } from './persisted'
import { linkWords, nativeLabels } from './words'

const platforms: Readonly<Record<string, HostApi['platform']>> = { darwin: 'mac', win32: 'win' }

/** The desktop: everything outside the page is asked of the main process. */
export function createElectronHost(bridge: DesktopBridge): HostApi {
  const inputFile = ({ ticket, name, path, size }: FileTicket): InputFile => ({
    name,
    path,
    size,
    read: async () => {
      const reading = await bridge.readFile(ticket)
      if (!reading.ok) throw new Error(reading.reason)
      return reading.bytes
    },
  })
  const inputFiles = (tickets: readonly FileTicket[]) => tickets.map(inputFile)

  return {
    kind: 'desktop',
    platform: platforms[bridge.platform] ?? 'linux',
    locale: navigator.language,
    openFiles: async (accept) => inputFiles(await bridge.openFiles(accept)),
    openFolder: async () => inputFiles(await bridge.openFolder()),
    onFilesOpened: (listener) => {
      const stop = bridge.on('filesOpened', (tickets) => listener(inputFiles(tickets)))
      void bridge.takeOpenedFiles().then((tickets) => {
        if (tickets.length > 0) listener(inputFiles(tickets))
      })
      return stop
    },
    save: (request) => bridge.save(request),
    openExternal: (url) => bridge.openExternal(url, linkWords()),
    setMenu: (groups) => void bridge.setMenu({ groups, labels: nativeLabels() }),
    onCommand: (listener) => bridge.on('command', listener),
    setTitle: (title) => {
      document.title = title
    },
    newWindow: () => void bridge.newWindow(),
    storage: async () => ({ persisted: await isPersisted(), free: await bridge.freeSpace() }),
    log: (entry) => void bridge.log(entry).catch(() => {}),
    diagnostics: () => bridge.diagnostics(),
    journals: {
      keys: bridge.journalKeys,
      state: bridge.journalState,
      append: bridge.appendJournal,
      keepSnapshot: bridge.keepSnapshot,
      keepOld: bridge.keepOldRows,
      snapshot: bridge.readSnapshot,
      damagedSnapshot: bridge.readDamagedSnapshot,
      records: bridge.journalRecords,
      replace: bridge.replaceJournal,
      remove: bridge.removeJournal,
    },
  }
}
