import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { articleText, exportBytes, openSample } from './coder'
import { expect, test } from './hosts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Export' })
const preview = (page: Page) => dialog(page).getByRole('region', { name: 'Preview' })

async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+s')
  await expect(dialog(page)).toBeVisible()
  await expect(preview(page)).toContainText(/Articles [2-9]/)
}

test('any format: what it holds and loses is told, then it is saved', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await openDialog(page)
  await expect(preview(page)).toContainText('Nothing is left out')
  await dialog(page).getByRole('radio', { name: 'CSV tables' }).check()
  await expect(preview(page)).toContainText('source files, byte by byte: left out')
  await preview(page).getByText('How articles.csv begins').click()
  await expect(preview(page)).toContainText('article_id,title')

  const bytes = await app.save(() => dialog(page).getByRole('button', { name: 'Save…' }).click())
  const files = unzipSync(new Uint8Array(bytes))
  const figures = new TextDecoder().decode(files['figures.csv'])
  expect(figures.split('\r\n')[0]).toMatch(/^annotation_id,.*,value,lo,hi,/)
  expect(Object.keys(files)).toContain('LOSSES.txt')
  await expect(dialog(page)).toHaveCount(0)
  await expect(articleText(page)).toBeVisible()
})

test('a part of the project by keyboard alone; the key for JSON still saves at once', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await openDialog(page)
  await dialog(page).getByRole('combobox', { name: 'Articles' }).selectOption({ label: 'The open article' })
  await expect(preview(page)).toContainText('Articles 1 ')
  await dialog(page).getByRole('radio', { checked: true }).focus()
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown')
  await expect(dialog(page).getByRole('radio', { checked: true })).toHaveAccessibleName(/HTML report/)
  await expect(preview(page)).toContainText('How report.html begins')
  const report = (await app.save(() => page.keyboard.press('Enter'))).toString('utf8')
  expect(report).toMatch(/^<!doctype html>/)
  expect(report.match(/<article /g)).toHaveLength(1)
  expect(JSON.parse((await exportBytes(app)).toString('utf8'))).toMatchObject({ format: 'zhupi-project' })
})
