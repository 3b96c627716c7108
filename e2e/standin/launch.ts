import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BrowserContext, chromium, type Page, type Route } from '@playwright/test'
import { killHolders } from '../kill-holders'
import { type Bundles, standInBundles } from './bundle'
import { DELIVER } from './page'
import { createPeer, type Peer } from './peer'

export interface LaunchOptions {
  /** The project's folder, with `out/` built. */
  readonly root: string
  /** Keeps everything the app stores; the same folder again is the same user. */
  readonly userData: string
  readonly executablePath: string
  readonly chromiumArguments: readonly string[]
  readonly locale: string
  readonly colorScheme: 'light' | 'dark' | 'no-preference' | null
  /** Further words of the command line. */
  readonly args?: readonly string[]
}

interface OfWindow {
  readonly window: number
}

/** Runs in the page. */
function callByName({ name, numbers }: { readonly name: string; readonly numbers: readonly number[] }): void {
  const receive: unknown = Reflect.get(globalThis, name)
  if (typeof receive === 'function') receive(numbers)
}

/** How long the app may take to quit when asked, milliseconds. */
const QUIT_LIMIT = 8000

/** The app on the stand-in, with the part of Playwright's `ElectronApplication` that the journeys use. */
export class StandInApp {
  /** Requests that would have left the machine: the app's own guards did not stop them (the stand-in did). */
  readonly requests: string[] = []
  readonly exitCode: Promise<number | null>
  private readonly pages = new Map<number, Page>()
  private readonly shown = new Set<Page>()
  private readonly awaited: ((page: Page) => void)[] = []
  private readonly peer: Peer
  private readonly child: ChildProcess
  private readonly options: LaunchOptions
  private readonly bundles: Bundles
  private browser: BrowserContext | null = null

  private constructor(child: ChildProcess, options: LaunchOptions, bundles: Bundles) {
    this.child = child
    this.options = options
    this.bundles = bundles
    this.exitCode = once(child, 'exit').then(([code]) => code as number | null)
    this.peer = createPeer(
      (message) => {
        // What is said to a process that is just ending is lost; the exit itself is told apart.
        if (child.connected) child.send(message, () => {})
      },
      {
        boot: (data: { readonly port: number; readonly schemes: readonly string[] }) => this.boot(data),
        open: (data: OfWindow & { bounds: { width: number; height: number }; preload: string }) => this.open(data),
        goto: async ({ window, url }: OfWindow & { readonly url: string }) => {
          const page = this.page(window)
          await page.goto(url)
          this.show(page)
        },
        reload: async ({ window }: OfWindow) => void (await this.page(window).reload()),
        send: ({ window, bytes }: OfWindow & { readonly bytes: Uint8Array }) => this.deliver(window, bytes),
        close: ({ window }: OfWindow) => this.pages.get(window)?.close(),
      },
    )
    child.on('message', (message) => this.peer.receive(message))
    void this.exitCode.then((code) => this.peer.end(`the main process exited with ${code}`))
  }

  static async launch(options: LaunchOptions): Promise<StandInApp> {
    const bundles = await standInBundles()
    const config = { userData: options.userData, appPath: options.root, locale: options.locale, electronVersion: '45.4.1' }
    const child = fork(join(options.root, 'out/main/index.js'), [...(options.args ?? [])], {
      cwd: options.root,
      execArgv: ['--import', pathToFileURL(bundles.register).href],
      serialization: 'advanced',
      env: { ...process.env, STANDIN: JSON.stringify(config) },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    return new StandInApp(child, options, bundles)
  }

  private async boot({ port, schemes }: { readonly port: number; readonly schemes: readonly string[] }): Promise<void> {
    const { userData, executablePath, chromiumArguments, locale, colorScheme } = this.options
    this.browser = await chromium.launchPersistentContext(join(userData, 'chromium'), {
      executablePath,
      locale,
      colorScheme,
      args: [
        ...chromiumArguments,
        `--host-resolver-rules=${schemes.map((scheme) => `MAP *.${scheme}.localhost:80 127.0.0.1:${port}`).join(',')}`,
      ],
    })
    const own = (url: URL) => schemes.some((scheme) => url.hostname.endsWith(`.${scheme}.localhost`))
    await this.browser.route(
      (url) => /^(https?|wss?|ftp):$/.test(url.protocol) && !own(url),
      (route) => this.hold(route),
    )
  }

  /** Puts a request that would leave the app to the app's guards, and stops it in any case. */
  private async hold(route: Route): Promise<void> {
    const request = route.request()
    const url = request.url()
    const from = this.windowOf(route)
    const navigation = request.isNavigationRequest()
    const left = navigation ? await this.leaves(from, url) : true
    if (left && (await this.peer.ask('request', { url }))) this.requests.push(url)
    // Aborting a navigation would show an error page; an empty answer leaves the page where it is.
    await (navigation ? route.fulfill({ status: 204 }) : route.abort('blockedbyclient'))
  }

  /** Whether the app lets a window go elsewhere. A page that another opened has no window of its own: `popup` asks for it. */
  private async leaves(window: number | null, url: string): Promise<boolean> {
    return window !== null && (await this.peer.ask('navigate', { window, url })) === true
  }

  private windowOf(route: Route): number | null {
    try {
      const page = route.request().frame().page()
      return [...this.pages].find(([, known]) => known === page)?.[0] ?? null
    } catch {
      return null
    }
  }

  private async open({
    window,
    bounds,
    preload,
  }: OfWindow & { bounds: { width: number; height: number }; preload: string }): Promise<void> {
    if (!this.browser) throw new Error('the app opened a window before it was ready')
    const blank = this.browser.pages().find((page) => page.url() === 'about:blank' && ![...this.pages.values()].includes(page))
    const page = blank ?? (await this.browser.newPage())
    this.pages.set(window, page)
    await page.setViewportSize({ width: bounds.width, height: bounds.height })
    const parts = JSON.stringify({ window, platform: process.platform })
    await page.addInitScript({
      content: `(() => {${this.bundles.page};standInPage.enterPage(${parts}, (require, module, exports, process) => {${preload}\n})})()`,
    })
    page.on('popup', (popup) => void this.refusePopup(window, popup))
    page.on('close', () => {
      this.pages.delete(window)
      this.shown.delete(page)
      void this.peer.ask('closeWindow', { window }).catch(() => {})
    })
  }

  private async refusePopup(window: number, popup: Page): Promise<void> {
    const url = popup.url()
    if (await this.peer.ask('popup', { window, url })) this.requests.push(url)
    await popup.close()
  }

  private async deliver(window: number, bytes: Uint8Array): Promise<void> {
    const page = this.pages.get(window)
    // As in Electron, what is sent to a page that is just loading or closing is lost.
    await page?.evaluate(callByName, { name: DELIVER, numbers: [...bytes] }).catch(() => {})
  }

  private page(window: number): Page {
    const page = this.pages.get(window)
    if (!page) throw new Error(`there is no window ${window}`)
    return page
  }

  private show(page: Page): void {
    this.shown.add(page)
    for (const resolve of this.awaited.splice(0)) resolve(page)
  }

  private orExit<T>(promise: Promise<T>): Promise<T> {
    const exited = this.exitCode.then((code): never => {
      throw new Error(`the main process exited with ${code}`)
    })
    return Promise.race([promise, exited])
  }

  context(): BrowserContext {
    if (!this.browser) throw new Error('the app is not ready')
    return this.browser
  }

  windows(): Page[] {
    return [...this.shown]
  }

  firstWindow(): Promise<Page> {
    const first = this.windows()[0]
    return first ? Promise.resolve(first) : this.nextWindow()
  }

  /** The next window whose page has loaded. */
  nextWindow(): Promise<Page> {
    return this.orExit(new Promise((resolve) => this.awaited.push(resolve)))
  }

  async evaluate<Result, Argument>(
    run: (electron: typeof import('electron'), argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result> {
    return (await this.peer.ask('evaluate', { source: run.toString(), argument })) as Result
  }

  /** Ends every process of the app at once, as a crash of the machine would. */
  async kill(): Promise<void> {
    killHolders(this.options.userData)
    this.child.kill('SIGKILL')
    await this.exitCode
    await this.browser?.close().catch(() => {})
  }

  /** Quits the app as its user would; kills it if it does not go. */
  async close(): Promise<void> {
    void this.peer.ask('quit').catch(() => {})
    const killer = setTimeout(() => this.child.kill('SIGKILL'), QUIT_LIMIT)
    await this.exitCode
    clearTimeout(killer)
    await this.browser?.close().catch(() => {})
  }
}
