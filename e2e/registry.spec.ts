import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { code, linkTo, openArticle, openFiles, pick } from './coder'
import { expect, test } from './hosts'

const articles = [
  [
    '甲市推行“晨光计划”帮扶项目',
    '2024-02-20　来源：甲市日报\n甲市自去年起推行“晨光计划”帮扶项目。截至2024年2月，晨光帮扶计划已服务企业1200家。',
  ],
  ['乙报谈晨光计划', '2024-02-20　来源：乙报\n记者了解到，“晨光计划”仍在推进。截至2024年2月，“晨光计划”服务企业1500家。'],
] as const

function written(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'registry-'))
  return articles.map(([title, text], n) => {
    const path = join(folder, `${n}.txt`)
    writeFileSync(path, `${title}\n\n${text}\n`)
    return path
  })
}

const grid = (page: Page) => page.getByRole('grid', { name: 'Initiatives' })
const row = (page: Page, name: string) => grid(page).getByRole('row').filter({ hasText: name })

test('one initiative under two names: merged, its conflict settled, split again, all of it undone', async ({ app }) => {
  const { page } = app
  await openFiles(app, written())
  await openArticle(page, articles[0][0])
  await code(page, '晨光帮扶计划', 'i')
  await code(page, '1200家', 'f')
  await pick(page, '1200家')
  await linkTo(page, '晨光帮扶计划')
  const role = page.getByRole('combobox', { name: 'Role of 晨光帮扶计划' })
  await role.selectOption('outputs')
  await expect(role).toHaveValue('outputs')
  await openArticle(page, articles[1][0])
  await code(page, '“晨光计划”', 'i')
  await code(page, '1500家', 'f')
  await pick(page, '1500家')
  await linkTo(page, '“晨光计划”')

  await page.getByRole('navigation', { name: 'Views' }).getByText('Initiatives').click()
  await expect(row(page, '晨光')).toHaveCount(2)
  await row(page, '晨光帮扶计划').click()
  await page.getByRole('region', { name: 'May be the same' }).getByRole('button', { name: 'Merge' }).click()
  await expect(row(page, '晨光')).toHaveCount(1)
  await expect(page.getByRole('textbox', { name: 'Aliases' })).toHaveValue('“晨光计划”')

  const conflict = page.getByRole('region', { name: 'Conflict' })
  await expect(conflict).toContainText('1200家')
  await expect(conflict).toContainText('1500家')
  await conflict.getByRole('listitem').filter({ hasText: '1500家' }).getByRole('button', { name: 'This holds' }).click()
  await expect(conflict).toContainText('“1500家” holds')

  const chart = page.getByRole('img', { name: '晨光帮扶计划' })
  await expect(chart).toContainText('1500家')
  await expect(chart).not.toContainText('1200家')
  const svg = await app.save(() => page.getByRole('button', { name: 'Save SVG' }).click())
  expect(svg.toString('utf8')).toMatch(/^<svg .*fill="rgb\(.*1500家/s)
  const png = await app.save(() => page.getByRole('button', { name: 'Save PNG' }).click())
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  const table = await app.save(() => page.getByRole('button', { name: 'Save table (CSV)' }).click())
  expect(table.toString('utf8').trim().split('\r\n')).toHaveLength(3)
  expect(table.toString('utf8')).toContain(',outputs,')

  await page.getByRole('textbox', { name: 'Note' }).fill('两报所记')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('两报所记')
  await page.getByRole('combobox', { name: 'Type' }).selectOption('campaign')
  await expect(row(page, '晨光')).toContainText('Campaign')

  await page.getByRole('checkbox', { name: 'Choose ““晨光计划””' }).check()
  await page.getByRole('button', { name: 'Split 1 off' }).click()
  await expect(row(page, '晨光')).toHaveCount(2)
  for (const left of [1, 1, 1, 1, 2]) {
    await page.keyboard.press('ControlOrMeta+z')
    await expect(row(page, '晨光')).toHaveCount(left)
  }
})
