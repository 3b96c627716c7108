import { decode, encode } from './wire'

/** What the sandboxed preload script of a window gets to see, built in the page before any script of the app runs. */
interface PageParts {
  readonly window: number
  readonly platform: string
}
type PreloadScript = (require: (name: string) => unknown, module: object, exports: object, process: object) => void
type Listener = (event: object, ...args: unknown[]) => void

/** Under this name the launcher delivers what main sends. */
export const DELIVER = '__standinDeliver'

function createIpcRenderer(window: number) {
  const listeners = new Map<string, Set<Listener>>()
  const post = globalThis.fetch.bind(globalThis)
  const ipcRenderer = {
    async invoke(channel: string, ...args: unknown[]) {
      const body = encode({ channel, args })
      const response = await post(`/__standin/invoke?window=${window}`, { method: 'POST', body })
      const outcome = decode(new Uint8Array(await response.arrayBuffer())) as { ok: boolean; value?: unknown; message?: string }
      if (!outcome.ok) throw new Error(outcome.message)
      return outcome.value
    },
    on(channel: string, listener: Listener) {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener))
      return ipcRenderer
    },
    removeListener(channel: string, listener: Listener) {
      listeners.get(channel)?.delete(listener)
      return ipcRenderer
    },
  }
  const deliver = (bytes: Uint8Array) => {
    const [channel, args] = decode(bytes) as [string, unknown[]]
    for (const listener of listeners.get(channel) ?? []) listener({ sender: ipcRenderer }, ...args)
  }
  return { ipcRenderer, deliver }
}

/** As the context bridge does it: functions are wrapped, all else is copied, prototypes are lost. */
function cross(value: unknown): unknown {
  if (typeof value === 'function') {
    return (...args: unknown[]) => {
      const result: unknown = value(...args.map(cross))
      return result instanceof Promise ? result.then(cross) : cross(result)
    }
  }
  if (typeof value === 'symbol') throw new TypeError('An object could not be cloned.')
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(cross)
  const plain = Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null
  return plain ? Object.freeze(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cross(item)]))) : structuredClone(value)
}

const contextBridge = {
  exposeInMainWorld(name: string, api: unknown) {
    if (name in globalThis) throw new Error(`Cannot bind an API on top of an existing property on the window object: ${name}`)
    Object.defineProperty(globalThis, name, { value: cross(api), enumerable: true })
  },
}

export function enterPage({ window, platform }: PageParts, preload: PreloadScript): void {
  if (globalThis.top !== globalThis.window || location.protocol === 'about:') return
  const { ipcRenderer, deliver } = createIpcRenderer(window)
  Object.defineProperty(globalThis, DELIVER, { value: (numbers: readonly number[]) => deliver(new Uint8Array(numbers)) })
  const require = (name: string) => {
    if (name === 'electron') return { ipcRenderer, contextBridge }
    throw new Error(`module not found: ${name}`)
  }
  const module = { exports: {} }
  preload(require, module, module.exports, { platform, argv: [], env: {}, sandboxed: true, contextIsolated: true, type: 'renderer' })
}
