import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { articleText, dotted, exported, file, inspector, openFiles, placesOf } from './coder'
import { type AppUnderTest, expect, test } from './hosts'

const review = (page: Page) => page.getByRole('button', { name: /^Suggestions/ })
const actions = (page: Page) => page.getByRole('button', { name: 'Actions on suggestions' })
const underReview = (page: Page) => inspector(page).getByText(/^Suggestion \d+ \/ \d+$/)
const spoken = (page: Page) => page.locator('[aria-live="polite"]')

/** Opens an article and waits until it has been read for suggestions. */
async function open(app: AppUnderTest, name: string): Promise<void> {
  await openFiles(app, [file(name)])
  await expect.poll(() => dotted(app.page)).toContain('79个')
}

/** Tab until this is under review. */
async function reviewUntil(page: Page, quote: string): Promise<void> {
  for (let n = 0; n < 12 && !(await inspector(page).locator('.inspector-quote', { hasText: quote }).isVisible()); n++) {
    await page.keyboard.press('Tab')
    await expect(underReview(page)).toBeVisible()
  }
  await expect(inspector(page)).toContainText(quote)
}

test('suggestions are reviewed with the keyboard alone: accepted, edited, rejected, and taken back', async ({ app }) => {
  const { page } = app
  await open(app, 'stations.txt')
  const all = await dotted(page)
  expect(all).toEqual(expect.arrayContaining(['79个', '3600户', '近2000万元', '21个']))
  await articleText(page).focus()

  await reviewUntil(page, '79个')
  await expect(inspector(page)).toContainText('Suggested by a rule (figures 1), not accepted yet')
  await expect(spoken(page)).toContainText(/Suggestion 1 of \d+: Figure, 79个/)
  await page.keyboard.press('Enter')
  await expect(inspector(page)).toContainText('3600户')
  await expect(spoken(page)).toContainText(/Accept “79个”. Next: Figure, 3600户/)
  expect(await dotted(page)).not.toContain('79个')

  await page.keyboard.press('x')
  await expect(inspector(page)).toContainText('近2000万元')
  expect(await dotted(page)).not.toContain('3600户')

  await page.keyboard.press('e')
  await expect(inspector(page).getByRole('combobox', { name: 'Kind' })).toBeFocused()
  await expect(inspector(page).getByRole('textbox', { name: 'Value' })).not.toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(articleText(page)).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(underReview(page)).toHaveCount(0)
  await articleText(page).focus()
  await page.keyboard.press('Tab')
  await expect(inspector(page)).toContainText('46名')

  const { annotations } = await exported(app)
  expect(annotations.map(({ anchor }) => anchor.quote)).toEqual(['79个', '近2000万元'])
  expect(annotations[0]).toMatchObject({ code: 'figure', provenance: { by: 'rule', detail: 'figures 1' }, attributes: { value: '79' } })

  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => dotted(page)).toContain('近2000万元')
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => dotted(page)).toContain('3600户')
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => dotted(page)).toEqual(all)
  expect((await exported(app)).annotations).toEqual([])
})

test('past the last suggestion Tab goes on to the next region, and leaving accepts nothing', async ({ app }) => {
  const { page } = app
  await open(app, 'stations.txt')
  await articleText(page).focus()
  const { length } = await dotted(page)
  for (let n = 0; n < length; n++) await page.keyboard.press('Tab')
  await expect(underReview(page)).toHaveText(`Suggestion ${length} / ${length}`)
  await page.keyboard.press('Tab')
  await expect(articleText(page)).not.toBeFocused()
  await page.getByRole('navigation', { name: 'Views' }).getByText('Library').click()
  expect((await exported(app)).annotations).toEqual([])
})

test('the rest of a paragraph, and all certain ones, are one step each', async ({ app }) => {
  const { page } = app
  await open(app, 'stations.txt')
  await articleText(page).focus()
  await reviewUntil(page, '3600户')
  await page.keyboard.press('Shift+Enter')
  await expect(page.getByText(/^Accepted \d+ suggestions$/).first()).toBeVisible()
  await expect(inspector(page)).toContainText('21个')
  expect(await dotted(page)).toEqual(expect.arrayContaining(['79个', '21个', '130个', '35%']))
  expect(await dotted(page)).not.toContain('46名')
  await page.getByRole('main').getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => dotted(page)).toContain('46名')

  await actions(page).click()
  await page.getByRole('menuitem', { name: 'Accept all certain suggestions in this article' }).click()
  await expect.poll(() => dotted(page)).not.toContain('21个')
  await expect(page.getByText('Accepted 7 suggestions').first()).toBeVisible()
  await page.getByRole('main').getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => dotted(page)).toContain('79个')
  expect((await exported(app)).annotations).toEqual([])
})

test('what was rejected stays rejected: after a restart, and where a reprint says the same', async ({ app }) => {
  await open(app, 'stations.txt')
  await articleText(app.page).focus()
  await reviewUntil(app.page, '79个')
  await app.page.keyboard.press('x')
  await expect.poll(() => dotted(app.page)).not.toContain('79个')

  const page = await app.restart()
  await expect.poll(() => dotted(page)).toContain('3600户')
  expect(await dotted(page)).not.toContain('79个')

  await openFiles(app, [file('stations-reprint.txt')])
  await expect.poll(() => dotted(page)).toContain('560把')
  expect((await dotted(page)).filter((quote) => quote === '79个')).toHaveLength(1)
  await articleText(page).focus()
  await reviewUntil(page, '79个')
  await expect(inspector(page)).toContainText('邻近的白石区改造了')
})

test('with the mouse: a dotted figure is picked and accepted with the buttons of the inspector', async ({ app }) => {
  const { page } = app
  await open(app, 'stations.txt')
  await placesOf(page, '21个')
  const { from } = await placesOf(page, '21个')
  await page.mouse.click(from.x + 4, from.y)
  await expect(underReview(page)).toBeVisible()
  await inspector(page).getByRole('button', { name: 'Accept' }).click()
  await expect(inspector(page)).toContainText('130个')
  await inspector(page).getByRole('button', { name: 'Reject' }).click()
  await expect.poll(() => dotted(page)).not.toContain('130个')
  await review(page).click()
  await expect(underReview(page)).toBeVisible()
  expect((await exported(app)).annotations.map(({ anchor }) => anchor.quote)).toEqual(['21个'])
})

test('suggestions can be off for a coder and for the project, which is kept with the project', async ({ app }) => {
  const { page } = app
  await open(app, 'stations.txt')
  await actions(page).click()
  await page.getByRole('menuitem', { name: 'Turn suggestions off for me' }).click()
  await expect(page.getByRole('button', { name: 'Suggestions off' })).toBeVisible()
  expect(await dotted(page)).toEqual([])
  const { project } = (await exported(app)) as unknown as { project: { coders: { id: string }[]; suggestions: unknown } }
  expect(project.suggestions).toEqual({ off: false, offFor: [project.coders[0]?.id] })

  const again = await app.restart()
  await expect(again.getByRole('button', { name: 'Suggestions off' })).toBeVisible()
  await actions(again).click()
  await again.getByRole('menuitem', { name: 'Turn suggestions on for me' }).click()
  await expect.poll(() => dotted(again)).toContain('79个')
})

test('the review has no fault that axe finds, and the library says how many are left', async ({ app }) => {
  const { page } = app
  await open(app, 'stations.txt')
  const { length } = await dotted(page)
  await expect(page.getByRole('listbox', { name: 'Articles' }).getByRole('option')).toContainText(`+${length}`)
  await articleText(page).focus()
  await page.keyboard.press('Tab')
  await expect(underReview(page)).toBeVisible()
  const keys = await page.locator('.reader-gloss-key').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
  expect(keys, 'the three keys on the card stand in one line').toEqual(Array(3).fill(keys[0]))
  await expect(inspector(page).getByRole('heading', { name: 'Why', exact: true })).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  await expect(page.locator('[role="document"] p[aria-describedby]').first()).toHaveAccessibleDescription(/suggestions?$/)
})
