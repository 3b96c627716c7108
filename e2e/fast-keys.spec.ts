import type { Page } from '@playwright/test'
import { articleText, inspector, openSample } from './coder'
import { expect, test } from './hosts'

/** Presses without waiting for anything on the way, as a coder does who knows the keys. */
async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

const memo = (page: Page) => inspector(page).getByRole('textbox', { name: 'Memo' })

/** Finds `words` and leaves the find bar with them selected, at once. */
async function findAtOnce(page: Page, words: string): Promise<void> {
  await press(page, 'ControlOrMeta+f')
  await page.keyboard.type(words)
  await press(page, 'Enter', 'Escape')
}

test('no key is lost or acts on the wrong annotation, however quickly they follow each other', async ({ app }) => {
  const { page } = app
  await openSample(page)

  await findAtOnce(page, '市场主体')
  await press(page, 'f', 'Shift+ArrowRight', 'm')
  await expect(memo(page)).toBeFocused()
  await page.keyboard.type('谁？')
  await expect(memo(page)).toHaveValue('谁？')
  await expect(inspector(page)).toContainText('市场主体的')
  await press(page, 'Escape')
  await expect(articleText(page)).toBeFocused()
  await expect(page.getByRole('search')).toHaveCount(0)

  await press(page, 'l')
  await page.keyboard.type('一站')
  await expect(page.getByRole('combobox', { name: 'Filter initiatives' })).toHaveValue('一站')
  await press(page, 'Enter')
  await expect(page.getByText('Links 22')).toBeVisible()

  await findAtOnce(page, '市场主体')
  await press(page, 'f', 'i', 'Delete')
  await expect(page.getByText('Figures 26')).toBeVisible()
  await expect(page.getByText('Initiatives 7')).toBeVisible()
})

test('an annotation that is taken back is not current any more', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await findAtOnce(page, '市场主体')
  await press(page, 'f', 'ControlOrMeta+z')
  await expect(page.getByText('Figures 25')).toBeVisible()
  await expect(inspector(page).getByRole('heading', { name: 'Select text or an annotation' })).toBeVisible()
})

test('the next article is the next in the library', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await press(page, 'n')
  await expect(page.getByText('5 of 6')).toBeVisible()
  await press(page, 'p', 'p')
  await expect(page.getByText('3 of 6')).toBeVisible()
})
