import { writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { articleText, exported, openSample } from './coder'
import { type AppUnderTest, expect, test } from './hosts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Import annotations' })
const result = (page: Page) => dialog(page).getByRole('region', { name: 'What will be imported' })

async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('dialog', { name: 'Command palette' }).getByRole('combobox').fill('Import annotations')
  await page.getByRole('option', { name: 'Import annotations…' }).click()
  await expect(dialog(page)).toBeVisible()
}

async function choose(app: AppUnderTest, path: string): Promise<void> {
  await app.openFiles([path])
  await dialog(app.page)
    .getByRole('button', { name: /Choose/ })
    .click()
  await expect(result(app.page)).toBeVisible()
}

test('annotations of another tool: seen, mapped, imported in one step, and never twice', async ({ app }, info) => {
  const { page } = app
  await openSample(page)
  const before = (await exported(app)).annotations.length
  const [title] = (await exported(app)).articles.map((article) => article.title)
  const table = info.outputPath('spans.csv')
  const rows = ['document,label,quote,weight', `"${title}",Figure,临江,9`, `"${title}",Town,临江,`, `"${title}",Town,不在文章里,`]
  await writeFile(table, `\ufeff${rows.join('\r\n')}\r\n`)

  await openDialog(page)
  await choose(app, table)
  await expect(result(page)).toContainText('1 without a place')
  await expect(dialog(page).getByRole('combobox', { name: 'What “Figure” becomes' })).toHaveValue('figure')
  await dialog(page).getByRole('combobox', { name: 'What “Town” becomes' }).selectOption({ label: 'Place' })
  await dialog(page).getByRole('combobox', { name: 'What “weight” becomes' }).selectOption({ label: 'Leave out' })
  await dialog(page).getByRole('button', { name: 'Import', exact: true }).click()
  await expect(dialog(page)).toHaveCount(0)
  await expect(page.getByText('Imported 2 annotations').first()).toBeVisible()
  expect((await exported(app)).annotations).toHaveLength(before + 2)

  await openDialog(page)
  await choose(app, table)
  await dialog(page).getByRole('combobox', { name: 'What “Town” becomes' }).selectOption({ label: 'Place' })
  await dialog(page).getByRole('combobox', { name: 'What “weight” becomes' }).selectOption({ label: 'Leave out' })
  await expect(result(page)).toContainText('2 already here')
  await expect(dialog(page).getByRole('button', { name: 'Import', exact: true })).toBeDisabled()
  await page.keyboard.press('Escape')

  await articleText(page).focus()
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(async () => (await exported(app)).annotations.length).toBe(before)
})

test('what is not such a file is told', async ({ app }, info) => {
  const { page } = app
  await openSample(page)
  const path = info.outputPath('notes.csv')
  await writeFile(path, 'a,b\n1,2\n')
  await openDialog(page)
  await app.openFiles([path])
  await dialog(page).getByRole('button', { name: 'Choose files…' }).click()
  await expect(dialog(page).getByRole('alert')).toContainText('notes.csv')
})
