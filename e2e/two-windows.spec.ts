import { annotations, code, exported, inspector, openArticle, openSample, pick } from './coder'
import { expect, test } from './hosts'

const CANTEEN = '一餐热饭背后的“幸福里”行动'

test('two windows of one project: each sees the other at once, no update is lost', async ({ app }) => {
  const first = app.page
  await openSample(first)
  const second = await app.secondWindow()
  await openArticle(first, CANTEEN)
  await openArticle(second, CANTEEN)

  await code(first, '460余万元', 'f')
  await expect(annotations(second).getByRole('option', { name: '460余万元' })).toBeAttached()
  await pick(second, '460余万元')
  await Promise.all([
    inspector(first)
      .getByRole('textbox', { name: 'Value' })
      .fill('4600000')
      .then(() => first.keyboard.press('Enter')),
    inspector(second)
      .getByRole('textbox', { name: 'Unit' })
      .fill('元')
      .then(() => second.keyboard.press('Enter')),
  ])
  await expect(inspector(first).getByRole('textbox', { name: 'Unit' })).toHaveValue('元')
  await expect(inspector(second).getByRole('textbox', { name: 'Value' })).toHaveValue('4,600,000')

  await Promise.all([code(first, '1120平方米', 'f'), code(second, '750人次', 'f')])
  await first.bringToFront()
  const data = await exported(app)
  const quotes = data.annotations.map((annotation) => annotation.anchor.quote)
  for (const quote of ['460余万元', '1120平方米', '750人次']) expect(quotes).toContain(quote)
})
