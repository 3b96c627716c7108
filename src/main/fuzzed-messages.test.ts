import { randomUUID } from 'node:crypto'
import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { IpcMain, WebContents } from 'electron'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { type RequestName, requestChannels } from '#contract/messages'
import { drawFrom } from '#core/formats/testing/numbers'
import { openExternal } from './external-link'
import { createFileRequests } from './file-requests'
import { type Handlers, handleAll } from './handle'
import { createLog } from './log'
import { menuTemplate } from './menu-template'
import { createOpenedFiles } from './opened-files'
import { keepingIn } from './testing/keeping'
import { createTicketOffice } from './tickets'

/** Messages on each channel. */
const COUNT = Number(process.env['ZHUPI_MESSAGES'] ?? 1000)

let folder = ''
beforeAll(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'messages-'))
})
afterAll(() => fs.rm(folder, { recursive: true, force: true }))
afterEach(() => vi.restoreAllMocks())

const draw = drawFrom(23)
const KEY = randomUUID()
const names = Object.keys(requestChannels) as RequestName[]

const WORDS = [
  '',
  'x',
  '../../etc/passwd',
  '/etc/passwd',
  'C:\\Windows\\win.ini',
  '\\\\host\\share',
  'file:///etc/passwd',
  'javascript:1',
  'https://a.example/',
  'https://a@b/',
  '__proto__',
  'constructor',
  'a\0b',
  '\ud800',
  'è'.repeat(3000),
  KEY,
  KEY.toUpperCase(),
  `${KEY}/../..`,
  randomUUID(),
  'CON',
  '.',
  '..',
  '{"n":1}\n{"n":2}',
  'copy',
] as const
const NUMBERS = [0, 1, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, 2 ** 53, 999_999_999_999, 1e300] as const

/** Whatever the structured clone can carry, and some that it cannot. */
function anything(depth = 3): unknown {
  const kinds = depth === 0 ? 7 : 12
  switch (draw.below(kinds)) {
    case 0:
      return draw.of(WORDS)
    case 1:
      return draw.of(NUMBERS)
    case 2:
      return draw.of([null, undefined, true, false] as const)
    case 3:
      return new Uint8Array(draw.below(64))
    case 4:
      return draw.of<unknown>([1n, new Date(Number.NaN), /x/, new Map([['a', 1]]), new Set(), new ArrayBuffer(8), new Error('x')])
    case 5:
      return Symbol('odd')
    case 6:
      return JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":null}')
    case 7:
    case 8:
      return Array.from({ length: draw.below(4) }, () => anything(depth - 1))
    case 9: {
      const round: Record<string, unknown> = {}
      round['self'] = round
      return round
    }
    default:
      return Object.fromEntries(
        Array.from({ length: draw.below(4) }, () => [draw.of([...WORDS, 'name', 'filters', 'bytes']), anything(depth - 1)]),
      )
  }
}

const filters = [{ name: 'Text', extensions: ['txt'] }]
const labels = Object.fromEntries(
  'about services hide hideOthers unhide quit cut copy paste selectAll togglefullscreen minimize zoom front close window newWindow'
    .split(' ')
    .map((name) => [name, name]),
)
const words = { question: 'q', open: 'o', cancel: 'c' }
const bytes = new Uint8Array([1, 2, 3])

/** A right message on each channel, to be changed. */
const RIGHT: { readonly [Name in RequestName]: readonly unknown[] } = {
  openFiles: [filters],
  openFolder: [],
  takeOpenedFiles: [],
  readFile: [randomUUID()],
  save: [{ name: 'a.json', filters, bytes }],
  openExternal: ['https://example.com/', words],
  setMenu: [
    {
      groups: [
        {
          id: 'file',
          label: 'File',
          items: [{ kind: 'separator' }, { kind: 'command', id: 'x', label: 'X', accelerator: 'F5', enabled: true }],
        },
      ],
      labels,
    },
  ],
  newWindow: [],
  freeSpace: [],
  log: [{ event: 'started', code: 'x', count: 1 }],
  diagnostics: [],
  journalKeys: [],
  journalState: [KEY],
  appendJournal: [KEY, ['{"n":1}']],
  keepSnapshot: [KEY, 1, bytes],
  keepOldRows: [KEY, 1, bytes],
  readSnapshot: [KEY, 1],
  readDamagedSnapshot: [KEY, 1],
  journalRecords: [KEY],
  replaceJournal: [KEY, KEY],
  removeJournal: [KEY],
}

/** The same with something else at one place in it, or one more. */
function changed(value: unknown): unknown {
  if (draw.below(3) === 0 || typeof value !== 'object' || value === null || value instanceof Uint8Array) return anything()
  if (Array.isArray(value)) {
    if (value.length === 0 || draw.below(6) === 0) return [...value, anything()]
    const at = draw.below(value.length)
    return value.map((item: unknown, i) => (i === at ? changed(item) : item))
  }
  const entries = Object.entries(value)
  const at = draw.below(entries.length + 1)
  return Object.fromEntries([
    ...entries.map(([key, item], i) => [key, i === at ? changed(item) : item] as const),
    ...(at === entries.length ? [[draw.of(WORDS), anything()] as const] : []),
  ])
}

function message(name: RequestName): readonly unknown[] {
  if (draw.below(4) === 0) return Array.from({ length: draw.below(5) }, () => anything())
  const made = changed(RIGHT[name])
  return Array.isArray(made) ? made : [made]
}

/** The handlers as main wires them, on files of their own; every path that a file is read from or written to is noted. */
function mainOn(own: string) {
  const chosen = join(own, 'chosen.txt')
  const touched: string[] = []
  const opened: string[] = []
  const noting = {
    ...fs,
    open: (path: string, ...rest: unknown[]) => {
      touched.push(path)
      return (fs.open as (...all: unknown[]) => Promise<fs.FileHandle>)(path, ...rest)
    },
  }
  const tickets = createTicketOffice(randomUUID)
  const dialogs = {
    open: async () => ({ canceled: false, filePaths: [chosen] }),
    save: async () => ({ canceled: false, filePath: join(own, 'saved.json') }),
  }
  const { save, journals } = keepingIn(own)
  const noted = (target: string, content: Uint8Array) => {
    touched.push(target)
    return save(target, content)
  }
  const log = createLog({ fs, folder: () => join(own, 'logs'), now: Date.now })
  const files = createFileRequests({ dialogs, fs: noting as unknown as typeof fs, tickets, save: noted, documents: () => own })
  const waiting = createOpenedFiles(tickets)
  const shell = { openExternal: async (url: string) => void opened.push(url) }
  const handlers: Handlers = {
    ...files,
    takeOpenedFiles: (sender) => waiting.take(sender),
    openExternal: (_sender, url, said) => openExternal(url, said, async () => 0, shell),
    setMenu: (_sender, menu) => void menuTemplate(menu, 'linux', { command: () => {}, newWindow: () => {} }),
    newWindow: () => {},
    freeSpace: () => 1,
    log: (_sender, entry) => log.add(entry),
    diagnostics: () => '',
    journalKeys: () => journals.keys(),
    journalState: (_sender, key) => journals.state(key),
    appendJournal: (_sender, key, records) => journals.append(key, records),
    keepSnapshot: (_sender, key, n, content) => journals.keepSnapshot(key, n, content),
    keepOldRows: (_sender, key, version, content) => journals.keepOld(key, version, content),
    readSnapshot: (_sender, key, n) => journals.snapshot(key, n),
    readDamagedSnapshot: (_sender, key, n) => journals.damagedSnapshot(key, n),
    journalRecords: (_sender, key) => journals.records(key),
    replaceJournal: (_sender, key, by) => journals.replace(key, by),
    removeJournal: (_sender, key) => journals.remove(key),
  }
  const channels = new Map<string, (event: unknown, ...args: unknown[]) => Promise<unknown>>()
  const ipcMain = { handle: (channel: string, listener: never) => channels.set(channel, listener) } as unknown as IpcMain
  handleAll(ipcMain, handlers)
  const window = { id: 1, isDestroyed: () => false } as WebContents
  const event = { sender: window, senderFrame: { origin: 'app://zhupi', parent: null } }
  return { touched, opened, send: (name: RequestName, args: readonly unknown[]) => channels.get(requestChannels[name])?.(event, ...args) }
}

test.each(names)(
  '%s: whatever is sent, main goes on, and nothing outside what was granted is touched',
  { timeout: 30_000 + COUNT * 100 },
  async (name) => {
    const own = join(folder, name)
    await fs.mkdir(own)
    await fs.writeFile(join(own, 'chosen.txt'), 'x')
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    const { send, touched, opened } = mainOn(own)
    let refused = 0
    for (let i = 0; i < COUNT; i++) {
      try {
        await send(name, message(name))
      } catch (error) {
        // Electron answers the page with this; main itself does not fail.
        expect(error).toBeInstanceOf(Error)
        if (String(error).includes('wrong shape')) refused += 1
      }
    }
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
    expect(refused).toBeGreaterThan(COUNT / 4)
    for (const path of touched) expect([join(own, 'chosen.txt'), join(own, 'saved.json')]).toContain(path)
    for (const url of opened) expect(url).toMatch(/^(https?|mailto):/)
    expect((await fs.readdir(own)).filter((entry) => !['chosen.txt', 'saved.json', 'projects', 'logs'].includes(entry))).toEqual([])
    const projects = await fs.readdir(join(own, 'projects')).catch(() => [])
    for (const entry of projects) expect(entry).toMatch(/^[0-9a-f-]{36}$/i)
    expect(Object.prototype).not.toHaveProperty('polluted')
    // After all of it the app is still answered.
    await expect(send('freeSpace', [])).resolves.toBe(1)
  },
)
