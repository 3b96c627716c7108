import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { articleText, code, exported, openArticle, openSample } from './coder'
import { expect, test } from './hosts'

const CANTEEN = '一餐热饭背后的“幸福里”行动'

async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('combobox', { name: 'Search or run a command' }).fill(`>${command}`)
  await page.keyboard.press('Enter')
}

test('a project saved as a package is opened again whole; a damaged one is refused by name', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await openArticle(page, CANTEEN)
  await code(page, '460余万元', 'f')
  const before = await exported(app)
  const bytes = await app.save(() => run(page, 'Save as package'))
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
  const folder = mkdtempSync(join(tmpdir(), 'zhupi-package-'))
  const [whole, cut] = [join(folder, 'shared.zhupi'), join(folder, 'cut.zhupi')]
  writeFileSync(whole, bytes)
  writeFileSync(cut, bytes.subarray(0, bytes.length / 2))

  await app.openFiles([cut])
  await run(page, 'Open package')
  await expect(page.getByText(/“cut.zhupi” is damaged/).first()).toBeVisible()
  await app.openFiles([whole])
  await run(page, 'Open package')
  await expect(page.getByText(/Opened shared.zhupi/).first()).toBeVisible()
  expect(await exported(app)).toEqual(before)
})

test('a snapshot is looked at and gone back to, which undo takes back', async ({ app }) => {
  const { page } = app
  await openSample(page)
  const before = await exported(app)
  await app.restart()
  const again = app.page
  await openArticle(again, CANTEEN)
  await code(again, '460余万元', 'f')
  await run(again, 'Restore a snapshot')
  const dialog = again.getByRole('dialog', { name: 'Restore a snapshot' })
  const snapshots = dialog.getByRole('listbox', { name: 'Snapshots' }).getByRole('option')
  await expect(snapshots.first()).toHaveAttribute('aria-selected', 'true')
  await expect(dialog.getByText('Articles: 6 added')).toBeVisible()
  await dialog.getByRole('button', { name: 'Go back to it' }).click()
  await expect.poll(async () => (await exported(app)).articles.length).toBe(0)
  await again.keyboard.press('ControlOrMeta+z')
  await expect.poll(async () => (await exported(app)).articles.length).toBe(before.articles.length)
  await run(again, 'Restore a snapshot')
  await dialog.getByRole('button', { name: 'Open as a new project' }).click()
  await expect(dialog).toBeHidden()
  await expect(again.getByRole('button', { name: /^Project: .*\(.*\)/ })).toBeVisible()
  expect((await exported(app)).articles).toEqual([])
})

test('a browser that promises nothing is shown so, with the age of the last file @browser', async ({ app }) => {
  const { page } = app
  await openSample(page)
  const status = page.getByRole('contentinfo', { name: 'Status' })
  await expect(status.getByRole('button', { name: /may delete the project · never saved as a file/ })).toBeVisible()
  await app.save(() => status.getByRole('button', { name: /may delete the project/ }).click())
  await expect(status.getByRole('button', { name: /last saved as a file today/ })).toBeVisible()
  await expect(articleText(page)).toBeVisible()
})
