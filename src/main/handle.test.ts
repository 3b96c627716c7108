import type { IpcMain, WebContents } from 'electron'
import { describe, expect, test, vi } from 'vitest'
import { type RequestName, requestChannels } from '#contract/messages'
import { type Handlers, handleAll } from './handle'

type Listener = (event: unknown, ...args: unknown[]) => Promise<unknown>

const names = Object.keys(requestChannels) as RequestName[]
const topFrame = { origin: 'app://zhupi', parent: null, url: 'app://zhupi/index.html' }
const live = { id: 1, isDestroyed: () => false } as WebContents

function listening() {
  const called = vi.fn(() => null)
  const channels = new Map<string, Listener>()
  const handlers = Object.fromEntries(names.map((name) => [name, called])) as unknown as Handlers
  handleAll({ handle: (channel: string, listener: Listener) => channels.set(channel, listener) } as unknown as IpcMain, handlers)
  const send = (name: RequestName, event: unknown, ...args: unknown[]) => channels.get(requestChannels[name])?.(event, ...args)
  return { called, channels, send }
}

const strangers: Record<string, unknown> = {
  'a subframe of the app': { sender: live, senderFrame: { ...topFrame, parent: topFrame } },
  'another origin': { sender: live, senderFrame: { ...topFrame, origin: 'https://example.com' } },
  'a look-alike host': { sender: live, senderFrame: { ...topFrame, origin: 'app://zhupi.example' } },
  'another app: host': { sender: live, senderFrame: { ...topFrame, origin: 'app://other' } },
  'a file': { sender: live, senderFrame: { ...topFrame, origin: 'file://' } },
  'an opaque origin': { sender: live, senderFrame: { ...topFrame, origin: 'null' } },
  'a frame that is gone': { sender: live, senderFrame: null },
  'a window that is gone': { sender: { id: 1, isDestroyed: () => true }, senderFrame: topFrame },
}

describe.each(names)('%s', (name) => {
  test.each(Object.keys(strangers))('refuses %s', async (stranger) => {
    const { called, send } = listening()
    await expect(send(name, strangers[stranger])).rejects.toThrow('the sender is not the app')
    expect(called).not.toHaveBeenCalled()
  })

  test('refuses arguments of the wrong shape', async () => {
    const { called, send } = listening()
    await expect(send(name, { sender: live, senderFrame: topFrame }, Symbol('odd'), 2, 3)).rejects.toThrow('wrong shape')
    expect(called).not.toHaveBeenCalled()
  })
})

test('every request has a channel of its own, and the app is answered', async () => {
  const { called, channels, send } = listening()
  expect(channels.size).toBe(names.length)
  await send('openFiles', { sender: live, senderFrame: topFrame }, [{ name: 'Text', extensions: ['txt'] }])
  expect(called).toHaveBeenCalledWith(live, [{ name: 'Text', extensions: ['txt'] }])
})
