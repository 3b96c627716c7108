import { createHash } from 'node:crypto'
import { closeSync, ftruncateSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { basename, join } from 'node:path'
import { BACKENDS } from './backends'
import { code, exported, openArticle, openSample } from './coder'
import { type AppUnderTest, expect, test } from './hosts'

const CANTEEN = '一餐热饭背后的“幸福里”行动'

const filesIn = (profile: string): string[] =>
  readdirSync(profile, { recursive: true, encoding: 'utf8' })
    .filter((path) => /[\\/]IndexedDB[\\/]/.test(path))
    .map((path) => join(profile, path))
    .filter((path) => statSync(path).isFile() && !path.endsWith('LOCK'))

const largest = (files: readonly string[]): string => files.toSorted((a, b) => statSync(b).size - statSync(a).size)[0] ?? ''
const cut = (file: string, length: number): void => {
  const fd = openSync(file, 'r+')
  ftruncateSync(fd, length)
  closeSync(fd)
}
const write = (file: string, at: number, bytes: Uint8Array): void => {
  const fd = openSync(file, 'r+')
  writeSync(fd, bytes, 0, bytes.length, at)
  closeSync(fd)
}
const flipped = (file: string, at: number, length: number): void => {
  const bytes = readFileSync(file)
    .subarray(at, at + length)
    .map((byte) => byte ^ 0xff)
  write(file, at, bytes)
}
const sizeOf = (file: string): number => statSync(file).size

/** Each takes the files of all databases of the app. */
const damages: readonly (readonly [string, (files: readonly string[]) => void])[] = [
  ['64 bytes of the largest file flipped', (files) => flipped(largest(files), Math.floor(sizeOf(largest(files)) / 2), 64)],
  ['the largest file cut to half', (files) => cut(largest(files), Math.floor(sizeOf(largest(files)) / 2))],
  ['the largest file emptied', (files) => cut(largest(files), 0)],
  ['the largest file deleted', (files) => rmSync(largest(files))],
  ['its first 100 bytes zeroed', (files) => write(largest(files), 0, new Uint8Array(100))],
  [
    'the list of files zeroed, or the header of each',
    (files) => {
      const lists = files.filter((file) => /MANIFEST|\.sqlite|\.db/.test(basename(file)))
      for (const file of lists) write(file, 0, new Uint8Array(Math.min(64, sizeOf(file))))
    },
  ],
  [
    'CURRENT and write-ahead logs deleted',
    (files) => {
      for (const file of files.filter((each) => /CURRENT|-wal$|-shm$|-journal$/.test(each))) rmSync(file)
    },
  ],
  ['the smallest file garbage', (files) => writeFileSync(files.toSorted((a, b) => sizeOf(a) - sizeOf(b))[0] ?? '', '\u0001garbage')],
  [
    'the end of every file dropped',
    (files) => {
      for (const file of files) cut(file, Math.max(0, sizeOf(file) - 4096))
    },
  ],
  [
    'every file deleted',
    (files) => {
      for (const file of files) rmSync(file)
    },
  ],
]

/** All annotations and links, in short. */
const contentOf = async (app: AppUnderTest): Promise<string> => {
  const { annotations, links } = await exported(app)
  const rows = [...annotations, ...links].map((row) => JSON.stringify(row)).toSorted()
  return `${rows.length} rows, ${createHash('sha256').update(rows.join('\n')).digest('hex')}`
}

for (const [backend, switches] of BACKENDS) {
  test.describe(`on ${backend}`, () => {
    test.use({ switches: [...switches] })

    test(`${damages.length} damages of the store: every annotation is back each time`, async ({ app }) => {
      test.setTimeout(60_000 + damages.length * 20_000)
      await openSample(app.page)
      await openArticle(app.page, CANTEEN)
      await code(app.page, '460余万元', 'f')
      const before = await contentOf(app)
      for (const [name, damage] of damages) {
        await test.step(name, async () => {
          await app.restart((profile) => damage(filesIn(profile)))
          await expect(app.page.getByRole('banner')).toBeVisible()
          // What opening does not read is read soon after, and made again when it is damaged.
          await expect
            .poll(() => contentOf(app).catch((error: unknown) => String(error).slice(0, 200)), { timeout: 15_000, message: name })
            .toEqual(before)
        })
      }
    })
  })
}
