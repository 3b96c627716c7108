import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createBrowserHost } from './browser'

const page = { confirm: vi.fn(() => true), open: vi.fn(), launchQueue: { setConsumer: vi.fn() } }

beforeEach(() => {
  vi.stubGlobal('navigator', {
    language: 'en-US',
    platform: 'MacIntel',
    storage: { persisted: async () => false, persist: async () => false, estimate: async () => ({ quota: 100, usage: 30 }) },
  })
  vi.stubGlobal('document', { documentElement: { lang: '' }, title: '' })
  vi.stubGlobal('window', page)
  vi.clearAllMocks()
})
afterEach(() => {
  vi.unstubAllGlobals()
})

test.each([
  ['MacIntel', 'mac'],
  ['Win32', 'win'],
  ['Linux x86_64', 'linux'],
])('%s is %s', (platform, expected) => {
  vi.stubGlobal('navigator', { language: 'en', platform })
  expect(createBrowserHost(null).platform).toBe(expected)
})

test('a link opens after the user agreed to its real host', async () => {
  await createBrowserHost(null).openExternal('https://аррӏе.com/')
  expect(page.confirm).toHaveBeenCalledWith(expect.stringContaining('xn--80ak6aa92e.com'))
  expect(page.open).toHaveBeenCalledWith('https://xn--80ak6aa92e.com/', '_blank', 'noopener,noreferrer')
})

test('a link stays when the user declines, and nothing else is even asked about', async () => {
  page.confirm.mockReturnValueOnce(false)
  await createBrowserHost(null).openExternal('https://example.com/')
  await createBrowserHost(null).openExternal('javascript:alert(1)')
  expect(page.confirm).toHaveBeenCalledOnce()
  expect(page.open).not.toHaveBeenCalled()
})

test('a new window shows the same address and knows nothing of this one', () => {
  vi.stubGlobal('location', { href: 'http://localhost:4173/' })
  createBrowserHost(null).newWindow()
  expect(page.open).toHaveBeenCalledWith('http://localhost:4173/', '_blank', 'noopener')
})

test('files an installed app was started with are handed over until nobody listens', async () => {
  const listener = vi.fn()
  const stop = createBrowserHost(null).onFilesOpened(listener)
  const launch = page.launchQueue.setConsumer.mock.lastCall?.[0]
  const launched = { files: [{ getFile: async () => new File(['x'], 'a.txt') }] }
  launch(launched)
  await vi.waitFor(() => expect(listener).toHaveBeenCalledOnce())
  expect(listener.mock.lastCall?.[0]).toMatchObject([{ name: 'a.txt', size: 1 }])
  stop()
  launch(launched)
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(listener).toHaveBeenCalledOnce()
})

test('free space is what is left of the quota', async () => {
  expect(await createBrowserHost(null).storage()).toEqual({ persisted: false, free: 70 })
})
