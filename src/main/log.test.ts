import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createLog } from './log'

let folder = ''
beforeEach(async () => {
  folder = join(await fs.mkdtemp(join(tmpdir(), 'zhupi-log-')), 'logs')
})
afterEach(() => fs.rm(join(folder, '..'), { recursive: true, force: true }))

const log = () => createLog({ fs, folder: () => folder, now: () => Date.UTC(2026, 10, 23) })

test('events come back in order, also after a new start', async () => {
  const first = log()
  void first.add({ event: 'started' })
  await first.add({ event: 'problem', code: 'storage-full', count: 2 })
  expect(await log().newest()).toEqual([
    '{"at":"2026-11-23T00:00:00.000Z","event":"started"}',
    '{"at":"2026-11-23T00:00:00.000Z","event":"problem","code":"storage-full","count":2}',
  ])
})

test('a file that grew large is put behind, and no more than three are kept', async () => {
  const all = log()
  await all.add({ event: 'first' })
  for (let i = 0; i < 5; i++) {
    await fs.appendFile(join(folder, 'zhupi.log'), `${'x'.repeat(600_000)}\n`)
    await all.add({ event: `after-${i}` })
  }
  expect((await fs.readdir(folder)).sort()).toEqual(['zhupi.1.log', 'zhupi.2.log', 'zhupi.log'])
  expect((await all.newest()).at(-1)).toContain('after-4')
})

test('where nothing can be written nothing is lost but the line', async () => {
  const refuse = () => Promise.reject(new Error('ENOSPC'))
  const broken = createLog({ fs: { ...fs, mkdir: refuse }, folder: () => folder, now: Date.now })
  await broken.add({ event: 'started' })
  expect(await broken.newest()).toEqual([])
})
