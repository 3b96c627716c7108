import { annotations, articleText, code, currentCode, exported, inspector, openArticle, openSample, pick, placesOf } from './coder'
import { expect, test } from './hosts'

const CANTEEN = '一餐热饭背后的“幸福里”行动'

test.beforeEach(async ({ app }) => {
  await openSample(app.page)
  await openArticle(app.page, CANTEEN)
})

const quotes = async (app: Parameters<typeof exported>[0]) => {
  const { articles, annotations: all } = await exported(app)
  const id = articles.find((article) => article.title === CANTEEN)?.id
  return all.filter((annotation) => annotation.article === id).map((annotation) => [annotation.code, annotation.anchor.quote])
}

test('the same text carries several annotations; clicking again goes through them; one is deleted and brought back', async ({ app }) => {
  const { page } = app
  await code(page, '“幸福里”助老行动', 'i')
  await code(page, '助老行动', '5')
  await pick(page, '助老行动')
  const first = await currentCode(page).inputValue()
  // A second click in less than this would be a double-click, which takes the word.
  await page.waitForTimeout(700)
  await pick(page, '助老行动')
  await expect(currentCode(page)).not.toHaveValue(first)

  await page.keyboard.press('Delete')
  await expect(annotations(page).getByRole('option')).toHaveCount(1)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(annotations(page).getByRole('option')).toHaveCount(2)
  expect(await quotes(app)).toEqual([
    ['initiative', '“幸福里”助老行动'],
    ['goal', '助老行动'],
  ])
})

test('a boundary is moved with the mouse', async ({ app }) => {
  const { page } = app
  await code(page, '460余万', 'f')
  const { to } = await placesOf(page, '460余万元')
  const handle = await page.getByLabel('Move end').boundingBox()
  if (!handle) throw new Error('no handle')
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 5 })
  await page.mouse.up()
  await expect.poll(() => quotes(app)).toEqual([['figure', '460余万元']])
})

test('a second span is added to an annotation', async ({ app }) => {
  const { page } = app
  await code(page, '“幸福里”助老行动', 'i')
  await inspector(page).getByRole('button', { name: 'Add a span' }).click()
  const { from, to } = await placesOf(page, '“敲门一刻钟”制度')
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 5 })
  await page.mouse.up()
  await page.keyboard.press('Enter')
  await expect.poll(() => quotes(app)).toEqual([['initiative', '“幸福里”助老行动…“敲门一刻钟”制度']])
})

test('double-click takes the whole quoted name, triple-click the sentence', async ({ app }) => {
  const { page } = app
  const { from } = await placesOf(page, '银龄互助社')
  await page.mouse.dblclick(from.x + 20, from.y)
  await expect(inspector(page)).toContainText('“银龄互助社”')
  await page.mouse.click(from.x + 20, from.y, { clickCount: 3 })
  await expect(inspector(page)).toContainText('积分可以兑换理发、家政')
})

test('a figure is linked by dragging its gloss onto an initiative, and unlinked', async ({ app }) => {
  const { page } = app
  await code(page, '“幸福里”助老行动', 'i')
  await code(page, '460余万元', 'f')
  await page.keyboard.press('Escape')
  const gloss = await annotations(page)
    .getByRole('option', { name: /460余万元/ })
    .boundingBox()
  const { from } = await placesOf(page, '“幸福里”助老行动')
  if (!gloss) throw new Error('no gloss')
  await page.mouse.move(gloss.x + 20, gloss.y + gloss.height / 2)
  await page.mouse.down()
  await page.mouse.move(from.x + 40, from.y, { steps: 8 })
  await page.mouse.up()
  await expect.poll(async () => (await exported(app)).links.length).toBe(22)
  await pick(page, '460余万元')
  await page.keyboard.press('Shift+L')
  await expect.poll(async () => (await exported(app)).links.length).toBe(21)
})

test('memos of an annotation, an article and the project are kept', async ({ app }) => {
  const { page } = app
  await code(page, '460余万元', 'f')
  await page.keyboard.press('m')
  await page.keyboard.type('含市级补助吗？')
  await page.keyboard.press('Escape')
  await articleText(page).focus()
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('Article details')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByRole('textbox', { name: 'Memo' }).fill('只编第一部分')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('Rename project')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByRole('textbox', { name: 'Memo' }).fill('两人编码，口径见附件')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const data = JSON.stringify(await exported(app))
  expect(data).toContain('含市级补助吗？')
  expect(data).toContain('只编第一部分')
  expect(data).toContain('两人编码，口径见附件')
})

test('history names every edit and goes back to any of them', async ({ app }) => {
  const { page } = app
  await code(page, '460余万元', 'f')
  await code(page, '1120平方米', 'f')
  await code(page, '31.5%', 'f')
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('History')
  await page.keyboard.press('Enter')
  const history = page.getByRole('complementary', { name: 'History' })
  await history.getByRole('option').filter({ hasText: '460余万元' }).first().click()
  await history
    .getByRole('button', { name: /Go back/ })
    .first()
    .click()
  await expect.poll(() => quotes(app)).toEqual([['figure', '460余万元']])
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(async () => (await quotes(app)).length).toBe(3)
})

/** How many ranges the document draws as search hits. */
const hitsDrawn = () => CSS.highlights.get('hit')?.size ?? 0

test('find draws what it finds, steps through it round the end, and leaves nothing behind', async ({ app }) => {
  const { page } = app
  const wanted = '老人'
  const count = ((await articleText(page).textContent()) ?? '').split(wanted).length - 1
  expect(count).toBeGreaterThan(1)
  const { from, to } = await placesOf(page, '460余万元')
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
  const palette = page.getByRole('toolbar', { name: 'Code selection' })
  await expect(palette).toBeVisible()

  await page.keyboard.press('ControlOrMeta+f')
  const bar = page.getByRole('search', { name: 'Find in article' })
  await expect(palette).toHaveCount(0)
  await page.keyboard.type(wanted)
  await expect(bar).toContainText(`${count} matches`)
  await expect.poll(() => page.evaluate(hitsDrawn)).toBe(count)
  await page.keyboard.press('Shift+Enter')
  await expect(bar).toContainText(' of ')
  const first = Number(((await bar.getByRole('status').textContent()) ?? '').split(' ')[0])
  for (let step = 1; step <= count; step++) {
    await page.keyboard.press('Enter')
    await expect(bar).toContainText(`${((first - 1 + step) % count) + 1} of ${count}`)
    await expect(inspector(page)).toContainText(wanted)
    await expect(palette).toHaveCount(0)
  }

  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
  await expect(articleText(page)).toBeFocused()
  await expect.poll(() => page.evaluate(hitsDrawn)).toBe(0)
})

test('what was typed is kept when the window is closed in the middle of a memo', async ({ app }) => {
  await code(app.page, '460余万元', 'f')
  await app.page.keyboard.press('m')
  await app.page.keyboard.type('含市级补助吗')
  await app.page.reload()
  await expect(articleText(app.page)).toContainText(CANTEEN)
  await pick(app.page, '460余万元')
  await expect(inspector(app.page).getByRole('textbox', { name: 'Memo' })).toHaveValue('含市级补助吗')
})
