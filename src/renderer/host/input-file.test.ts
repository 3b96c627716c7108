import { expect, test } from 'vitest'
import { MAX_FILE_BYTES } from '#contract/limits'
import { inputFile } from './input-file'

test('a file gives its bytes', async () => {
  const input = inputFile(new File(['你好'], 'a.txt'))
  expect(input).toMatchObject({ name: 'a.txt', path: 'a.txt', size: 6 })
  expect(await input.read()).toEqual(new TextEncoder().encode('你好'))
})

const broken = (size: number, error: unknown) =>
  ({ name: 'a.txt', size, webkitRelativePath: 'f/a.txt', arrayBuffer: () => Promise.reject(error) }) as unknown as File

test('one beyond the limit is refused before it is read', async () => {
  await expect(inputFile(broken(MAX_FILE_BYTES + 1, new Error('read'))).read()).rejects.toThrow('it is larger than 256 MB')
})

test.each([
  [new DOMException('x', 'NotFoundError'), 'the file no longer exists'],
  [new DOMException('x', 'NotReadableError'), 'the file cannot be read, or it changed since it was chosen'],
  [new DOMException('x', 'SecurityError'), 'the browser reported SecurityError'],
])('%s is told in words', async (error, reason) => {
  const input = inputFile(broken(1, error))
  expect(input.path).toBe('f/a.txt')
  await expect(input.read()).rejects.toThrow(reason)
})
