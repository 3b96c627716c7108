import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { BACKENDS } from './backends'
import { code, exported, openArticle, openSample } from './coder'
import { type AppUnderTest, expect, test } from './hosts'

const CANTEEN = '一餐热饭背后的“幸福里”行动'
/** Of each kind, on each backend. */
const KILLS = Number(process.env['ZHUPI_INTERRUPTIONS'] ?? 5)
const ROWS = 300

/** Writes a project as the first version of the app stored it, with `rows` annotations. Runs in the page. */
function writeOldProject({ key, rows }: { readonly key: string; readonly rows: number }): Promise<void> {
  const stores = { meta: 'name', sources: 'hash', articles: 'id', texts: 'id', tallies: 'article', edits: 'n' }
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(`zhupi-${key}`, 10)
    request.onupgradeneeded = () => {
      for (const [name, keyPath] of Object.entries(stores)) request.result.createObjectStore(name, { keyPath })
      for (const name of ['pages', 'outlines']) request.result.createObjectStore(name, { keyPath: ['article', 'page'] })
    }
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const database = request.result
      const transaction = database.transaction([...database.objectStoreNames], 'readwrite', { durability: 'strict' })
      const project = { id: key, name: `old ${key}`, memo: '', coders: [{ id: 'c', name: 'c' }], createdAt: '2026-11-23T08:00:00.000Z' }
      const codebook = { version: 1, codes: [], linkTypes: [] }
      const put = (store: string, row: unknown) => transaction.objectStore(store).put(row)
      put('meta', { name: 'tail', value: { n: 0, clock: null, undo: null, redo: null, authors: new Map(), articles: 0 } })
      put('meta', { name: 'project', value: project })
      put('meta', { name: 'codebook', value: codebook })
      for (let page = 0; page < rows; page++) put('pages', { article: 'a', page, annotations: [{ id: `${page}`, memo: 'x'.repeat(2000) }] })
      transaction.oncomplete = () => {
        database.close()
        resolve()
      }
      transaction.onabort = () => reject(transaction.error)
    }
  })
}

/** Version and rows as they are on the disk. Runs in the page. */
function stateOf(key: string): Promise<{ version: number; rows: number; packed: number }> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(`zhupi-${key}`)
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const database = request.result
      const all = database.transaction('pages').objectStore('pages').getAll()
      all.onsuccess = () => {
        const rows: readonly { readonly annotations: unknown }[] = all.result
        resolve({
          version: database.version,
          rows: rows.length,
          packed: rows.filter((row) => row.annotations instanceof Uint8Array).length,
        })
        database.close()
      }
    }
  })
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Starts the app's page anew without waiting for it. */
const startAgain = (page: Page) => void page.evaluate(() => location.reload()).catch(() => {})

const deleteStores = (profile: string): void => {
  const paths = readdirSync(profile, { recursive: true, encoding: 'utf8' }).map((path) => join(profile, path))
  for (const path of paths.filter((each) => /[\\/]IndexedDB[\\/]/.test(each) && statSync(each).isFile())) rmSync(path)
}

const annotationsOf = async (app: AppUnderTest) => (await exported(app)).annotations.map(({ id }) => id).toSorted()

for (const [backend, switches] of BACKENDS) {
  test.describe(`on ${backend}`, () => {
    test.use({ switches: [...switches] })

    test(`killed ${KILLS} times while a database is upgraded: it is the old one or the new one, whole`, async ({ app }) => {
      test.setTimeout(60_000 + KILLS * 20_000)
      await expect(app.page.getByRole('banner')).toBeVisible()
      for (let kill = 0; kill < KILLS; kill++) {
        const key = `0199aaaa-0000-7000-8000-${String(kill).padStart(12, '0')}`
        await app.page.evaluate(writeOldProject, { key, rows: ROWS })
        startAgain(app.page)
        await wait(40 + ((kill * 173) % 600))
        const page = await app.crash()
        await expect(page.getByRole('banner')).toBeVisible()
        const { version, rows, packed } = await page.evaluate(stateOf, key)
        expect({ rows, packed: packed === 0 || packed === ROWS }, `kill ${kill}, version ${version}`).toEqual({ rows: ROWS, packed: true })
      }
    })

    test(`killed ${KILLS} times while a project is made again: the next start finishes it`, async ({ app }) => {
      test.setTimeout(60_000 + KILLS * 20_000)
      await openSample(app.page)
      await openArticle(app.page, CANTEEN)
      await code(app.page, '460余万元', 'f')
      const before = await annotationsOf(app)
      for (let kill = 0; kill < KILLS; kill++) {
        await app.restart(deleteStores)
        await wait((kill * 211) % 900)
        const page = await app.crash()
        await expect(page.getByRole('banner')).toBeVisible()
        await page.getByRole('button', { name: /^Project:|No project/ }).click()
        await page.keyboard.press('Escape')
        expect(await annotationsOf(app), `kill ${kill}`).toEqual(before)
      }
    })
  })
}
