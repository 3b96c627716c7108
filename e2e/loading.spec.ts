import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { articleText, exportBytes, exported, file, openFiles, openSample } from './coder'
import { expect, test } from './hosts'

test('files dropped on the window are imported', async ({ app }) => {
  const { page } = app
  await expect(page.getByRole('banner')).toBeVisible()
  const bytes = readFileSync(file('gb18030.txt')).toString('base64')
  const transfer = await page.evaluateHandle((base64) => {
    const data = new DataTransfer()
    data.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], 'gb18030.txt'))
    return data
  }, bytes)
  for (const type of ['dragenter', 'dragover', 'drop']) await page.getByRole('main').dispatchEvent(type, { dataTransfer: transfer })
  await expect(articleText(page)).toContainText('临江市𠮷祥街道办成“零工驿站”')
})

test('pasted text becomes an article', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('Paste text')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByRole('textbox', { name: 'Text' }).fill('云岭启动“暖冬”行动\n\n首批投入320万元，惠及1.1万户。')
  await page.getByRole('button', { name: 'Add article' }).click()
  await expect(articleText(page)).toContainText('首批投入320万元')
  expect((await exported(app)).articles.at(-1)?.text).toBe('云岭启动“暖冬”行动\n\n首批投入320万元，惠及1.1万户。')
})

test('projects are created, renamed, duplicated, deleted and brought back', async ({ app }) => {
  const { page } = app
  await openSample(page)
  const run = async (command: string) => {
    await page.keyboard.press('ControlOrMeta+k')
    await page.keyboard.type(command)
    await page.keyboard.press('Enter')
  }
  await run('Rename project')
  await page.getByRole('dialog').getByRole('textbox', { name: 'Project name' }).fill('小微企业报道')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('banner')).toContainText('小微企业报道')
  await run('Duplicate project')
  await expect(page.getByRole('banner')).toContainText('小微企业报道 2')
  expect((await exported(app)).annotations).toHaveLength(36)
  await run('Delete project')
  await expect(page.getByRole('banner')).not.toContainText('小微企业报道 2')
  await page.getByRole('button', { name: 'Undo', disabled: false }).click()
  await expect(page.getByRole('banner')).toContainText('小微企业报道 2')
})

test('JSON among the opened files is a project or is refused, never an article; the report tells of every file', async ({ app }) => {
  const { page } = app
  await openSample(page)
  const project = join(mkdtempSync(join(tmpdir(), 'zhupi-json-')), 'colleague.json')
  writeFileSync(project, await exportBytes(app))
  await openFiles(app, [file('gb18030.txt'), file('foreign.json'), project, file('portal.html')])
  const report = page.getByRole('complementary', { name: 'Import report' })
  await expect(report.locator('[data-section="refused"]')).toContainText('“foreign.json” is not a Zhupi project')
  await expect(report.locator('[data-section="project"]')).toContainText('colleague.json')
  await expect(report).toContainText('GB18030')
  for (const name of ['gb18030.txt', 'portal.html']) await expect(report.getByText(name).first()).toBeVisible()
  const { articles } = await exported(app)
  expect(articles.map(({ title }) => title).filter((title) => /foreign|colleague/.test(title))).toEqual([])
})

test('a single file is opened at once; the library then stands on it', async ({ app }) => {
  const { page } = app
  await openFiles(app, [file('gb18030.txt')])
  await expect(articleText(page)).toContainText('零工驿站')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('临江市𠮷祥街道办成“零工驿站”')
  await page.getByRole('navigation', { name: 'Views' }).getByText('Library').click()
  await expect(page.getByRole('grid', { name: 'Articles' }).getByRole('row', { selected: true })).toContainText('零工驿站')
})

test('a file chooser that stays open for long still brings its file @browser', async ({ app }) => {
  const { page } = app
  await expect(page.getByRole('button', { name: 'Sample project' })).toBeVisible()
  await page.evaluate(() => {
    const collected = new FinalizationRegistry(() => document.documentElement.setAttribute('data-collected', ''))
    const click = HTMLInputElement.prototype.click
    HTMLInputElement.prototype.click = function () {
      collected.register(this, null)
      click.call(this)
    }
  })
  // Without a chooser to look at, Chromium would cancel at once.
  const browser = await page.context().newCDPSession(page)
  await browser.send('Page.setInterceptFileChooserDialog', { enabled: true })
  const opened = new Promise((resolve) => browser.once('Page.fileChooserOpened', resolve))
  await browser.send('Page.enable')
  await page.keyboard.press('ControlOrMeta+o')
  await opened
  for (let round = 0; round < 3; round++) {
    await browser.send('HeapProfiler.collectGarbage')
    await page.waitForTimeout(100)
  }
  await expect(page.locator('html')).not.toHaveAttribute('data-collected')
})
