import { articleText, code, exported, inspector, linkTo, openArticle, openSample, pick } from './coder'
import { expect, test } from './hosts'

const CANTEEN = '一餐热饭背后的“幸福里”行动'

test('first run: sample project, annotate, link, close, reopen, all there', async ({ app }) => {
  await openSample(app.page)
  await openArticle(app.page, CANTEEN)
  await code(app.page, '“幸福里”助老行动', 'i')
  await code(app.page, '460余万元', 'f')
  await code(app.page, '1120平方米', 'f')
  await pick(app.page, '460余万元')
  await linkTo(app.page, '“幸福里”助老行动')
  await inspector(app.page).getByRole('textbox', { name: 'Value' }).fill('4600000')
  await app.page.keyboard.press('Enter')

  const before = await exported(app)
  const page = await app.restart()
  await expect(articleText(page)).toContainText(CANTEEN)
  await pick(page, '460余万元')
  await expect(inspector(page).getByRole('textbox', { name: 'Value' })).toHaveValue('4,600,000')
  await expect(inspector(page)).toContainText('“幸福里”助老行动')
  expect(await exported(app)).toEqual(before)

  const canteen = before.articles.find((article) => article.title === CANTEEN)
  const own = before.annotations.filter((annotation) => annotation.article === canteen?.id)
  expect(own.map((annotation) => annotation.anchor.quote).sort()).toEqual(['1120平方米', '460余万元', '“幸福里”助老行动'].sort())
})
