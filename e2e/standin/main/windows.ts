import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { encode } from '../wire'
import { app, onQuit } from './app'
import { answer, ask, strict } from './link'
import { toWeb } from './protocol'
import { defaultSession } from './session'

interface Bounds {
  x: number
  y: number
  width: number
  height: number
}
interface WindowOptions extends Partial<Bounds> {
  readonly title?: string
  readonly show?: boolean
  readonly webPreferences?: Readonly<Record<string, unknown>>
}
type OpenHandler = (details: { url: string; frameName: string; features: string; disposition: string }) => { action: 'allow' | 'deny' }

/** An event that the app may stop. */
function stoppable<T extends object>(details: T): T & { preventDefault(): void; readonly stopped: () => boolean } {
  let stopped = false
  return {
    ...details,
    preventDefault() {
      stopped = true
    },
    stopped: () => stopped,
  }
}

const open = new Map<number, Window>()
let last = 0

class WebContents extends EventEmitter {
  readonly id: number
  readonly session = defaultSession
  url = ''
  openHandler: OpenHandler = () => ({ action: 'allow' })

  constructor(id: number) {
    super()
    this.id = id
  }
  isDestroyed() {
    return !open.has(this.id)
  }
  getURL() {
    return this.url
  }
  send(channel: string, ...args: unknown[]) {
    if (this.isDestroyed()) throw new Error('Object has been destroyed')
    void ask('send', { window: this.id, bytes: encode([channel, args]) })
  }
  setWindowOpenHandler(handler: OpenHandler) {
    this.openHandler = handler
  }
  async reload() {
    this.emit('did-start-loading')
    await ask('reload', { window: this.id })
    this.emit('did-finish-load')
  }
}

/** What the launcher cannot give, a window must not be asked for: a page with Node in it, or a preload script of the wrong kind. */
function refuseUnsafe(preferences: Readonly<Record<string, unknown>>): void {
  const preload = String(preferences['preload'] ?? '')
  if (preferences['nodeIntegration'] || preferences['contextIsolation'] === false || preferences['sandbox'] === false) {
    throw new Error('Electron stand-in: only sandboxed windows with context isolation and without Node')
  }
  if (preload.endsWith('.mjs')) throw new Error('A sandboxed preload script cannot be an ES module')
}

class Window extends EventEmitter {
  readonly id: number
  readonly webContents: WebContents
  private readonly opened: Promise<unknown>
  private bounds: Bounds
  private maximized = false
  private title: string

  constructor(options: WindowOptions = {}) {
    super()
    const preferences = options.webPreferences ?? {}
    refuseUnsafe(preferences)
    last += 1
    this.id = last
    this.title = options.title ?? ''
    this.bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 }
    this.webContents = strict('webContents', new WebContents(this.id))
    const preload = typeof preferences['preload'] === 'string' ? readFileSync(preferences['preload'], 'utf8') : ''
    open.set(this.id, this)
    this.opened = ask('open', { window: this.id, bounds: this.bounds, preload })
    app.emit('web-contents-created', {}, this.webContents)
  }
  static getAllWindows() {
    return [...open.values()]
  }
  static getFocusedWindow() {
    return [...open.values()].at(-1) ?? null
  }
  static fromWebContents(contents: { readonly id: number }) {
    return open.get(contents.id) ?? null
  }
  static fromId(id: number) {
    return open.get(id) ?? null
  }
  async loadURL(url: string) {
    await this.opened
    this.webContents.url = url
    this.webContents.emit('did-start-loading')
    await ask('goto', { window: this.id, url: toWeb(url) })
    this.webContents.emit('did-finish-load')
    this.emit('ready-to-show')
  }
  /** False when the app refused. */
  async closeUnlessRefused(): Promise<boolean> {
    const event = stoppable({})
    this.emit('close', event)
    if (event.stopped()) return false
    await ask('close', { window: this.id })
    this.destroy()
    return true
  }
  close() {
    void this.closeUnlessRefused()
  }
  destroy() {
    if (!open.delete(this.id)) return
    this.emit('closed')
    if (open.size > 0) return
    if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed')
    else app.quit()
  }
  isDestroyed() {
    return !open.has(this.id)
  }
  show() {
    this.emit('show')
  }
  focus() {
    open.delete(this.id)
    open.set(this.id, this)
  }
  isFocused() {
    return Window.getFocusedWindow()?.id === this.id
  }
  isMinimized() {
    return false
  }
  restore() {}
  maximize() {
    this.maximized = true
  }
  isMaximized() {
    return this.maximized
  }
  getNormalBounds() {
    return { ...this.bounds }
  }
  getBounds() {
    return { ...this.bounds }
  }
  setTitle(title: string) {
    this.title = title
  }
  getTitle() {
    return this.title
  }
}

export type BrowserWindow = Window
export const BrowserWindow = new Proxy(Window, {
  construct: (Class, [options]: [WindowOptions?]) => strict('BrowserWindow', new Class(options)),
})

onQuit(async () => {
  for (const window of [...open.values()]) if (!(await window.closeUnlessRefused())) return false
  return true
})

interface Leaving {
  readonly window: number
  readonly url: string
}

answer({
  /** The page wants to go elsewhere; true when the app lets it. */
  navigate: ({ window, url }: Leaving) => {
    const contents = open.get(window)?.webContents
    const event = stoppable({ url, isMainFrame: true, isSameDocument: false })
    contents?.emit('will-frame-navigate', event)
    contents?.emit('will-navigate', event, url)
    return !event.stopped()
  },
  /** The page wants a new window; true when the app lets it. */
  popup: ({ window, url }: Leaving) =>
    open.get(window)?.webContents.openHandler({ url, frameName: '', features: '', disposition: 'foreground-tab' }).action === 'allow',
  closeWindow: ({ window }: { readonly window: number }) => open.get(window)?.closeUnlessRefused(),
  quit: () => app.quit(),
})
