import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { articleText, dotted, exported, openArticle, openFiles, select } from './coder'
import { expect, test } from './hosts'

const PROSE = '去年以来，全县建成社区食堂86家，每天供应午餐九千多份，老人下楼就能吃上热饭，子女在外地工作也放心。'
const MORE = '县民政局负责人说，食堂由街道出场地、企业来经营，财政按份补贴，三年共安排资金540万元，账目每季度公开一次。'

const WORD = [
  '闲置三年的纺织厂经过改造，去年秋天迎来第一批孩子，八间活动室都朝南，院子里留着一排老梧桐。',
  '园长介绍，收费由区里核定，双职工家庭可以延时接送，保育员全部持证上岗，厨房每天把菜单贴在门口。',
]
const SAVED = [
  '入冬以后，北街的食堂把热汤摆到了窗口，来吃饭的老人多了起来，志愿者轮流给腿脚不便的住户送餐。',
  '掌勺的师傅说，米面油统一采购，剩菜不过夜，意见簿挂在收银台旁边，谁都可以写上一笔。',
]

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

function wordDocument(title: string, lines: readonly string[]): Uint8Array {
  const paragraph = (text: string, style = '') => `<w:p>${style}<w:r><w:t>${text}</w:t></w:r></w:p>`
  const body = paragraph(title, '<w:pPr><w:pStyle w:val="a3"/></w:pPr>') + lines.map((line) => paragraph(line)).join('')
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': strToU8(`<w:styles ${W}><w:style w:styleId="a3"><w:name w:val="heading 1"/></w:style></w:styles>`),
  })
}

const savedPage = (html: string) =>
  [
    'From: <Saved by a browser>',
    'Snapshot-Content-Location: https://news.example.com/a/86.html',
    'Date: Wed, 20 Mar 2024 03:00:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="--Part"',
    '',
    '----Part',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(html).toString('base64'),
    '----Part--',
    '',
  ].join('\r\n')

const PORTAL = `<html><head><meta charset="utf-8"><title>夜校开到家门口_民生频道_柳河新闻网</title><style>.ad{color:red}</style></head><body>
<div class="nav"><a href="/">首页</a> <a href="/a">时政</a> <a href="/b">民生</a> <a href="/c">视频</a></div>
<div>当前位置：<a href="/">柳河新闻网</a> &gt; <a href="/b">民生</a> &gt; 正文</div>
<div id="main"><h1>夜校开到家门口</h1>
<div class="info">2023年11月05日 07:42 来源：柳河晚报 记者 乔一舟 <a href="#">放大字体</a> <a href="#">打印本文</a></div>
<p>${PROSE}</p><p>${MORE}</p>
<p>（责任编辑：闻笛）</p></div>
<div class="related"><h3>相关新闻</h3><ul><li><a href="/1">全市投入7300万元改造老街</a></li><li><a href="/2">滨河公园新增座椅</a></li></ul></div>
<div>免责声明：本网转载内容仅供参考，版权归原作者所有，热线已受理投诉2500件。</div></body></html>`

const SNAPSHOT = `<html lang="zh-CN"><head><title>社区食堂添新菜_青溪新闻网</title></head><body><h1>社区食堂添新菜</h1>
<div>昨天 10:20 来源：青溪日报</div><p>${SAVED.join('</p><p>')}</p></body></html>`

test('a Word document, a saved page and a portal page come in with title, outlet and date; page furniture is left alone', async ({
  app,
}) => {
  const { page } = app
  const folder = mkdtempSync(join(tmpdir(), 'zhupi-formats-'))
  const put = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  await openFiles(app, [
    put('word.docx', wordDocument('老厂房变成托育园', ['2024-05-06 来源：松江早报 作者：贺知远', ...WORD])),
    put('saved.mhtml', savedPage(SNAPSHOT)),
    put('portal.html', PORTAL),
  ])
  const report = page.getByRole('complementary', { name: 'Import report' })
  for (const name of ['word.docx', 'saved.mhtml', 'portal.html']) await expect(report.getByText(name).first()).toBeVisible()
  await report.getByText('details read from the file').last().click()
  await expect(report).toContainText('2023年11月05日')
  await expect(report.locator('details[open]')).toContainText('% sure')
  const { articles } = await exported(app)
  expect(articles.map(({ title, outlet, date }) => `${title}｜${outlet}｜${date}`)).toEqual([
    '老厂房变成托育园｜松江早报｜2024-05-06',
    '社区食堂添新菜｜青溪日报｜2024-03-19',
    '夜校开到家门口｜柳河晚报｜2023-11-05',
  ])

  await page.getByRole('navigation', { name: 'Views' }).getByText('Library').click()
  const row = page.getByRole('grid', { name: 'Articles' }).getByRole('row', { name: 'Select 夜校开到家门口' })
  for (const cell of ['柳河晚报', '2023-11-05']) await expect(row).toContainText(cell)

  await openArticle(page, '夜校开到家门口', '相关新闻')
  await expect.poll(() => dotted(page)).toContain('540万元')
  const suggested = (await dotted(page)).join('\n')
  for (const furniture of ['7300万元', '2500件']) {
    await expect(articleText(page)).toContainText(furniture)
    expect(suggested).not.toContain(furniture)
  }

  await select(page, '7300万元')
  await page.getByRole('toolbar', { name: 'Code selection' }).getByRole('button', { name: 'Take as text' }).click()
  await expect.poll(() => dotted(page)).toContain('7300万元')
  await select(page, '7300万元')
  await page.keyboard.press('Shift+T')
  await expect.poll(() => dotted(page)).not.toContain('7300万元')
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => dotted(page)).toContain('7300万元')
  expect((await exported(app)).articles[2]?.blockKinds).toMatchObject([{ kind: 'paragraph' }])
})
