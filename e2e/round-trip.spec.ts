import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { code, exportBytes, file, openArticle, openFiles } from './coder'
import { expect, test } from './hosts'

const cli = join(import.meta.dirname, '../out/cli/zhupi.js')

test('GB18030 text and a messy portal page: annotate across a block border and beside 𠮷 and emoji, export, validate, re-import, identical', async ({
  app,
}) => {
  const { page } = app
  await openFiles(app, [file('gb18030.txt'), file('portal.html')])
  await openArticle(page, '临江市𠮷祥街道办成“零工驿站”')
  await code(page, '𠮷祥街道推行“一站办”帮扶机制', 'i')
  await code(page, '1.2万多家👨‍👩‍👧。\n去年9月启动的“春雨计划”'.split('\n')[0] ?? '', 'f')
  await openArticle(page, '三年减负账本：谁在受益')
  await code(page, '其中制造业占四成。“以前跑五六趟', 'f')

  const bytes = await exportBytes(app)
  const folder = mkdtempSync(join(tmpdir(), 'zhupi-export-'))
  const exportFile = join(folder, 'project.zhupi.json')
  writeFileSync(exportFile, bytes)
  expect(execFileSync(process.execPath, [cli, 'validate', exportFile], { encoding: 'utf8' })).toContain('project.zhupi.json')

  await app.openFiles([exportFile])
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('Open package')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('grid', { name: 'Articles' })).toContainText('三年减负账本：谁在受益')
  expect((await exportBytes(app)).equals(bytes)).toBe(true)
})
