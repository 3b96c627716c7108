import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OpenDialogOptions, SaveDialogOptions, WebContents } from 'electron'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createFileRequests } from './file-requests'
import { createTicketOffice } from './tickets'

let folder = ''
beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'requests-'))
})
afterEach(() => fs.rm(folder, { recursive: true }))

const window = { id: 1 } as WebContents
const other = { id: 2 } as WebContents
const filters = [{ name: 'Text', extensions: ['txt'] }]

function requests(chosen: { filePaths?: string[]; filePath?: string } | null, save = vi.fn(async () => {})) {
  let n = 0
  const canceled = chosen === null
  const dialogs = {
    open: vi.fn(async (_sender: WebContents, _options: OpenDialogOptions) => ({ canceled, filePaths: chosen?.filePaths ?? [] })),
    save: vi.fn(async (_sender: WebContents, _options: SaveDialogOptions) => ({ canceled, filePath: chosen?.filePath ?? '' })),
  }
  const tickets = createTicketOffice(() => `ticket ${++n}`)
  return { ...createFileRequests({ dialogs, fs, tickets, save, documents: () => '/documents' }), dialogs, written: save }
}

test('chosen files come as tickets, and the ticket gives the bytes to the window that chose', async () => {
  const file = join(folder, '文.txt')
  await fs.writeFile(file, 'x')
  const { openFiles, readFile } = requests({ filePaths: [file] })
  expect(await openFiles(window, filters)).toEqual([{ ticket: 'ticket 1', name: '文.txt', path: '文.txt', size: 1 }])
  expect(await readFile(window, 'ticket 1')).toEqual({ ok: true, bytes: new Uint8Array([120]) })
  expect(await readFile(other, 'ticket 1')).toEqual({ ok: false, reason: 'the file was not chosen in this window' })
  expect(await readFile(window, file)).toMatchObject({ ok: false })
})

test('a chosen folder comes as the tickets of its files', async () => {
  await fs.writeFile(join(folder, 'a.txt'), 'x')
  const { openFolder, dialogs } = requests({ filePaths: [folder] })
  expect((await openFolder(window)).map(({ name }) => name)).toEqual(['a.txt'])
  expect(dialogs.open.mock.calls[0]?.[1]).toEqual({ properties: ['openDirectory'] })
})

test('cancelling gives nothing and writes nothing', async () => {
  const { openFiles, openFolder, save, written } = requests(null)
  expect(await openFiles(window, filters)).toEqual([])
  expect(await openFolder(window)).toEqual([])
  expect(await save(window, { name: 'a.json', filters, bytes: new Uint8Array() })).toEqual({ ok: true, value: null })
  expect(written).not.toHaveBeenCalled()
})

test('a file is saved where the user says; the suggested name is made safe', async () => {
  const { save, dialogs, written } = requests({ filePath: '/home/u/b.json' })
  const bytes = new Uint8Array([1])
  expect(await save(window, { name: '../../a.json', filters, bytes })).toEqual({ ok: true, value: { name: 'b.json' } })
  expect(dialogs.save.mock.calls[0]?.[1].defaultPath).toBe('/documents/_.._a.json')
  expect(written).toHaveBeenCalledWith('/home/u/b.json', bytes)
})

test.each([
  ['ENOSPC', 'save-disk-full'],
  ['EROFS', 'save-denied'],
  ['EBUSY', 'save-busy'],
  ['EIO', 'save-failed'],
])('a save that fails with %s is told as %s with the name of the file', async (code, problem) => {
  const failing = vi.fn(() => Promise.reject(Object.assign(new Error(code), { code })))
  const { save } = requests({ filePath: '/home/u/b.json' }, failing)
  expect(await save(window, { name: 'a', filters, bytes: new Uint8Array() })).toEqual({
    ok: false,
    problem: { code: problem, params: { file: 'b.json', reason: code } },
  })
})
