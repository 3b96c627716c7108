import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'
import { START_URL } from './app-protocol'
import { type Place, rememberWindow, restoreWindow } from './window-state'

export interface WindowsParts {
  readonly create: (options: BrowserWindowConstructorOptions) => BrowserWindow
  readonly options: (bounds: ReturnType<typeof restoreWindow>['bounds']) => BrowserWindowConstructorOptions
  readonly workAreas: () => readonly Place[]
  /** The remembered window state as text; `null` when there is none. */
  readonly recall: () => string | null
  readonly remember: (text: string) => void
  /** The page of this window starts afresh or is gone. */
  readonly onLeave: (window: number) => void
}

export interface Windows {
  open(): BrowserWindow
  /** The window to show things in: the focused one, else the one opened last. */
  current(): BrowserWindow | null
  /** Brings a window to the front; opens one if there is none. */
  show(): BrowserWindow
}

/** A page that keeps crashing is not loaded again for ever: so many reloads per window. */
const MAX_REVIVALS = 3
/** Pixels that a further window is moved down and to the right, so that it does not hide the first. */
const CASCADE = 28

/** The app's windows: opened where the last one was, remembered when they close, loaded again when their page crashes. */
export function createWindows({ create, options, workAreas, recall, remember, onLeave }: WindowsParts): Windows {
  const open = new Set<BrowserWindow>()

  const revive = (window: BrowserWindow) => {
    let left = MAX_REVIVALS
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason === 'clean-exit' || window.isDestroyed() || left === 0) return
      left -= 1
      window.webContents.reload()
    })
  }

  const place = (cascade: number) => {
    const { bounds, maximized } = restoreWindow(recall(), workAreas())
    if (cascade === 0 || bounds.x === undefined || bounds.y === undefined) return { bounds, maximized: maximized && cascade === 0 }
    return { bounds: { ...bounds, x: bounds.x + cascade, y: bounds.y + cascade }, maximized: false }
  }

  const openWindow = (): BrowserWindow => {
    const { bounds, maximized } = place(open.size * CASCADE)
    const window = create(options(bounds))
    const { id } = window.webContents
    open.add(window)
    revive(window)
    if (maximized) window.maximize()
    window.once('ready-to-show', () => window.show())
    window.webContents.on('did-start-loading', () => onLeave(id))
    window.on('close', () => remember(rememberWindow(window.getNormalBounds(), window.isMaximized())))
    window.on('closed', () => {
      open.delete(window)
      onLeave(id)
    })
    void window.loadURL(START_URL)
    return window
  }

  const current = () => [...open].find((window) => window.isFocused()) ?? [...open].at(-1) ?? null

  return {
    open: openWindow,
    current,
    show: () => {
      const window = current()
      if (!window) return openWindow()
      if (window.isMinimized()) window.restore()
      window.focus()
      return window
    },
  }
}
