import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFiles } from './coder'
import { expect, test } from './hosts'

const STORY =
  '清晨五点，望溪镇的合作社里已经亮起了灯。社员们把四百二十箱秧苗装上货车，赶在日出前送到下游的三个村。\n“往年要忙二十来天，今年有了插秧机，一个星期就能插完。”社长蒋德明说，机器是去年秋天用补贴买的，花了18.6万元。'
const TEXTS = {
  '合作社忙春耕.txt': `合作社忙春耕\n${STORY}`,
  '望溪插秧记.txt': `望溪插秧记\n${STORY}`,
  '乡村书屋.txt':
    '乡村书屋\n在望溪镇的老粮站里，九千多册图书整整齐齐地排在木架上，放了学的孩子三三两两坐在窗边看书。\n书屋由镇上的退休教师轮流看管，周末还请城里的志愿者来讲故事、教画画。',
}

test('the library marks articles that print the same text and shows them together', async ({ app }) => {
  const { page } = app
  const folder = mkdtempSync(join(tmpdir(), 'zhupi-reprints-'))
  const paths = Object.entries(TEXTS).map(([name, text]) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  })
  await openFiles(app, paths)
  await page.getByRole('navigation', { name: 'Views' }).getByText('Library').click()
  const rows = page.getByRole('grid', { name: 'Articles' }).getByRole('row')
  await expect(rows.filter({ hasText: 'Reprint' })).toHaveCount(1)
  await expect(rows.filter({ hasText: '% the same text as “' })).toHaveCount(1)
  await expect(rows.filter({ hasText: 'Original' })).toHaveCount(1)
  await page.getByRole('button', { name: 'Reprints' }).press('Enter')
  await expect(page.getByText('2 of 3', { exact: true })).toBeVisible()
  await expect(rows.filter({ hasText: '乡村书屋' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Reprints' }).press('Enter')
  await expect(rows.filter({ hasText: '乡村书屋' })).toHaveCount(1)
})
