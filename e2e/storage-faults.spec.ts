import { code, exported, file, openArticle, openFiles, openSample, pick } from './coder'
import { expect, test } from './hosts'

const CANTEEN = '一餐热饭背后的“幸福里”行动'

/** From now on IndexedDB refuses to write as it does on a full disk; Chromium 156 ignores a smaller quota set from outside. */
function fillDisk(): void {
  for (const name of ['put', 'add'] as const) {
    const write = IDBObjectStore.prototype[name]
    Object.assign(IDBObjectStore.prototype, {
      [`real ${name}`]: write,
      [name]: () => {
        throw new DOMException('The disk is full', 'QuotaExceededError')
      },
    })
  }
}

function freeDisk(): void {
  for (const name of ['put', 'add']) {
    Object.assign(IDBObjectStore.prototype, { [name]: Reflect.get(IDBObjectStore.prototype, `real ${name}`) })
  }
}

test('storage full: told, nothing stored by halves, nothing lost', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await openArticle(page, CANTEEN)
  await code(page, '460余万元', 'f')
  const before = await exported(app)

  await page.evaluate(fillDisk)
  await openFiles(app, [file('portal.html')])
  await expect(page.getByText(/the disk is full/).first()).toBeVisible()
  await openArticle(page, CANTEEN)
  await pick(page, '460余万元')
  await page.keyboard.press('3')
  await expect(page.getByText(/the disk is full/).first()).toBeVisible()
  expect(await exported(app)).toEqual(before)

  await page.evaluate(freeDisk)
  await page.keyboard.press('3')
  await expect.poll(async () => (await exported(app)).annotations.filter((annotation) => annotation.code === 'place').length).toBe(2)
  await openFiles(app, [file('portal.html')])
  await expect.poll(async () => (await exported(app)).articles.length).toBe(before.articles.length + 1)
})

test('storage unavailable: told at the start', async ({ app }) => {
  const { page } = app
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined })
  })
  await page.reload()
  await expect(page.getByText(/Nothing can be stored here/).first()).toBeVisible()
})
