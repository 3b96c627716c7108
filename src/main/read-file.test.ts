import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type ReadFs, type ReadHandle, readWhole } from './read-file'

let folder = ''
beforeAll(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'read-'))
})
afterAll(() => fs.rm(folder, { recursive: true }))

test('a file is read whole', async () => {
  const file = join(folder, '文.txt')
  await fs.writeFile(file, '你好𠮷')
  const reading = await readWhole(fs, file, 100)
  expect(reading.ok && new TextDecoder().decode(reading.bytes)).toBe('你好𠮷')
  await fs.writeFile(file, '')
  expect(await readWhole(fs, file, 100)).toEqual({ ok: true, bytes: new Uint8Array() })
})

test('a file beyond the limit is refused before it is read', async () => {
  const file = join(folder, 'large')
  await fs.writeFile(file, new Uint8Array(2 * 2 ** 20 + 1))
  expect(await readWhole(fs, file, 2 * 2 ** 20)).toEqual({ ok: false, reason: 'it is larger than 2 MB' })
})

test('what is not there or not a file is refused in words', async () => {
  expect(await readWhole(fs, join(folder, 'none'), 10)).toEqual({ ok: false, reason: 'the file no longer exists' })
  expect(await readWhole(fs, folder, 10)).toEqual({ ok: false, reason: 'it is not a file' })
})

/** A file whose time of change differs at each of the given calls of `stat`. */
function changing(times: readonly number[], sizes: readonly number[] = times.map(() => 3)) {
  let call = 0
  const close = vi.fn(async () => {})
  const handle: ReadHandle = {
    stat: async () => {
      const state = { isFile: () => true, size: sizes[call] ?? 3, mtimeMs: times[call] ?? 0 }
      call += 1
      return state
    },
    read: async (buffer, offset, length) => {
      buffer.fill(7, offset, offset + length)
      return { bytesRead: Math.min(2, length) }
    },
    close,
  }
  const changingFs: ReadFs = { open: async () => handle }
  return { changingFs, close }
}

test('a file that changed while it was read is read once more', async () => {
  const { changingFs, close } = changing([1, 2, 2, 2])
  expect(await readWhole(changingFs, 'x', 10)).toEqual({ ok: true, bytes: new Uint8Array([7, 7, 7]) })
  expect(close).toHaveBeenCalledOnce()
})

test('one that keeps changing is refused', async () => {
  const { changingFs, close } = changing([1, 2, 2, 3])
  expect(await readWhole(changingFs, 'x', 10)).toEqual({ ok: false, reason: 'it changed while it was being read' })
  expect(close).toHaveBeenCalledOnce()
})

test('one that was cut short meanwhile is refused', async () => {
  const { changingFs } = changing([1, 1, 1, 1], [3, 2, 3, 2])
  expect(await readWhole(changingFs, 'x', 10)).toMatchObject({ ok: false })
})

test.each([
  ['EACCES', 'permission to read the file was denied'],
  ['EIO', 'the disk reported an error'],
  ['EWEIRD', 'the system reported EWEIRD'],
])('%s is told in words', async (code, reason) => {
  const broken: ReadFs = { open: () => Promise.reject(Object.assign(new Error(code), { code })) }
  expect(await readWhole(broken, 'x', 10)).toEqual({ ok: false, reason })
})
