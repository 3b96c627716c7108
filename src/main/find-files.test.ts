import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MAX_FOLDER_FILES } from '#contract/limits'
import { existingFiles, findFiles, findFolder, type ListingFs } from './find-files'

let root = ''
beforeAll(async () => {
  root = join(await fs.mkdtemp(join(tmpdir(), 'find-')), '新闻 2024')
  await fs.mkdir(join(root, 'b/deep'), { recursive: true })
  await fs.mkdir(join(root, '.git'))
  await fs.writeFile(join(root, 'a.txt'), '12345')
  await fs.writeFile(join(root, 'b/deep/c.html'), '1')
  await fs.writeFile(join(root, '.DS_Store'), 'x')
  await fs.writeFile(join(root, '.git/config'), 'x')
  await fs.symlink('/etc', join(root, 'link'))
  await fs.symlink('/etc/passwd', join(root, 'passwd'))
})
afterAll(() => fs.rm(join(root, '..'), { recursive: true }))

test('a folder gives its files and those of its subfolders, without hidden ones and links', async () => {
  expect(await findFolder(fs, root)).toEqual([
    { file: join(root, 'a.txt'), name: 'a.txt', path: '新闻 2024/a.txt', size: 5 },
    { file: join(root, 'b/deep/c.html'), name: 'c.html', path: '新闻 2024/b/deep/c.html', size: 1 },
  ])
})

test('chosen files come as they are; one that vanished is listed, so that reading it says why', async () => {
  const found = await findFiles(fs, [join(root, 'a.txt'), join(root, 'gone.txt')])
  expect(found.map(({ path, size }) => [path, size])).toEqual([
    ['a.txt', 5],
    ['gone.txt', 0],
  ])
})

test('of the words of a command line only files count', async () => {
  const file = join(root, 'a.txt')
  expect(await existingFiles(fs, [root, file, join(root, 'none')])).toEqual([file])
})

test('a folder without end is cut', async () => {
  const entry = { name: 'x', isDirectory: () => false, isFile: () => true }
  const entries = Array.from({ length: MAX_FOLDER_FILES + 5 }, () => entry)
  const endless = { readdir: async () => entries, stat: async () => ({ isFile: () => true, size: 1 }) } as unknown as ListingFs
  expect(await findFolder(endless, '/x')).toHaveLength(MAX_FOLDER_FILES)
})

test('a folder that cannot be listed gives nothing', async () => {
  expect(await findFolder(fs, join(root, 'none'))).toEqual([])
})
