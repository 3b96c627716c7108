import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createAtomicSave, type SaveFs, type SaveHandle } from './atomic-save'
import { errorCode } from './error-code'

let folder = ''
let target = ''
beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'save-'))
  target = join(folder, '项目.json')
})
afterEach(() => fs.rm(folder, { recursive: true, force: true }))

const bytes = (text: string) => new TextEncoder().encode(text)
const failure = (code: string) => Object.assign(new Error(code), { code })

/** The real file system, with every call noted and passed through `at` first. Writes go two bytes at a time. */
function watched(at: (call: string, count: number) => void): { fs: SaveFs; calls: string[] } {
  const calls: string[] = []
  const note = (call: string) => {
    calls.push(call)
    at(call, calls.length)
  }
  const watchHandle = (handle: fs.FileHandle, of: string): SaveHandle => ({
    write: async (buffer, offset, length) => {
      note(`write ${of}`)
      return handle.write(buffer, offset, Math.min(length, 2))
    },
    sync: async () => {
      note(`sync ${of}`)
      await handle.sync()
    },
    close: async () => {
      await handle.close()
      note(`close ${of}`)
    },
  })
  const kind = (path: string) => (path === folder ? 'folder' : basename(path).endsWith('.zhupi-tmp') ? 'temporary' : 'target')
  return {
    calls,
    fs: {
      realpath: async (path) => {
        note('realpath')
        return fs.realpath(path)
      },
      stat: async (path) => {
        note('stat')
        return fs.stat(path)
      },
      readdir: async (path) => {
        note('readdir')
        return fs.readdir(path)
      },
      open: async (path, flags, mode) => {
        note(`open ${kind(path)}`)
        return watchHandle(await fs.open(path, flags, mode), kind(path))
      },
      rename: async (from, to) => {
        note(`rename ${kind(from)} → ${kind(to)}`)
        await fs.rename(from, to)
      },
      unlink: async (path) => {
        note(`unlink ${kind(path)}`)
        await fs.unlink(path)
      },
    },
  }
}

let ids = 0
function saver(at: (call: string, count: number) => void = () => {}, platform: NodeJS.Platform = 'linux') {
  const { fs: watchedFs, calls } = watched(at)
  const pause = vi.fn(async () => {})
  const newId = () => `id${++ids}`
  return { save: createAtomicSave({ fs: watchedFs, platform, newId, pause }), calls, pause }
}

test('write, fsync, rename, fsync of the folder, in this order', async () => {
  const { save, calls } = saver()
  await save(target, bytes('朱'))
  expect(calls).toEqual([
    'realpath',
    'readdir',
    'open temporary',
    'write temporary',
    'write temporary',
    'sync temporary',
    'close temporary',
    'rename temporary → target',
    'open folder',
    'sync folder',
    'close folder',
  ])
  expect(await fs.readFile(target, 'utf8')).toBe('朱')
  expect(await fs.readdir(folder)).toEqual([basename(target)])
})

test('an empty file can be saved', async () => {
  await saver().save(target, bytes(''))
  expect((await fs.stat(target)).size).toBe(0)
})

test('an existing file keeps its permissions, a link its place', async () => {
  await fs.writeFile(target, 'old', { mode: 0o640 })
  await fs.chmod(target, 0o640)
  const link = join(folder, 'link.json')
  await fs.symlink(target, link)
  await saver().save(link, bytes('new'))
  expect((await fs.stat(target)).mode & 0o777).toBe(0o640)
  expect((await fs.lstat(link)).isSymbolicLink()).toBe(true)
  expect(await fs.readFile(target, 'utf8')).toBe('new')
})

/** The calls of one save that goes well; each of them is then made to fail. */
async function callsOfSave(existing: boolean): Promise<string[]> {
  if (existing) await fs.writeFile(target, 'old')
  const { save, calls } = saver()
  await save(target, bytes('newer'))
  await fs.rm(target)
  return calls
}

/** Saves over `before` while the call number `k` (from 0) fails; what is then in the folder. */
async function saveFailingAt(k: number, code: string, before: string | null) {
  if (before === null) await fs.rm(target, { force: true })
  else await fs.writeFile(target, before)
  const { save } = saver((_call, count) => {
    if (count === k + 1) throw failure(code)
  })
  const outcome = await save(target, bytes('newer')).then(() => 'saved', errorCode)
  const text = await fs.readFile(target, 'utf8').catch(() => null)
  const litter = (await fs.readdir(folder)).filter((name) => name !== basename(target))
  return { outcome, text, litter }
}

describe.each(['EIO', 'ENOSPC', 'EDQUOT', 'EMFILE', 'EACCES', 'EROFS'])('when a call fails with %s', (code) => {
  test.each(['old', null])('whichever it is, the file is old or new and no litter stays (there before: %s)', async (before) => {
    const all = await callsOfSave(before !== null)
    const rename = all.indexOf('rename temporary → target')
    for (const [k, call] of all.entries()) {
      const { outcome, text, litter } = await saveFailingAt(k, code, before)
      const expected = outcome === 'saved' || k > rename ? 'newer' : before
      expect({ k, call, text, litter }).toEqual({ k, call, text: expected, litter: [] })
      expect(['saved', code]).toContain(outcome)
      await saver().save(target, bytes('again'))
      expect(await fs.readFile(target, 'utf8')).toBe('again')
    }
  })
})

test.each(['EBUSY', 'EPERM', 'EXDEV'])('a rename that meets %s is tried again after a pause', async (code) => {
  let left = 3
  const { save, pause } = saver((call) => {
    if (call.startsWith('rename') && left-- > 0) throw failure(code)
  })
  await save(target, bytes('new'))
  expect(await fs.readFile(target, 'utf8')).toBe('new')
  expect(pause.mock.calls).toEqual([[20], [60], [180]])
})

test('a target that stays busy is reported after five pauses, and left as it was', async () => {
  await fs.writeFile(target, 'old')
  const { save, pause } = saver((call) => {
    if (call.startsWith('rename')) throw failure('EBUSY')
  })
  await expect(save(target, bytes('new'))).rejects.toThrow('EBUSY')
  expect(pause).toHaveBeenCalledTimes(5)
  expect(await fs.readdir(folder)).toEqual([basename(target)])
  expect(await fs.readFile(target, 'utf8')).toBe('old')
})

test('what a killed save left is removed by the next; other files are not', async () => {
  const own = join(folder, `.${basename(target)}.dead.zhupi-tmp`)
  const others = [`.other.json.dead.zhupi-tmp`, `${basename(target)}.bak`]
  for (const name of others) await fs.writeFile(join(folder, name), 'x')
  await fs.writeFile(own, 'half')
  await saver().save(target, bytes('new'))
  expect((await fs.readdir(folder)).sort()).toEqual([...others, basename(target)].sort())
})

test('two saves of one file at once leave one of them whole', async () => {
  const { save } = saver()
  await Promise.all([save(target, bytes('first one')), save(target, bytes('second'))])
  expect(['first one', 'second']).toContain(await fs.readFile(target, 'utf8'))
  expect(await fs.readdir(folder)).toEqual([basename(target)])
})

test.each(['EINVAL', 'ENOTSUP', 'EISDIR'])('a folder that cannot be fsynced (%s) is no failure', async (code) => {
  const { save } = saver((call) => {
    if (call === 'sync folder') throw failure(code)
  })
  await save(target, bytes('new'))
  expect(await fs.readFile(target, 'utf8')).toBe('new')
})

test('Windows has no fsync of folders', async () => {
  const { save, calls } = saver(() => {}, 'win32')
  await save(target, bytes('new'))
  expect(calls.at(-1)).toBe('rename temporary → target')
  expect(dirname(target)).toBe(folder)
})
