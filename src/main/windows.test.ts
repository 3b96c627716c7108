import { EventEmitter } from 'node:events'
import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'
import { expect, test, vi } from 'vitest'
import { rememberWindow } from './window-state'
import { createWindows } from './windows'

class FakeWindow extends EventEmitter {
  readonly webContents: EventEmitter & { id: number; reload: () => void }
  readonly options: BrowserWindowConstructorOptions
  readonly loadURL = vi.fn(async () => {})
  readonly show = vi.fn()
  readonly focus = vi.fn()
  readonly restore = vi.fn()
  readonly maximize = vi.fn()
  focused = false
  minimized = false
  constructor(id: number, options: BrowserWindowConstructorOptions) {
    super()
    this.options = options
    this.webContents = Object.assign(new EventEmitter(), { id, reload: vi.fn() })
  }
  isFocused = () => this.focused
  isMinimized = () => this.minimized
  isDestroyed = () => false
  isMaximized = () => true
  getNormalBounds = () => ({ x: 1, y: 2, width: 800, height: 600 })
}

function setup(recalled: string | null = null) {
  const made: FakeWindow[] = []
  const remember = vi.fn()
  const onLeave = vi.fn()
  const windows = createWindows({
    create: (options) => {
      made.push(new FakeWindow(made.length + 1, options))
      return made.at(-1) as unknown as BrowserWindow
    },
    options: (bounds) => ({ ...bounds }),
    workAreas: () => [{ x: 0, y: 0, width: 1920, height: 1080 }],
    recall: () => recalled,
    remember,
    onLeave,
  })
  return { windows, made, remember, onLeave }
}

test('a window loads the app, and is shown once it can paint', () => {
  const { windows, made } = setup()
  windows.open()
  expect(made[0]?.loadURL).toHaveBeenCalledWith('app://zhupi/index.html')
  expect(made[0]?.show).not.toHaveBeenCalled()
  made[0]?.emit('ready-to-show')
  expect(made[0]?.show).toHaveBeenCalledOnce()
})

test('its place is remembered when it closes and used for the next', () => {
  const { windows, made, remember, onLeave } = setup(rememberWindow({ x: 10, y: 20, width: 1000, height: 700 }, true))
  windows.open()
  expect(made[0]?.options).toEqual({ x: 10, y: 20, width: 1000, height: 700 })
  expect(made[0]?.maximize).toHaveBeenCalled()
  made[0]?.emit('close')
  made[0]?.emit('closed')
  expect(JSON.parse(remember.mock.calls[0]?.[0])).toEqual({ bounds: { x: 1, y: 2, width: 800, height: 600 }, maximized: true })
  expect(onLeave).toHaveBeenCalledWith(1)
  expect(windows.current()).toBeNull()
})

test('a second window stands beside the first', () => {
  const { windows, made } = setup(rememberWindow({ x: 10, y: 20, width: 1000, height: 700 }, false))
  windows.open()
  windows.open()
  expect(made[1]?.options).toMatchObject({ x: 38, y: 48 })
})

test('showing brings the window in use to the front', () => {
  const { windows, made } = setup()
  windows.show()
  windows.open()
  const [first] = made
  if (first) Object.assign(first, { focused: true, minimized: true })
  expect(windows.show()).toBe(first)
  expect(first?.restore).toHaveBeenCalled()
  expect(first?.focus).toHaveBeenCalled()
  expect(made).toHaveLength(2)
})

test('a page that crashed is loaded again, but not for ever', () => {
  const { windows, made } = setup()
  windows.open()
  const contents = made[0]?.webContents
  contents?.emit('render-process-gone', {}, { reason: 'clean-exit' })
  expect(contents?.reload).not.toHaveBeenCalled()
  for (let i = 0; i < 9; i++) contents?.emit('render-process-gone', {}, { reason: 'crashed' })
  expect(contents?.reload).toHaveBeenCalledTimes(3)
})
