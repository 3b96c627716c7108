import { articleText, code, currentCode, exported, linkTo, openArticle, openSample } from './coder'
import { expect, test } from './hosts'

const withoutHistory = async (app: Parameters<typeof exported>[0]) => JSON.stringify({ ...(await exported(app)), history: undefined })

test('60 edits, undo all, redo all: the same bytes', async ({ app }) => {
  test.slow()
  const { page } = app
  await openSample(page)
  await openArticle(page, '一餐热饭背后的“幸福里”行动')
  const start = await withoutHistory(app)

  await code(page, '“幸福里”助老行动', 'i')
  const quotes = ['1.38万人', '31.5%', '近2600人', '460余万元', '1120平方米', '750人次', '12.3个百分点', '58.7万元', '17名', '92%']
  for (const quote of quotes) {
    await code(page, quote, 'f')
    await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('3')
    await expect(currentCode(page)).toHaveValue('place')
    await page.keyboard.press('f')
    await expect(currentCode(page)).toHaveValue('figure')
    await linkTo(page, '“幸福里”助老行动')
  }
  const end = await withoutHistory(app)
  const edits = (JSON.parse(end) as { annotations: unknown[] }).annotations.length
  expect(edits).toBeGreaterThan(10)

  await articleText(page).focus()
  const undo = page.getByRole('button', { name: 'Undo' })
  const redo = page.getByRole('button', { name: 'Redo' })
  for (let i = 0; i < 61; i++) await undo.click()
  expect(await withoutHistory(app)).toBe(start)
  for (let i = 0; i < 61; i++) await redo.click()
  await expect(redo).toBeDisabled()
  expect(await withoutHistory(app)).toBe(end)
})
