import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { InputFile } from '#contract/host'
import type { DesktopBridge, FileTicket } from '#contract/messages'
import { createElectronHost } from './electron'

beforeEach(() => {
  vi.stubGlobal('navigator', { language: 'zh-CN', storage: { persisted: async () => false, persist: async () => true } })
  vi.stubGlobal('document', { documentElement: { lang: 'zh-CN' }, title: '' })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const ticket: FileTicket = { ticket: 't1', name: 'a.txt', path: 'f/a.txt', size: 2 }

function bridge() {
  const listeners = new Map<string, (value: never) => void>()
  const fake = {
    platform: 'darwin',
    openFiles: vi.fn(async () => [ticket]),
    openFolder: vi.fn(async () => []),
    takeOpenedFiles: vi.fn(async () => [ticket]),
    readFile: vi.fn(async (): Promise<unknown> => ({ ok: true, bytes: new Uint8Array([1, 2]) })),
    save: vi.fn(),
    openExternal: vi.fn(async () => {}),
    setMenu: vi.fn(async () => {}),
    newWindow: vi.fn(async () => {}),
    freeSpace: vi.fn(async () => 5),
    on: (event: string, listener: (value: never) => void) => {
      listeners.set(event, listener)
      return () => listeners.delete(event)
    },
  }
  return { fake, listeners, host: createElectronHost(fake as unknown as DesktopBridge) }
}

test('it names the system in the words of the interface', () => {
  expect(bridge().host).toMatchObject({ kind: 'desktop', platform: 'mac', locale: 'zh-CN' })
})

test('a chosen file is read through its ticket; a refusal becomes an error in words', async () => {
  const { fake, host } = bridge()
  const [file] = await host.openFiles([])
  expect(file).toMatchObject({ name: 'a.txt', path: 'f/a.txt', size: 2 })
  expect(file).not.toHaveProperty('ticket')
  expect(await file?.read()).toEqual(new Uint8Array([1, 2]))
  expect(fake.readFile).toHaveBeenCalledWith('t1')
  fake.readFile.mockResolvedValueOnce({ ok: false, reason: 'the file no longer exists' })
  await expect(file?.read()).rejects.toThrow('the file no longer exists')
})

test('files that came before the page listened are handed over, later ones as they come', async () => {
  const { host, listeners } = bridge()
  const heard: string[] = []
  const stop = host.onFilesOpened((files: readonly InputFile[]) => heard.push(...files.map(({ name }) => name)))
  await vi.waitFor(() => expect(heard).toEqual(['a.txt']))
  listeners.get('filesOpened')?.([{ ...ticket, name: 'b.txt' }] as never)
  expect(heard).toEqual(['a.txt', 'b.txt'])
  stop()
  expect(listeners.size).toBe(0)
})

test('a new window is asked of the main process', () => {
  const { fake, host } = bridge()
  host.newWindow()
  expect(fake.newWindow).toHaveBeenCalledOnce()
})

test('menu and link question speak the language of the interface', async () => {
  const { fake, host } = bridge()
  host.setMenu([])
  expect(fake.setMenu).toHaveBeenCalledWith({ groups: [], labels: expect.objectContaining({ copy: '复制', newWindow: '新建窗口' }) })
  await host.openExternal('https://example.com')
  expect(fake.openExternal).toHaveBeenCalledWith('https://example.com', {
    question: '在朱批之外打开这个地址？',
    open: '打开',
    cancel: '取消',
  })
})

test('storage is what the browser promised and the disk has', async () => {
  expect(await bridge().host.storage()).toEqual({ persisted: true, free: 5 })
})
