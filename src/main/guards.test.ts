import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { expect, test, vi } from 'vitest'
import { type GuardedSession, guardContents, guardSession } from './guards'

function contents() {
  let open: (details: { url: string }) => unknown = () => null
  const fake = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: typeof open) => {
      open = handler
    },
  })
  guardContents(fake as unknown as WebContents)
  const prevented = (event: string, details: object) => {
    const preventDefault = vi.fn()
    fake.emit(event, { ...details, preventDefault })
    return preventDefault.mock.calls.length > 0
  }
  return { prevented, open: (url: string) => open({ url }) }
}

test.each([
  ['https://example.com/', true],
  ['http://zhupi/', true],
  ['file:///etc/passwd', true],
  ['data:text/html,x', true],
  ['javascript:1', true],
  ['app://zhupi.example/index.html', true],
  ['app://other/index.html', true],
  ['about:blank', true],
  ['app://zhupi/index.html', false],
])('going to %s is stopped: %s', (url, stopped) => {
  const { prevented } = contents()
  expect(prevented('will-navigate', { url })).toBe(stopped)
  expect(prevented('will-frame-navigate', { url, isMainFrame: true })).toBe(stopped)
})

test('no frame goes anywhere, nothing is redirected, embedded or opened', () => {
  const { prevented, open } = contents()
  expect(prevented('will-frame-navigate', { url: 'app://zhupi/index.html', isMainFrame: false })).toBe(true)
  expect(prevented('will-redirect', { url: 'app://zhupi/index.html' })).toBe(true)
  expect(prevented('will-attach-webview', {})).toBe(true)
  expect(open('app://zhupi/index.html')).toEqual({ action: 'deny' })
})

type Ask = (contents: { getURL(): string }, permission: string, answer: (granted: boolean) => void) => void
type Check = (contents: unknown, permission: string, origin: string) => boolean

type Request = (details: { url: string }, answer: (response: { cancel: boolean }) => void) => void

function session() {
  const ask = vi.fn<(handler: Ask) => void>()
  const checked = vi.fn<(handler: Check) => void>()
  const device = vi.fn<(handler: () => boolean) => void>()
  const request = vi.fn<(handler: Request) => void>()
  const events = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: ask,
    setPermissionCheckHandler: checked,
    setDevicePermissionHandler: device,
    webRequest: { onBeforeRequest: request },
  })
  guardSession(events as unknown as GuardedSession)
  return {
    events,
    asked: (permission: string, url = 'app://zhupi/index.html') => {
      const answer = vi.fn()
      ask.mock.lastCall?.[0]({ getURL: () => url }, permission, answer)
      return answer.mock.lastCall?.[0]
    },
    check: checked.mock.lastCall?.[0],
    device: device.mock.lastCall?.[0],
    cancelled: (url: string) => {
      const answer = vi.fn()
      request.mock.lastCall?.[0]({ url }, answer)
      return answer.mock.lastCall?.[0].cancel
    },
  }
}

test.each([
  'media',
  'geolocation',
  'notifications',
  'midi',
  'midiSysex',
  'pointerLock',
  'fullscreen',
  'openExternal',
  'clipboard-read',
  'display-capture',
  'fileSystem',
  'hid',
  'serial',
  'usb',
  'window-management',
  'local-fonts',
  'unknown',
])('%s is refused', (permission) => {
  const { asked, check, device } = session()
  expect([asked(permission), check?.(null, permission, 'app://zhupi/'), device?.()]).toEqual([false, false, false])
})

test.each(['clipboard-sanitized-write', 'persistent-storage'])('%s is granted to the app alone', (permission) => {
  const { asked, check } = session()
  expect(asked(permission)).toBe(true)
  expect(asked(permission, 'https://example.com/')).toBe(false)
  expect(check?.(null, permission, 'app://zhupi/')).toBe(true)
  expect(check?.(null, permission, 'app://zhupi')).toBe(true)
  expect(check?.(null, permission, 'https://example.com')).toBe(false)
})

test.each([
  ['app://zhupi/assets/index.js', false],
  ['blob:app://zhupi/0b1c', false],
  ['data:image/png;base64,', false],
  ['devtools://devtools/bundled/x.js', false],
  ['https://example.com/', true],
  ['http://127.0.0.1/', true],
  ['wss://example.com/', true],
  ['file:///etc/passwd', true],
  ['app://zhupi.example/', true],
])('a request to %s is cancelled: %s', (url, cancel) => {
  expect(session().cancelled(url)).toBe(cancel)
})

test('downloads are refused', () => {
  const preventDefault = vi.fn()
  session().events.emit('will-download', { preventDefault })
  expect(preventDefault).toHaveBeenCalled()
})
