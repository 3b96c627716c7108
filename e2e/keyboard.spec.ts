import { articleText, currentCode, exported, inspector } from './coder'
import { expect, test } from './hosts'

const CANTEEN = '一餐热饭背后的“幸福里”行动'

test('the main job with the keyboard alone', async ({ app }) => {
  const { page } = app
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const run = async (command: string) => {
    await press('ControlOrMeta+k')
    await expect(page.getByRole('combobox')).toBeFocused()
    await page.keyboard.type(command)
    await press('Enter')
  }

  await expect(page.getByRole('banner')).toBeVisible()
  await run('Sample project')
  await expect(articleText(page)).toContainText('临江推行')
  await run(CANTEEN)
  await expect(articleText(page)).toContainText(CANTEEN)
  await expect(articleText(page)).toBeFocused()

  await press('c')
  await expect(page.getByText('Caret mode').last()).toBeVisible()
  // Third paragraph on: its second sentence, then the quoted name in it.
  await press('ControlOrMeta+ArrowDown', 'ControlOrMeta+ArrowDown', 'ControlOrMeta+ArrowDown', 's')
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText('东渡街道60岁以上老人有1.38万人')
  await press('i')
  await expect(currentCode(page)).toHaveValue('initiative')
  await press('ControlOrMeta+ArrowDown', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'f')
  await expect(currentCode(page)).toHaveValue('figure')
  await expect(inspector(page)).toContainText('钱从哪里')
  await press('Escape', 'k')
  await expect(currentCode(page)).toHaveValue('initiative')
  await press('j')
  await expect(currentCode(page)).toHaveValue('figure')

  await press('l')
  await expect(page.getByRole('listbox', { name: 'Link to initiative' })).toBeVisible()
  await press('Shift+Enter')
  await expect(inspector(page)).toContainText('东渡街道60岁以上老人有1.38万人')
  await press('Shift+ArrowRight', 'Shift+ArrowLeft', 'ControlOrMeta+Shift+ArrowRight')
  await expect(inspector(page).getByText('从哪里', { exact: true }).first()).toBeVisible()

  const before = await exported(app)
  const canteen = before.articles.find((article) => article.title === CANTEEN)
  const own = before.annotations.filter((annotation) => annotation.article === canteen?.id)
  expect(own.map((annotation) => annotation.code).sort()).toEqual(['figure', 'initiative'])
  expect(before.links.filter((link) => own.some((annotation) => annotation.id === link.from))).toHaveLength(1)
  expect(own.find((annotation) => annotation.code === 'figure')?.anchor.quote).toBe('从哪里')

  await expect(articleText(await app.restart())).toContainText(CANTEEN)
  expect(await exported(app)).toEqual(before)
})
