import { expect, test } from 'vitest'
import { inGivenOrder } from './in-given-order'

async function* ready(...files: string[]) {
  for (const file of files) yield { file }
}

async function ordered(files: readonly string[], ...come: string[]): Promise<string[]> {
  const given: string[] = []
  for await (const { file } of inGivenOrder(files, ready(...come))) given.push(file)
  return given
}

test('outcomes follow the files, whichever is ready first', async () => {
  expect(await ordered(['a', 'b', 'c', 'd'], 'b', 'd', 'a', 'c')).toEqual(['a', 'b', 'c', 'd'])
})

test('what waited for a file that never came follows at the end', async () => {
  expect(await ordered(['a', 'b', 'c', 'd'], 'a', 'd', 'c')).toEqual(['a', 'd', 'c'])
})
