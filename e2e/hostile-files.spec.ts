import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { articleText, exported, file, openArticle, openFiles } from './coder'
import { expect, test } from './hosts'

const folder = mkdtempSync(join(tmpdir(), 'zhupi-files-'))

function huge(): string {
  const path = join(folder, 'huge.txt')
  writeFileSync(path, '')
  truncateSync(path, 300 * 1024 * 1024)
  return path
}

const LINE = '临江推行帮扶机制，已服务小微企业33.33万家。'

function oneLine(): string {
  const path = join(folder, 'one-line.txt')
  writeFileSync(path, LINE.repeat(75_000))
  return path
}

const refused = ['empty.txt', 'bom-only.txt', 'picture.txt']
const accepted = ['nul.txt', 'one-byte.txt', 'undecodable.txt']

test('files that hold no article are refused, each with its name and the reason; the others are stored whole', async ({ app }) => {
  test.slow()
  const { page } = app
  await openFiles(app, [...refused.map(file), ...accepted.map(file), huge(), oneLine()])
  const report = page.getByRole('complementary', { name: 'Import report' })
  for (const name of [...refused, 'huge.txt']) await expect(report.getByText(name).first()).toBeVisible()
  await expect(report).toContainText('undecodable.txt')

  const { articles } = await exported(app)
  expect(articles).toHaveLength(accepted.length + 1)
  expect(articles.map((article) => article.text)).toContain('临江\0推行“一站办”，服务33家。')
  expect(Math.max(...articles.map((article) => article.text.length))).toBe(75_000 * LINE.length)
})

test('hostile HTML: only its words arrive, nothing runs, nothing is requested', async ({ app }) => {
  const { page } = app
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  page.on('dialog', (dialog) => {
    errors.push(new Error(dialog.message()))
    void dialog.dismiss()
  })
  await openFiles(app, [file('hostile.html')])
  await openArticle(page, '恶意页面', '帮扶机制')
  await expect(articleText(page)).toContainText('惠及8600余家')
  await expect(articleText(page)).toContainText("<script>window.__pwned='entity'</script> 只是文字。")
  expect(await articleText(page).locator('script, iframe, img, svg, form, object, embed, a, style').count()).toBe(0)
  expect(await page.evaluate(() => '__pwned' in window)).toBe(false)
  expect(errors).toEqual([])
})

test('a broken and a foreign project file: the report names the place, nothing is written', async ({ app }) => {
  const { page } = app
  for (const name of ['broken.json', 'foreign.json']) {
    await app.openFiles([file(name)])
    await page.getByRole('button', { name: 'Open package' }).click()
    await expect(page.getByText(name).first()).toBeVisible()
    await expect(page.getByRole('button', { name: 'Sample project' })).toBeVisible()
  }
})

test('the same bytes again are told, not added', async ({ app }) => {
  const { page } = app
  await openFiles(app, [file('portal.html')])
  await page.getByRole('navigation', { name: 'Views' }).getByText('Library').click()
  await expect(page.getByRole('grid', { name: 'Articles' })).toHaveAttribute('aria-rowcount', '2')
  await openFiles(app, [file('portal.html')])
  await expect(page.getByRole('complementary', { name: 'Import report' })).toContainText('Already there')
  await expect(page.getByRole('grid', { name: 'Articles' })).toHaveAttribute('aria-rowcount', '2')
})
