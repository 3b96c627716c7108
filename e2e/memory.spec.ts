import { articleText, code, dotted, exported, file, inspector, openArticle, openFiles } from './coder'
import { expect, test } from './hosts'

interface Coded {
  readonly anchor: { readonly quote: string }
  readonly provenance: { readonly by: string }
  readonly initiative: string
}

test('a name coded in one article is suggested in another, however it is written there', async ({ app }) => {
  const { page } = app
  await openFiles(app, [file('river-first.txt'), file('river-later.txt')])
  await openArticle(page, '清河县：河道有了“认领人”', '沿河村民各管一段')
  await code(page, '河道认领制度', 'i')

  await openArticle(page, '沿河而居的新日子', '打开了话匣子')
  await expect.poll(() => dotted(page)).toEqual(expect.arrayContaining(['河道「認領」制度', '河道认领制度']))
  await articleText(page).focus()
  await page.keyboard.press('Tab')
  await expect(inspector(page)).toContainText('河道「認領」制度')
  await expect(inspector(page)).toContainText('Remembered from this project (names 1), not accepted yet')
  await expect(inspector(page)).toContainText('a name already coded in this project')
  await page.keyboard.press('Enter')
  await expect(inspector(page)).toContainText('邻村也想学')
  await page.keyboard.press('x')
  await expect.poll(() => dotted(page)).not.toContain('河道认领制度')

  const { annotations } = (await exported(app)) as unknown as { annotations: Coded[] }
  expect(annotations.map(({ anchor, provenance }) => [anchor.quote, provenance.by])).toEqual([
    ['河道认领制度', 'coder'],
    ['河道「認領」制度', 'memory'],
  ])
  expect(annotations[1]?.initiative).toBe(annotations[0]?.initiative)

  await page.getByRole('button', { name: 'Actions on suggestions' }).click()
  await page.getByRole('menuitem', { name: 'Stop suggesting names already coded' }).click()
  await page.getByRole('button', { name: 'Actions on suggestions' }).click()
  await page.getByRole('menuitem', { name: 'Suggest names already coded' }).click()

  const again = await app.restart()
  await openArticle(again, '沿河而居的新日子', '打开了话匣子')
  await expect.poll(() => dotted(again)).not.toContain('河道认领制度')
})
