import { expect, test } from 'vitest'
import { carriesFiles, droppedFiles } from './dropped'

const file = (name: string, text = 'x') => new File([text], name)

const fileEntry = (fullPath: string, content: File | null): FileSystemEntry =>
  ({
    isFile: true,
    isDirectory: false,
    name: fullPath.split('/').at(-1),
    fullPath,
    file: (resolve: (f: File) => void, reject: (e: Error) => void) => (content ? resolve(content) : reject(new Error('gone'))),
  }) as unknown as FileSystemEntry

/** Lists its children two at a time, as a browser does a hundred at a time. */
const folderEntry = (fullPath: string, children: readonly FileSystemEntry[]): FileSystemEntry =>
  ({
    isFile: false,
    isDirectory: true,
    name: fullPath.split('/').at(-1),
    fullPath,
    createReader: () => {
      let at = 0
      return {
        readEntries: (resolve: (entries: readonly FileSystemEntry[]) => void) => {
          resolve(children.slice(at, at + 2))
          at += 2
        },
      }
    },
  }) as unknown as FileSystemEntry

const transfer = (items: readonly { entry: FileSystemEntry | null; file?: File | null; kind?: string }[]): DataTransfer =>
  ({
    types: ['Files'],
    items: items.map(({ entry, file: plain = null, kind = 'file' }) => ({ kind, webkitGetAsEntry: () => entry, getAsFile: () => plain })),
  }) as unknown as DataTransfer

test('files and folders come as a list in order of their paths, hidden ones left out', async () => {
  const folder = folderEntry('/新闻', [
    fileEntry('/新闻/c.txt', file('c.txt')),
    fileEntry('/新闻/.DS_Store', file('.DS_Store')),
    folderEntry('/新闻/.git', [fileEntry('/新闻/.git/config', file('config'))]),
    folderEntry('/新闻/b', [
      fileEntry('/新闻/b/1.html', file('1.html')),
      fileEntry('/新闻/b/2.html', file('2.html')),
      fileEntry('/新闻/b/3.html', file('3.html')),
    ]),
  ])
  const found = await droppedFiles(transfer([{ entry: folder }, { entry: fileEntry('/a.txt', file('a.txt', '你')) }]))
  expect(found.map(({ path }) => path)).toEqual(['a.txt', '新闻/b/1.html', '新闻/b/2.html', '新闻/b/3.html', '新闻/c.txt'])
  expect(found[0]).toMatchObject({ name: 'a.txt', size: 3 })
  expect(new TextDecoder().decode(await found[0]?.read())).toBe('你')
})

test('a file without an entry comes all the same; text that is dragged does not', async () => {
  const found = await droppedFiles(
    transfer([
      { entry: null, file: file('a.txt') },
      { entry: null, kind: 'string' },
    ]),
  )
  expect(found.map(({ name }) => name)).toEqual(['a.txt'])
})

test('a file that vanished is listed, and reading it says so', async () => {
  const [gone] = await droppedFiles(transfer([{ entry: fileEntry('/a.txt', null) }]))
  expect(gone).toMatchObject({ name: 'a.txt', size: 0 })
  await expect(gone?.read()).rejects.toThrow('the file no longer exists')
})

test('only files are taken for a drop of files', () => {
  expect(carriesFiles({ types: ['text/plain', 'Files'] } as unknown as DataTransfer)).toBe(true)
  expect(carriesFiles({ types: ['text/plain'] } as unknown as DataTransfer)).toBe(false)
})
