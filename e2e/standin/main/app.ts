import { EventEmitter } from 'node:events'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { config, strict } from './link'

let ready = false
const emitter = new EventEmitter()
/** Closes every window; false if one refuses. Set by `windows.ts`. */
let closeWindows: () => Promise<boolean> = async () => true

export const onQuit = (close: () => Promise<boolean>): void => {
  closeWindows = close
}

export function becomeReady(): void {
  ready = true
  emitter.emit('ready', {}, {})
}

function getPath(name: string): string {
  if (name === 'exe') return process.execPath
  const path = join(config.userData, name)
  mkdirSync(path, { recursive: true })
  return path
}

async function quit(): Promise<void> {
  let stopped = false
  const event = {
    preventDefault() {
      stopped = true
    },
  }
  emitter.emit('before-quit', event)
  if (stopped || !(await closeWindows())) return
  emitter.emit('will-quit', event)
  if (stopped) return
  emitter.emit('quit', {}, 0)
  exit(0)
}

// Leaves the answers on their way a moment to be sent.
const exit = (code = 0): void => void setTimeout(() => process.exit(code), 20)

const appObject = Object.assign(emitter, {
  isPackaged: false,
  name: 'zhupi',
  isReady: () => ready,
  whenReady: () => (ready ? Promise.resolve() : new Promise<void>((resolve) => emitter.once('ready', () => resolve()))),
  getPath,
  getAppPath: () => config.appPath,
  getVersion: (): string => JSON.parse(readFileSync(join(config.appPath, 'package.json'), 'utf8')).version,
  getLocale: () => config.locale,
  requestSingleInstanceLock: () => true,
  setAppUserModelId: () => {},
  quit: () => void quit(),
  exit,
})
export const app: typeof appObject = strict('app', appObject)
