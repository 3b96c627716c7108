import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import * as fs from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session, shell } from 'electron'
import { createJournals } from '#core/journal/create-journals'
import { APP_SCHEME, appScheme, createResponder } from './app-protocol'
import { createAtomicSave } from './atomic-save'
import { listBuiltFiles } from './built-files'
import { pathArguments } from './command-line'
import { diagnostics } from './diagnostics'
import { createDialogs } from './dialogs'
import { tell } from './events'
import { openExternal } from './external-link'
import { createFileRequests } from './file-requests'
import { existingFiles, findFiles } from './find-files'
import { guardContents, guardSession } from './guards'
import { handleAll } from './handle'
import { createJournalFiles } from './journal-files'
import { createLog } from './log'
import { menuTemplate } from './menu-template'
import { createOpenedFiles } from './opened-files'
import { createTicketOffice } from './tickets'
import { windowOptions } from './window-options'
import { createWindows } from './windows'

const built = join(import.meta.dirname, '..')
const stateFile = () => join(app.getPath('userData'), 'window.json')
const save = createAtomicSave({ fs, platform: process.platform, newId: randomUUID, pause })
const dialogs = createDialogs(dialog, (contents) => BrowserWindow.fromWebContents(contents))
const journals = createJournals({
  files: createJournalFiles({ fs, platform: process.platform, root: () => join(app.getPath('userData'), 'projects'), save }),
  hash: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  now: Date.now,
})
const log = createLog({ fs, folder: () => join(app.getPath('userData'), 'logs'), now: Date.now })
const freeSpace = () =>
  fs.statfs(app.getPath('userData')).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => null,
  )
const tickets = createTicketOffice(randomUUID)
const opened = createOpenedFiles(tickets)

const windows = createWindows({
  create: (options) => new BrowserWindow(options),
  options: (bounds) =>
    windowOptions({
      preload: join(built, 'preload/index.cjs'),
      icon: join(app.getAppPath(), 'resources/icons/icon.png'),
      bounds,
      packaged: app.isPackaged,
    }),
  workAreas: () => screen.getAllDisplays().map(({ workArea }) => workArea),
  recall: () => {
    try {
      return readFileSync(stateFile(), 'utf8')
    } catch {
      return null
    }
  },
  // Where the window stood is a convenience: failing to note it must not keep a window from closing.
  remember: (text) => void save(stateFile(), new TextEncoder().encode(text)).catch(() => {}),
  onLeave: (window) => {
    opened.forget(window)
    tickets.forget(window)
  },
})

async function openPaths(paths: readonly string[]): Promise<void> {
  const found = await findFiles(fs, await existingFiles(fs, paths))
  opened.offer(found, windows.current()?.webContents ?? null)
}

function answerRequests(): void {
  handleAll(ipcMain, {
    ...createFileRequests({ dialogs, fs, tickets, save, documents: () => app.getPath('documents') }),
    takeOpenedFiles: (sender) => opened.take(sender),
    openExternal: (sender, url, words) => openExternal(url, words, (question) => dialogs.ask(sender, question), shell),
    setMenu: (_sender, menu) => {
      const command = (id: string) => {
        const window = windows.current()
        if (window) tell(window.webContents, 'command', id)
      }
      Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(menu, process.platform, { command, newWindow: windows.open })))
    },
    newWindow: () => void windows.open(),
    freeSpace,
    log: (_sender, entry) => log.add(entry),
    diagnostics: () =>
      diagnostics({
        version: app.getVersion(),
        locale: app.getLocale(),
        freeSpace,
        projects: async () => (await journals.keys()).length,
        log,
      }),
    journalKeys: () => journals.keys(),
    journalState: (_sender, key) => journals.state(key),
    appendJournal: async (_sender, key, records) => {
      const appended = await journals.append(key, records)
      if (!appended.ok) void log.add({ event: 'journal-failed', code: String(appended.problem.params['reason']).toLowerCase() })
      return appended
    },
    keepSnapshot: (_sender, key, n, bytes) => journals.keepSnapshot(key, n, bytes),
    keepOldRows: (_sender, key, version, bytes) => journals.keepOld(key, version, bytes),
    readSnapshot: (_sender, key, n) => journals.snapshot(key, n),
    readDamagedSnapshot: (_sender, key, n) => journals.damagedSnapshot(key, n),
    journalRecords: (_sender, key) => journals.records(key),
    replaceJournal: (_sender, key, by) => journals.replace(key, by),
    removeJournal: (_sender, key) => journals.remove(key),
  })
}

async function start(): Promise<void> {
  protocol.registerSchemesAsPrivileged([appScheme])
  app.on('web-contents-created', (_event, contents) => guardContents(contents))
  app.on('second-instance', (_event, argv, folder) => {
    windows.show()
    void openPaths(pathArguments(argv, app.isPackaged, folder))
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    void openPaths([path])
  })
  app.on('activate', () => windows.show())
  app.on('render-process-gone', (_event, _contents, { reason }) => void log.add({ event: 'page-gone', code: reason }))
  app.on('child-process-gone', (_event, { reason }) => void log.add({ event: 'process-gone', code: reason }))
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  await app.whenReady()
  void log.add({ event: 'started' })
  const respond = createResponder(listBuiltFiles(join(built, 'renderer')), (file) => fs.readFile(file))
  protocol.handle(APP_SCHEME, respond)
  guardSession(session.defaultSession)
  answerRequests()
  await openPaths(pathArguments(process.argv, app.isPackaged, process.cwd()))
  windows.open()
}

if (app.requestSingleInstanceLock()) void start()
else app.quit()
