import type { Page } from '@playwright/test'
import { annotations, articleText, code, currentCode, exported, file, inspector, openFiles, pick, placesOf } from './coder'
import { type AppUnderTest, expect, test } from './hosts'

/** What the app knows about one figure, from the text it was coded from to the value somebody typed over it. */

async function openFigures(app: AppUnderTest): Promise<void> {
  await openFiles(app, [file('figures.txt')])
  await expect(articleText(app.page)).toContainText('河湾市')
}

const field = (page: Page, name: string) => inspector(page).getByLabel(name, { exact: true })

async function typeInto(page: Page, name: string, value: string): Promise<void> {
  await field(page, name).fill(value)
  await field(page, name).press('Enter')
}

async function doubleClick(page: Page, quote: string): Promise<void> {
  await placesOf(page, quote)
  const { from } = await placesOf(page, quote)
  await page.mouse.dblclick(from.x, from.y)
}

test('coding a figure fills in what the text says, and the quote stays as it is', async ({ app }) => {
  const { page } = app
  await openFigures(app)
  await code(page, '33.33万家', 'f')
  await expect(field(page, 'Value')).toHaveValue('333,300')
  await expect(field(page, 'Unit')).toHaveValue('家')
  await expect(field(page, 'Kind')).toHaveValue('count')
  await expect(inspector(page)).toContainText('333,300 家')
  await code(page, '1400多万人', 'f')
  await expect(field(page, 'Bounds')).toHaveValue('(14,000,000, 15,000,000)')
  await expect(inspector(page)).toContainText('more than 14,000,000 人 (14–15 million)')
  await code(page, '9.4个百分点', 'f')
  await expect(field(page, 'Change')).toHaveValue('up-by')
  await expect(inspector(page)).toContainText('+9.4 pp')
  await expect(annotations(page).getByRole('option', { name: '33.33万家' })).toHaveAccessibleName(/333,300 家/)
  const { annotations: coded } = await exported(app)
  expect(coded.map(({ anchor }) => anchor.quote)).toEqual(['33.33万家', '1400多万人', '9.4个百分点'])
})

test('a double click takes the whole figure, and so does Q in caret mode', async ({ app }) => {
  const { page } = app
  await openFigures(app)
  await doubleClick(page, '2000万元')
  await page.keyboard.press('f')
  await expect(field(page, 'Value')).toHaveValue('20,000,000')
  await expect(inspector(page)).toContainText('nearly 20,000,000 元')
  expect((await exported(app)).annotations.map(({ anchor }) => anchor.quote)).toEqual(['近2000万元'])
  await doubleClick(page, '河湾夜校')
  await expect(inspector(page)).toContainText('“河湾夜校”')
  await page.keyboard.press('Escape')
  const { from } = await placesOf(page, '00多万人')
  await page.mouse.click(from.x, from.y)
  await page.keyboard.press('c')
  await page.mouse.click(from.x, from.y)
  await page.keyboard.press('q')
  await page.keyboard.press('f')
  await expect(inspector(page)).toContainText('more than 14,000,000 人')
})

test('what was typed is marked, outlives a new boundary and a new start, and can be taken back', async ({ app }) => {
  await openFigures(app)
  let { page } = app
  await code(page, '近2000万元', 'f')
  await typeInto(page, 'Value', '1980万')
  await expect(field(page, 'Value')).toHaveValue('19,800,000')
  await expect(inspector(page).getByText('Typed by hand')).toHaveCount(1)
  await pick(page, '近2000万元')
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(inspector(page)).not.toContainText('近2000万元')
  await expect(field(page, 'Value')).toHaveValue('19,800,000')
  page = await app.restart()
  await expect(articleText(page)).toContainText('河湾市')
  await pick(page, '近2000万')
  await expect(field(page, 'Value')).toHaveValue('19,800,000')
  await expect(inspector(page).getByText('Typed by hand')).toHaveCount(1)
  const { annotations: coded } = await exported(app)
  expect(coded).toMatchObject([{ byHand: ['value'] }])
  await inspector(page)
    .getByRole('button', { name: /^Value: take/ })
    .click()
  await expect(field(page, 'Value')).toHaveValue('20,000,000')
  await expect(inspector(page).getByText('Typed by hand')).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(field(page, 'Value')).toHaveValue('19,800,000')
})

test('a value that contradicts its quote is shown under the field and beside the text', async ({ app }) => {
  const { page } = app
  await openFigures(app)
  await code(page, '33.33万家', 'f')
  await typeInto(page, 'Value', '33.33')
  await expect(inspector(page).getByText('10,000 times too small')).toBeVisible()
  await expect(field(page, 'Value')).toHaveAccessibleDescription(/10,000 times too small/)
  await expect(annotations(page).getByRole('option', { name: '33.33万家' })).toHaveAccessibleName(/contradicts its text/)
  await articleText(page).focus()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(inspector(page).getByText('times too small')).toHaveCount(0)
  await expect(annotations(page).getByRole('option', { name: '33.33万家' })).not.toHaveAccessibleName(/contradicts/)
})

test('the other reading is one key away and can be taken back', async ({ app }) => {
  const { page } = app
  await openFigures(app)
  await code(page, '6倍', 'f')
  await expect(inspector(page)).toContainText('×7 (increase by 6 times)')
  await expect(inspector(page).getByRole('button', { name: 'Other reading' })).toBeVisible()
  await articleText(page).focus()
  await page.keyboard.press('r')
  await expect(inspector(page)).toContainText('×6 (increase to 6 times)')
  await expect(field(page, 'Change')).toHaveValue('up-to')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(inspector(page)).toContainText('×7 (increase by 6 times)')
  await inspector(page).getByRole('button', { name: 'Other reading' }).click()
  await expect(field(page, 'Change')).toHaveValue('up-to')
})

test('an amount is also shown in another unit', async ({ app }) => {
  const { page } = app
  await openFigures(app)
  await code(page, '1200多亩', 'f')
  await field(page, 'Convert to').selectOption({ label: 'hectares (ha)' })
  await expect(inspector(page)).toContainText('≈ more than 80 ha')
  await expect(field(page, 'Unit')).toHaveValue('亩')
  await code(page, '9.4个百分点', 'f')
  await expect(field(page, 'Convert to')).toHaveCount(0)
})

test('a recoded annotation is read as a figure, and a figure can be read again whole', async ({ app }) => {
  const { page } = app
  await openFigures(app)
  await code(page, '33.33万家', '5')
  await page.keyboard.press('f')
  await expect(currentCode(page)).toHaveValue('figure')
  await expect(field(page, 'Value')).toHaveValue('333,300')
  await typeInto(page, 'Value', '7')
  await typeInto(page, 'Unit', '户')
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('option', { name: 'Read the figure again' }).click()
  await expect(field(page, 'Value')).toHaveValue('333,300')
  await expect(field(page, 'Unit')).toHaveValue('家')
  await expect(inspector(page).getByText('Typed by hand')).toHaveCount(0)
})
