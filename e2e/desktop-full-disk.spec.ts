import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { code, openArticle, openSample } from './coder'
import { expect, test } from './hosts'
import { historyOf, noteOnAndOn } from './notes'

const CANTEEN = '一餐热饭背后的“幸福里”行动'
const RUNS = Number(process.env['ZHUPI_FULL_DISKS'] ?? 3)
const MEGABYTE = 1_000_000
/** Megabytes of the disk: the app needs about 50, and stops writing below 200. */
const SIZE = 400
/** Megabytes that are left free, in turn. */
const LEFT = [0, 2, 6]

const disk = join(tmpdir(), `zhupi-disk-${process.pid}`)
const filler = join(disk, 'filler')

/** Writes until only so many megabytes are free. */
function fill(left: number): void {
  const { bavail, bsize } = statfsSync(disk)
  const fd = openSync(filler, 'a')
  const chunk = new Uint8Array(MEGABYTE / 4).fill(1)
  try {
    for (let free = bavail * bsize; free > left * MEGABYTE; free -= chunk.length) writeSync(fd, chunk)
  } catch {
    // Full is what it should be.
  }
  closeSync(fd)
}

const empty = () => rmSync(filler, { force: true })

// A disk of its own can be had as root on Linux only.
if (process.platform === 'linux' && process.getuid?.() === 0) {
  test.describe('on a small disk', () => {
    test.describe.configure({ mode: 'serial' })
    test.use({ home: disk })
    test.beforeAll(() => {
      mkdirSync(disk, { recursive: true })
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}m`, 'tmpfs', disk])
    })
    test.afterEach(empty)
    test.afterAll(() => {
      execFileSync('umount', ['-l', disk])
      rmSync(disk, { recursive: true, force: true })
    })

    test(`filled ${RUNS} times while editing: it is told, nothing that was called saved is lost, and editing goes on`, async ({ app }) => {
      test.setTimeout(90_000 + RUNS * 40_000)
      await openSample(app.page)
      await openArticle(app.page, CANTEEN)
      await code(app.page, '460余万元', 'f')
      const told: string[] = []
      for (let run = 0; run < RUNS; run++) {
        const writing = noteOnAndOn(app.page, `note ${run}`, told)
        await expect.poll(() => told.some((word) => word.startsWith(`note ${run}.`))).toBe(true)
        fill(150)
        await expect(app.page.getByRole('alert').filter({ hasText: 'Only reading' })).toBeVisible()
        fill(LEFT[run % LEFT.length] ?? 0)
        await writing
        empty()
        const page = await app.crash()
        await openArticle(page, CANTEEN)
        await code(page, ['750人次', '1120平方米'][run % 2] ?? '', 'f')
      }
      const kept = await historyOf(app)
      expect(told.filter((word) => !kept.includes(word))).toEqual([])
    })
  })
}
