import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { manyFigures } from '../bench/lib/many-figures.mjs'
import { articleText, code, exportBytes, inspector, openArticle, openSample } from './coder'
import { expect, test } from './hosts'

const table = (page: Page) => page.getByRole('grid', { name: 'Figures' })
const rows = (page: Page) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell') })
const filter = (page: Page) => page.getByRole('textbox', { name: 'Filter figures' })
const status = (page: Page) => page.getByRole('main').getByRole('status')

async function openFigures(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Views' }).getByText('Figures').click()
  await expect(rows(page).first()).toContainText(/\d/)
}

/** The texts of one column, of the rows on screen. */
const column = (page: Page, id: string) => table(page).locator(`[data-column="${id}"]`)

test('every figure of the project: filter by typing, sort by value, select, sum, copy for a spreadsheet', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await page.keyboard.press('g')
  await page.keyboard.press('f')
  await expect(page.getByRole('main').getByText(/^25 figures$/)).toBeVisible()
  await expect(table(page)).toBeFocused()

  await page.keyboard.press('/')
  await page.keyboard.type('money ≥ 1亿元')
  await expect(page.getByText('2 of 25')).toBeVisible()
  await expect(column(page, 'value')).toHaveText(['300,000,000', '> 12,000,000,000'])
  await expect(page.locator('[aria-live="polite"]')).toContainText('2 figures match')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Remove condition ≥ 1亿元' })).toBeVisible()
  await page.getByRole('button', { name: 'Remove condition ≥ 1亿元' }).click()
  await expect(page.getByText('4 of 25')).toBeVisible()

  await page.getByRole('columnheader', { name: 'Value' }).getByRole('button').click()
  await expect(page.getByRole('columnheader', { name: 'Value' })).toHaveAttribute('aria-sort', 'descending')
  await expect(column(page, 'value')).toHaveText(['> 12,000,000,000', '300,000,000', '< 20,000,000', '800,000'])

  await table(page).focus()
  await page.keyboard.press('ControlOrMeta+a')
  await expect(status(page)).toHaveText('4 selected · sum 300,800,000 元 · median 800,000 元 · 2 hedged, sum 12,020,000,000 元')

  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      document.documentElement.dataset['copied'] = text
    }
  })
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press(' ')
  await expect(status(page)).toContainText('3 selected')
  await page.keyboard.press('ControlOrMeta+c')
  await expect(page.getByText('Copied 3 rows').first()).toBeVisible()
  const copied = await page.evaluate(() => document.documentElement.dataset['copied'] ?? '')
  const lines = copied.split('\r\n').map((line) => line.split('\t'))
  expect(lines.map((cells) => cells.slice(0, 4))).toEqual([
    ['Quote', 'Value', 'Unit', 'Kind'],
    ['超过120亿元', '12000000000', '元', 'Money'],
    ['近2000万元', '20000000', '元', 'Money'],
    ['80万元', '800000', '元', 'Money'],
  ])
})

test('from a row to its text and back: the table is as it was left', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await openFigures(page)
  await filter(page).fill('unlinked')
  await expect(page.getByText('4 of 25')).toBeVisible()
  await table(page).focus()
  await page.keyboard.press('End')
  const quote = (await column(page, 'quote').last().locator('.figures-figure').textContent()) ?? ''
  await page.keyboard.press('Enter')
  await expect(articleText(page)).toBeVisible()
  await expect(inspector(page)).toContainText(quote)

  await page.keyboard.press('g')
  await page.keyboard.press('f')
  await expect(filter(page)).toHaveValue('unlinked')
  await expect(page.getByText('4 of 25')).toBeVisible()
  await expect(rows(page).last()).toHaveClass(/ui-active/)

  await filter(page).fill('nothing like this')
  await expect(page.getByRole('heading', { name: 'No figures match' })).toBeVisible()
  await page.getByRole('button', { name: 'Clear filter' }).click()
  await expect(page.getByText('25 figures', { exact: true })).toBeVisible()
})

test('undo and redo stay in the table, say what they did and show the place when asked', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await openArticle(page, '一餐热饭背后的“幸福里”行动')
  await code(page, '1120平方米', 'f')
  await openFigures(page)
  await expect(page.getByText('26 figures', { exact: true })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByText('Undone: Code “1120平方米”').first()).toBeVisible()
  await expect(page.getByText('25 figures', { exact: true })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(page.getByText('Redone: Code “1120平方米”').first()).toBeVisible()
  await expect(page.getByText('26 figures', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Show in the text' }).click()
  await expect(articleText(page)).toBeVisible()
  await expect(inspector(page)).toContainText('1120平方米')
  await expect(inspector(page).getByRole('heading', { name: 'Measures', exact: true })).toBeVisible()
})

test('an edit in another window changes its row', async ({ app }) => {
  const first = app.page
  await openSample(first)
  await openFigures(first)
  const second = await app.secondWindow()
  await openArticle(second, '一餐热饭背后的“幸福里”行动')
  await code(second, '1120平方米', 'f')
  await expect(first.getByText('26 figures', { exact: true })).toBeVisible()
  await filter(first).fill('quote:1120')
  await expect(rows(first)).toHaveCount(1)
  await expect(rows(first).first()).toContainText('Unlinked')
  await second.keyboard.press('ControlOrMeta+z')
  await expect(first.getByRole('heading', { name: 'No figures match' })).toBeVisible()
})

test('menus add the same conditions, columns can be chosen, and all of it is accessible', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await openFigures(page)
  await page.getByRole('button', { name: 'Filter by kind' }).click()
  await page.getByRole('menuitem', { name: /^Percent\s/ }).click()
  await expect(page.getByRole('button', { name: 'Remove condition kind:Percent' })).toBeVisible()
  await expect(column(page, 'unit')).toHaveText(['%', '%', '%'])
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Hedged' }).click()
  await expect(page.getByText('2 of 25')).toBeVisible()

  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('checkbox', { name: 'Coder' }).check()
  await page.getByRole('checkbox', { name: 'Article' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('columnheader', { name: 'Coder' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Article' })).toHaveCount(0)
  await expect(table(page)).toHaveAttribute('aria-rowcount', '3')

  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
})

const MANY = 100_000

/** Milliseconds from which a browser notes a task of the page's thread. */
const LONG_TASK = 50

/** How much longer the same few milliseconds of work take at worst than at best: what other processes of the machine take from the page. */
const stretch = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const times = Array.from({ length: 80 }, () => {
      const start = performance.now()
      for (let i = 0, sum = 0; i < 3_000_000; i++) sum += Math.sqrt(sum + i)
      return performance.now() - start
    })
    return Math.max(...times) / Math.min(...times)
  })

test('a hundred thousand figures: the window answers while they are read, sorted, filtered and scrolled', { tag: '@browser' }, async ({
  app,
}) => {
  test.slow()
  const { page } = app
  await openSample(page)
  const template = JSON.parse((await exportBytes(app)).toString('utf8'))
  const path = join(mkdtempSync(join(tmpdir(), 'zhupi-figures-')), 'many.json')
  writeFileSync(path, manyFigures(template, MANY))
  await app.openFiles([path])
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('Open package')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('grid', { name: 'Articles' })).toContainText('期”行动见闻', { timeout: 120_000 })

  await openFigures(page)
  await expect(page.getByText('100,000 figures', { exact: true })).toBeVisible({ timeout: 60_000 })
  const before = await stretch(page)
  await page.evaluate(() => {
    const tasks: number[] = []
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: 'longtask' })
    Object.assign(window, { longTasks: tasks })
  })
  await page.getByRole('columnheader', { name: 'Value' }).getByRole('button').click()
  await expect(column(page, 'value').first()).toHaveText(/^(≈|<)? ?\d[\d,]+$/)
  await filter(page).fill('kind:money')
  await expect(column(page, 'value').first()).toHaveText('999,900,000,000')
  await filter(page).fill('area > 600 亩 unlinked')
  await expect(page.getByText(/^\d[\d,]* of 100,000$/)).toBeVisible()
  await filter(page).fill('')
  await expect(page.getByText('100,000 figures', { exact: true })).toBeVisible()
  await table(page).focus()
  await page.keyboard.press('End')
  await expect(rows(page).last()).toContainText(/\d/)
  await table(page).hover()
  for (let turn = 0; turn < 40; turn++) await page.mouse.wheel(0, -600)
  await expect(rows(page).first()).toContainText(/\d/)
  await page.keyboard.press('ControlOrMeta+a')
  await expect(status(page)).toContainText('100,000 selected')
  const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks))
  expect(longest).toBeLessThan(LONG_TASK * Math.max(before, await stretch(page)))
})
