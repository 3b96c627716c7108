import { expect, test, vi } from 'vitest'
import { createBridge } from './bridge'

const ipc = () => ({ invoke: vi.fn(async () => 'answer'), on: vi.fn(), removeListener: vi.fn() })

test('the page gets exactly these doors, and cannot change them', () => {
  const bridge = createBridge(ipc() as never, 'linux')
  expect(Object.keys(bridge).sort()).toEqual([
    'appendJournal',
    'diagnostics',
    'freeSpace',
    'journalKeys',
    'journalRecords',
    'journalState',
    'keepOldRows',
    'keepSnapshot',
    'log',
    'newWindow',
    'on',
    'openExternal',
    'openFiles',
    'openFolder',
    'platform',
    'readDamagedSnapshot',
    'readFile',
    'readSnapshot',
    'removeJournal',
    'replaceJournal',
    'save',
    'setMenu',
    'takeOpenedFiles',
  ])
  expect(Object.isFrozen(bridge)).toBe(true)
})

test('a request goes to its own channel', async () => {
  const fake = ipc()
  const bridge = createBridge(fake as never, 'linux')
  expect(await bridge.readFile('t')).toBe('answer')
  expect(fake.invoke).toHaveBeenCalledWith('files.read', 't')
})

test('a listener gets the value without Electron’s event, until it stops', () => {
  const fake = ipc()
  const heard: string[] = []
  const stop = createBridge(fake as never, 'linux').on('command', (id) => heard.push(id))
  const [channel, receive] = fake.on.mock.calls[0] ?? []
  receive({ sender: 'ipcRenderer' }, 'article.openFiles')
  expect([channel, heard]).toEqual(['menu.command', ['article.openFiles']])
  stop()
  expect(fake.removeListener).toHaveBeenCalledWith('menu.command', receive)
})

test.each(['anything', '__proto__', 'toString', 'files.opened'])('%s is not an event', (name) => {
  const fake = ipc()
  createBridge(fake as never, 'linux').on(name as never, () => {})
  expect(fake.on).not.toHaveBeenCalled()
})
