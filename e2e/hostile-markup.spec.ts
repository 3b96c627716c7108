import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { articleText, file, openFiles } from './coder'
import { expect, test } from './hosts'

const PROSE = '去年以来，全县建成社区食堂八十六家，每天供应午餐九千多份。'
const attacks: readonly string[] = JSON.parse(readFileSync(file('attacks.json'), 'utf8'))

/** Pages, texts and Markdown by turns, an attack in each. */
function files(): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'zhupi-attacks-'))
  return attacks.map((attack, i) => {
    const path = join(folder, `${String(i).padStart(4, '0')}.${['html', 'txt', 'md'][i % 3]}`)
    writeFileSync(
      path,
      i % 3 === 0 ? `<!doctype html><title>${i}</title><p>${PROSE}</p>${attack}<p>${PROSE}</p>` : `${attack}\n${PROSE}\n${attack}`,
    )
    return path
  })
}

test('hundreds of attacks as articles, in the library, the reader and the report: no script, no dialog, no request', async ({ app }) => {
  test.slow()
  const { page } = app
  const ran: string[] = []
  page.on('pageerror', (error) => ran.push(error.message))
  page.on('dialog', (dialog) => {
    ran.push(dialog.message())
    void dialog.dismiss()
  })
  await openFiles(app, files())
  const grid = page.getByRole('grid', { name: 'Articles' })
  for (const row of [1, 2, 3, 4, 5, 6]) {
    await page.getByRole('navigation', { name: 'Views' }).getByText('Library').click()
    await grid.getByRole('row').nth(row).dblclick()
    await expect(articleText(page)).toBeVisible()
    expect(await articleText(page).locator('script, iframe, img, svg, form, object, embed, style, video').count()).toBe(0)
  }

  await page.keyboard.press('ControlOrMeta+Shift+s')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('radio', { name: 'HTML report' }).check()
  await expect(dialog.getByRole('region', { name: 'Preview' })).toContainText('How report.html begins')
  const report = await app.save(() => dialog.getByRole('button', { name: 'Save…' }).click())
  expect(await page.evaluate(() => '__pwn' in window)).toBe(false)

  const reader = await page.context().newPage()
  reader.on('dialog', (shown) => {
    ran.push(shown.message())
    void shown.dismiss()
  })
  await reader.setContent(report.toString('utf8'))
  expect(await reader.locator('article').count()).toBeGreaterThan(attacks.length / 2)
  expect(await reader.locator('script, iframe, img, svg, form, object, embed, video, link, base').count()).toBe(0)
  expect(await reader.evaluate(() => '__pwn' in window)).toBe(false)
  expect(ran).toEqual([])
})
