import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { articleText, code, currentCode, exported, file, inspector, openFiles } from './coder'
import { type AppUnderTest, expect, test } from './hosts'

/** The codebook changes while people code: what that does is told before, and nothing they coded is lost. */

const view = (page: Page, name: string) => page.getByRole('navigation', { name: 'Views' }).getByText(name).click()
const tree = (page: Page) => page.getByRole('tree', { name: 'Codes' })
const details = (page: Page) => page.getByRole('region', { name: 'Code in full' })
const side = (page: Page) => page.getByRole('complementary', { name: 'Impact preview' })

async function openArticle(app: AppUnderTest): Promise<void> {
  await openFiles(app, [file('figures.txt')])
  await expect(articleText(app.page)).toContainText('河湾市')
}

async function fill(page: Page, name: string, value: string): Promise<void> {
  const field = details(page).getByLabel(name, { exact: true }).first()
  await field.fill(value)
  await field.blur()
}

/** Applies the draft once its impact has been counted. */
async function apply(page: Page): Promise<void> {
  const button = side(page).getByRole('button', { name: 'Apply codebook' })
  await expect(button).toBeEnabled()
  await button.click()
  await expect(side(page)).toContainText('Nothing drafted')
}

async function makeCode(page: Page, name: string, key: string): Promise<void> {
  await page.getByRole('button', { name: 'New code' }).click()
  await fill(page, 'Name', name)
  await fill(page, 'Hotkey', key)
}

const menu = async (page: Page, opener: string, item: string) => {
  await page.getByRole('button', { name: opener }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

test('a code is made and used, an attribute changes its kind, codes are merged, and all of it is undone', async ({ app }) => {
  const { page } = app
  await openArticle(app)
  await view(page, 'Codebook')
  await makeCode(page, 'Beneficiary', 'x')
  await expect(details(page)).toContainText('X is not free')
  await fill(page, 'Hotkey', '7')
  await page.getByRole('button', { name: 'New attribute' }).click()
  await apply(page)
  await view(page, 'Article')
  await code(page, '合作社', '7')
  await expect(currentCode(page).locator('option:checked')).toHaveText('Beneficiary')
  const value = inspector(page).getByLabel('New attribute', { exact: true })
  await value.fill('约三成')
  await value.press('Enter')
  const before = await exported(app)

  await view(page, 'Codebook')
  await details(page).getByRole('button', { name: 'New attribute Text' }).click()
  await details(page).getByLabel('Kind', { exact: true }).selectOption('decimal')
  await expect(side(page).getByRole('region', { name: 'Values that do not fit' })).toContainText('约三成')
  await expect(side(page)).toContainText('1 in 1 article')
  await apply(page)
  await side(page).getByRole('tab', { name: 'Kept' }).click()
  await side(page)
    .getByRole('button', { name: /约三成/ })
    .click()
  await expect(inspector(page)).toContainText('约三成')
  await expect(inspector(page)).toContainText('Coded under an older rule (v2)')
  await inspector(page).getByRole('button', { name: 'Mark as re-checked' }).click()
  await expect(inspector(page)).not.toContainText('Coded under an older rule')

  await view(page, 'Codebook')
  await details(page).getByRole('button', { name: 'Merge into…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Merge “Beneficiary”' })
  await dialog.getByLabel('Into').selectOption({ label: 'Agency' })
  await dialog.getByRole('button', { name: 'Merge' }).click()
  await expect(side(page)).toContainText('Merge “Beneficiary” into “Agency”')
  await apply(page)
  await expect(tree(page).getByRole('treeitem', { name: /Beneficiary/ })).toContainText('merged into Agency')
  await expect(tree(page).getByRole('treeitem', { name: /^Agency/ })).toContainText('1')
  const merged = await exported(app)
  expect(merged.annotations.map((each) => each.code)).toEqual(['agency'])

  const markdown = await app.save(() => menu(page, 'Codebook actions', 'Export the codebook as Markdown…'))
  expect(markdown.toString('utf8')).toContain('merged into Agency')

  await tree(page).focus()
  for (const words of [/v4|v5/, /re-checked/, /v3/]) {
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toHaveAttribute('title', words)
    await page.keyboard.press('ControlOrMeta+z')
  }
  await expect(tree(page).getByRole('treeitem', { name: /Beneficiary/ })).not.toContainText('merged')
  const after = await exported(app)
  expect(after.annotations).toEqual(before.annotations)
})

test('a codebook file that is wrong is refused with the place; one from a newer version can only be looked at; a template is drafted', async ({
  app,
}, info) => {
  const { page } = app
  await openArticle(app)
  await view(page, 'Codebook')
  const saved = JSON.parse((await app.save(() => menu(page, 'Codebook actions', 'Export the codebook as JSON…'))).toString('utf8'))
  const write = (name: string, value: unknown) => {
    mkdirSync(info.outputDir, { recursive: true })
    const path = join(info.outputDir, name)
    writeFileSync(path, JSON.stringify(value))
    return path
  }
  saved.codebook.codes[1].parent = 'nowhere'
  await app.openFiles([write('broken.json', saved)])
  await menu(page, 'Codebook actions', 'Import a codebook…')
  await expect(side(page).getByRole('region', { name: 'File that was not taken' })).toContainText('codebook.codes[1].parent')
  saved.codebook.codes[1].parent = null
  await app.openFiles([write('newer.json', { ...saved, version: 2 })])
  await menu(page, 'Codebook actions', 'Import a codebook…')
  await expect(side(page).getByRole('region', { name: 'File that was not taken' })).toContainText('made by a newer Zhupi')
  await menu(page, 'Codebook actions', 'Template: event coding')
  await expect(tree(page).getByRole('treeitem', { name: /Event/ })).toBeVisible()
  await expect(tree(page).getByRole('treeitem', { name: /Pledge/ })).toContainText('retired')
  await side(page).getByRole('button', { name: 'Discard draft' }).click()
  await expect(tree(page).getByRole('treeitem', { name: /Event/ })).toHaveCount(0)
})

test('the tree is walked and changed with the keyboard alone', async ({ app }) => {
  const { page } = app
  await openArticle(app)
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  await expect(tree(page)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(tree(page).getByRole('treeitem', { name: /Pledge/ })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(tree(page).getByRole('treeitem', { name: /Pledge/ })).toHaveAttribute('aria-level', '1')
  await page.keyboard.press('Enter')
  await expect(details(page).getByLabel('Name', { exact: true }).first()).toBeFocused()
  await page.keyboard.type('Promise')
  await page.keyboard.press('Enter')
  await expect(side(page).getByRole('list', { name: 'Drafted changes' }).getByRole('listitem')).toHaveCount(2)
  await apply(page)
  await expect(tree(page).getByRole('treeitem', { name: /Promise/ })).toBeVisible()
})
