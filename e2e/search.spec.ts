import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { articleText, exported, openFiles } from './coder'
import { type AppUnderTest, expect, test } from './hosts'

const TEXTS = {
  '江口新闻.txt': '江口市新增市场主体33.33万户。\n第一批市场主体已领到执照，第二批市场主体正在登记。',
  '江口统计.txt': '截至年底，全市共有市場主體333,300户。',
  '江口公报.txt': `全市出台第三批措施，惠及企业12家。\n${'x'.repeat(60)}`,
}

const field = (page: Page) => page.getByRole('textbox', { name: 'Search the corpus' })
const hits = (page: Page) => page.getByRole('grid', { name: 'Hits' })
const found = (page: Page) => hits(page).locator('mark')
const options = (page: Page) => page.getByRole('group', { name: 'Search options' })

async function openTexts(app: AppUnderTest): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'zhupi-search-'))
  const paths = Object.entries(TEXTS).map(([name, text]) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  })
  await openFiles(app, paths)
}

async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+k')
  await expect(field(page)).toBeFocused()
  await field(page).fill(query)
}

const figures = async (app: AppUnderTest) =>
  (await exported(app)).annotations.filter(({ code }) => code === 'figure').map(({ anchor }) => anchor.quote)

test('the whole corpus is searched by words, quantities and patterns; hits are ticked, coded, exported and shown in the text', async ({
  app,
}) => {
  const { page } = app
  await openTexts(app)
  await search(page, '市场主体')
  await expect(found(page)).toHaveCount(4)
  await expect(page.getByText('4 hits in 2 articles', { exact: true })).toBeVisible()
  await options(page).getByRole('button', { name: 'Match script' }).click()
  await expect(found(page)).toHaveText(['市场主体', '市场主体', '市场主体'])
  await options(page).getByRole('button', { name: 'Match script' }).click()

  await field(page).fill('outlt:江口')
  await expect(page.getByRole('alert')).toContainText('There is no filter “outlt” (character 1)')
  await field(page).fill('没有这样的词')
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible()

  await options(page).getByRole('button', { name: 'Regex' }).click()
  await field(page).fill('(x+x+)+y')
  await expect(page.getByRole('alert')).toContainText('more than 2 seconds')
  await field(page).fill('第[一二三]批')
  await expect.poll(async () => (await found(page).allTextContents()).sort()).toEqual(['第一批', '第三批', '第二批'])
  await options(page).getByRole('button', { name: 'Regex' }).click()

  await field(page).fill('33.33万')
  await expect.poll(async () => (await found(page).allTextContents()).sort()).toEqual(['33.33万户', '333,300户'])
  await page.keyboard.press('Enter')
  await expect(hits(page)).toBeFocused()
  await page.keyboard.press(' ')
  await page.getByRole('button', { name: 'Code 1 ticked' }).click()
  await page.getByRole('menuitem', { name: 'Figure' }).click()
  await expect(page.getByText('Coded 1 hit as Figure').first()).toBeVisible()
  expect(await figures(app)).toHaveLength(1)
  await expect(page.getByRole('button', { name: 'Code 1 ticked' })).toBeVisible()
  await hits(page).focus()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Code all' }).click()
  await page.getByRole('menuitem', { name: 'Figure' }).click()
  await expect.poll(async () => (await figures(app)).sort()).toEqual(['33.33万户', '333,300户'])
  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => figures(app)).toEqual([])

  const file = await app.save(async () => {
    await page.getByRole('button', { name: 'Export hits' }).click()
    await page.getByRole('menuitem', { name: 'As CSV' }).click()
  })
  expect(file.toString('utf8').trim().split('\r\n')).toHaveLength(3)

  await search(page, '市场主体')
  await expect(found(page)).toHaveCount(4)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(articleText(page)).toBeVisible()
  const bar = page.getByRole('search', { name: 'Search hits' })
  await expect(bar).toContainText('市场主体')
  const title = () => page.getByRole('heading', { level: 1 }).textContent()
  const first = await title()
  for (let turn = 0; turn < 4 && (await title()) === first; turn++) await bar.getByRole('button', { name: 'Next hit' }).click()
  await expect.poll(title).not.toBe(first)
  await bar.getByRole('button', { name: 'Stop showing hits' }).click()
  await expect(bar).toHaveCount(0)
})

test('a search is saved on this machine and comes back after a restart', async ({ app }) => {
  const { page } = app
  await openTexts(app)
  await search(page, '33.33万')
  await options(page).getByRole('button', { name: 'Equal figures' }).click()
  await expect(found(page)).toHaveText(['33.33万'])
  await page.getByRole('button', { name: 'Saved searches' }).click()
  await page.getByRole('menuitem', { name: 'Save this search…' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('As written')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  const again = await app.restart()
  await expect(again.getByRole('navigation', { name: 'Views' })).toBeVisible()
  await again.keyboard.press('ControlOrMeta+Shift+k')
  await expect(field(again)).toBeFocused()
  await again.getByRole('button', { name: 'Saved searches' }).click()
  await again.getByRole('menuitem', { name: 'As written' }).click()
  await expect(field(again)).toHaveValue('33.33万')
  await expect(found(again)).toHaveText(['33.33万'])
})
