import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { _electron, type BrowserContext, test as base, chromium, type ElectronApplication, type Page } from '@playwright/test'
import { serve } from '../scripts/serve.mjs'
import { killHolders } from './kill-holders'
import { StandInApp } from './standin/launch'

/** Where a journey runs: the browser edition, the desktop on the stand-in for Electron, or the desktop itself. */
export type HostKind = 'browser' | 'desktop-standin' | 'desktop'

/** The app as a journey uses it, the same on every host. */
export interface AppUnderTest {
  readonly host: HostKind
  /** The window in use; another one after `restart`. */
  readonly page: Page
  /** Addresses beyond the app's own that something asked for. A journey ends with none. */
  readonly requests: readonly string[]
  /** The next dialog (or file chooser) that asks for files or a folder gets these. Call it before the action. */
  openFiles(paths: readonly string[]): Promise<void>
  /** Runs an action that saves a file and returns the bytes that were saved. */
  save(action: () => Promise<unknown>): Promise<Buffer>
  /** Closes the app and starts it again as the same user; resolves to the new window. `meanwhile` is told the folder of the user's data. */
  restart(meanwhile?: (profile: string) => void): Promise<Page>
  /** Kills every process of the app with SIGKILL and starts it again at once. Desktop on Linux only. */
  crash(): Promise<Page>
  /** A second window of the same user. */
  secondWindow(): Promise<Page>
  close(): Promise<void>
  /** Chooses an item of the native menu by its command id. Desktop only. */
  chooseMenu(id: string): Promise<void>
  /** Runs a function in the main process, with the electron module. Desktop only. */
  inMain<Result, Argument>(
    run: (electron: typeof import('electron'), argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>
}

interface Settings {
  readonly locale: string
  readonly colorScheme: 'light' | 'dark' | 'no-preference' | null
  readonly viewport: { readonly width: number; readonly height: number } | null
  /** Files given on the command line; desktop only. */
  readonly args: readonly string[]
  /** Switches of Chromium. */
  readonly switches: readonly string[]
}

const ROOT = join(import.meta.dirname, '..')
const START = 1440

/** Chromium as root needs to run without its own sandbox; the app's isolation does not rest on it in a test. */
const chromiumArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** The Chromium to use: `CHROMIUM_PATH`, the system's, else Playwright's own. */
function chromiumPath(): string {
  const wished = process.env['CHROMIUM_PATH']
  return (
    wished || (['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync) ?? chromium.executablePath())
  )
}

/** The Electron binary if it was downloaded, else `null`. Looks only: requiring `electron` would start a download. */
export function electronPath(): string | null {
  const wished = process.env['ELECTRON_EXEC_PATH']
  if (wished) return existsSync(wished) ? wished : null
  const names: Partial<Record<NodeJS.Platform, string>> = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  const path = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'), names[process.platform] ?? 'electron')
  return existsSync(path) ? path : null
}

/** Requests of a context that go beyond `own` are listed and stopped. */
async function watch(context: BrowserContext, own: string, requests: string[]): Promise<void> {
  await context.route(
    (url) => /^(https?|wss?|ftp):$/.test(url.protocol) && url.origin !== own,
    (route) => {
      requests.push(route.request().url())
      return route.abort('blockedbyclient')
    },
  )
}

const desktopOnly = (): Promise<never> => Promise.reject(new Error('this host has no main process'))

/** The browser cannot show its save dialog to a test: without it the app downloads, as in the browsers that have none. */
const withoutSaveDialog = () => {
  Reflect.deleteProperty(window, 'showSaveFilePicker')
}

async function browserApp(profile: string, { locale, colorScheme, viewport }: Settings): Promise<AppUnderTest> {
  const server = await serve()
  const requests: string[] = []
  const open = async () => {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: chromiumPath(),
      args: chromiumArguments,
      locale,
      colorScheme,
      viewport: viewport ?? { width: START, height: 900 },
      acceptDownloads: true,
    })
    await watch(context, server.url, requests)
    await context.addInitScript(withoutSaveDialog)
    const page = context.pages()[0] ?? (await context.newPage())
    await page.goto(server.url)
    return { context, page }
  }
  let { context, page } = await open()
  return {
    host: 'browser',
    get page() {
      return page
    },
    requests,
    openFiles: async (paths) => {
      page.once('filechooser', (chooser) => void chooser.setFiles([...paths]))
      // Choosers are caught once the browser has been told so, which nobody waits for: an answer to a later question says that it has.
      await page.evaluate(() => null)
    },
    save: async (action) => {
      const [download] = await Promise.all([page.waitForEvent('download'), action()])
      return readFileSync(await download.path())
    },
    restart: async (meanwhile) => {
      await context.close()
      meanwhile?.(profile)
      const again = await open()
      context = again.context
      page = again.page
      return page
    },
    secondWindow: async () => {
      const second = await context.newPage()
      await second.goto(server.url)
      return second
    },
    close: async () => {
      await context.close()
      await server.close()
    },
    crash: desktopOnly,
    chooseMenu: desktopOnly,
    inMain: desktopOnly,
  }
}

/** What the journeys need of Playwright's `ElectronApplication`. */
interface Desktop {
  readonly requests: readonly string[]
  evaluate: AppUnderTest['inMain']
  firstWindow(): Promise<Page>
  nextWindow(): Promise<Page>
  close(): Promise<void>
  kill(): Promise<void>
}

async function launchElectron(
  executablePath: string,
  profile: string,
  { locale, colorScheme, args, switches }: Settings,
): Promise<Desktop> {
  const requests: string[] = []
  const app: ElectronApplication = await _electron.launch({
    executablePath,
    colorScheme,
    args: [ROOT, ...args, `--user-data-dir=${profile}`, `--lang=${locale}`, ...chromiumArguments, ...switches],
  })
  await watch(app.context(), '', requests)
  return {
    requests,
    evaluate: (run, argument) => app.evaluate(run as never, argument) as never,
    firstWindow: () => app.firstWindow(),
    nextWindow: () => app.waitForEvent('window'),
    close: () => app.close(),
    kill: async () => {
      killHolders(profile)
      await app.close().catch(() => {})
    },
  }
}

const launchStandIn = (profile: string, { locale, colorScheme, args, switches }: Settings): Promise<Desktop> =>
  StandInApp.launch({
    root: ROOT,
    userData: profile,
    executablePath: chromiumPath(),
    chromiumArguments: [...chromiumArguments, ...switches],
    locale,
    colorScheme,
    args,
  })

/** Chooses an item of the native menu, which the page makes once it has started. */
async function clickMenu(app: Desktop, id: string): Promise<void> {
  const isThere = () => app.evaluate(({ Menu }, item) => Boolean(Menu.getApplicationMenu()?.getMenuItemById(item)), id)
  await base.expect.poll(isThere, { message: `the menu has ${id}` }).toBe(true)
  await app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id)
}

async function desktopApp(profile: string, settings: Settings): Promise<AppUnderTest> {
  const binary = electronPath()
  const requests: string[] = []
  const open = async (given: Settings) => {
    const app = binary ? await launchElectron(binary, profile, given) : await launchStandIn(profile, given)
    const page = await app.firstWindow()
    if (settings.viewport) await page.setViewportSize(settings.viewport)
    return { app, page }
  }
  let { app, page } = await open(settings)
  const startAgain = async () => {
    const again = await open({ ...settings, args: [] })
    app = again.app
    page = again.page
    return page
  }
  const leave = async () => {
    await app.close()
    requests.push(...app.requests)
  }
  return {
    host: binary ? 'desktop' : 'desktop-standin',
    get page() {
      return page
    },
    get requests() {
      return [...requests, ...app.requests]
    },
    openFiles: (paths) =>
      app.evaluate(
        ({ dialog }, filePaths) => {
          dialog.showOpenDialog = async () => ({ canceled: false, filePaths })
        },
        [...paths],
      ),
    save: async (action) => {
      const filePath = join(mkdtempSync(join(profile, 'saved-')), 'saved')
      await app.evaluate(({ dialog }, path) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath: path })
      }, filePath)
      await action()
      await base.expect.poll(() => existsSync(filePath), { message: 'the file was saved' }).toBe(true)
      return readFileSync(filePath)
    },
    restart: async (meanwhile) => {
      await leave()
      meanwhile?.(profile)
      return startAgain()
    },
    crash: async () => {
      await app.kill()
      requests.push(...app.requests)
      return startAgain()
    },
    secondWindow: async () => {
      const next = app.nextWindow()
      await clickMenu(app, 'new-window')
      const second = await next
      if (settings.viewport) await second.setViewportSize(settings.viewport)
      return second
    },
    close: leave,
    chooseMenu: (id) => clickMenu(app, id),
    inMain: (run, argument) => app.evaluate(run, argument),
  }
}

interface Options {
  /** Which edition a project runs. */
  readonly edition: 'browser' | 'desktop'
  /** Files on the command line of the desktop. */
  readonly commandLine: readonly string[]
  /** Switches of Chromium on the desktop. */
  readonly switches: readonly string[]
  /** The folder in which the user's data is made. */
  readonly home: string
}

/** Journeys import this `test`: `app` is a freshly started app of a user who has nothing yet. */
export const test = base.extend<Options & { app: AppUnderTest }>({
  edition: ['browser', { option: true }],
  commandLine: [[], { option: true }],
  switches: [[], { option: true }],
  home: [tmpdir(), { option: true }],
  app: async ({ edition, commandLine, switches, home, locale, colorScheme, viewport }, use, info) => {
    const profile = mkdtempSync(join(home, 'zhupi-e2e-'))
    const settings: Settings = {
      locale: locale ?? 'en-US',
      colorScheme: colorScheme ?? null,
      viewport: viewport ?? null,
      args: commandLine,
      switches,
    }
    const app = edition === 'browser' ? await browserApp(profile, settings) : await desktopApp(profile, settings)
    info.annotations.push({ type: 'host', description: app.host })
    await use(app)
    await app.close()
    base.expect(app.requests, 'nothing beyond the app itself was asked for').toEqual([])
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  },
})

export const { expect } = base
