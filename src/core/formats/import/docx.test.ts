import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importFile } from '#core/formats/import/import-file'
import type { ParsedArticle } from '#core/formats/import/importer'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="urn:mc"'
const p = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`
const r = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const PROSE = '去年以来，全县建成社区食堂八十六家，每天供应午餐九千多份，老人下楼就能吃上热饭，子女在外地工作也放心。'

const STYLES = `<w:styles ${W}><w:style w:styleId="a3"><w:name w:val="heading 1"/></w:style><w:style w:styleId="x"><w:name w:val="小节"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style></w:styles>`
const document = (body: string) => `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`

function docx(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = { '[Content_Types].xml': '<Types/>', 'word/document.xml': document(body), 'word/styles.xml': STYLES, ...more }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])))
}

const decode = (label: string, bytes: Uint8Array, fatal: boolean) => {
  try {
    return new TextDecoder(label, { fatal, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
const read = (bytes: Uint8Array) => importFile({ name: 'news.docx', bytes, decode })
function article(bytes: Uint8Array): ParsedArticle {
  const result = read(bytes)
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}
const shown = (bytes: Uint8Array) => {
  const { text, blocks } = article(bytes)
  return blocks.map(({ kind, level, start, end }) => `${kind}${level || ''} ${text.slice(start, end)}`)
}

describe('a Word document', () => {
  it('gives headings, paragraphs, lists, tables and notes, and what they tell', () => {
    const bytes = docx(
      p(r('社区食堂'), '<w:pStyle w:val="a3"/>') +
        p(r('2024-03-18 来源：青溪日报 作者：沈知微')) +
        p(r(`本报青溪3月18日讯${PROSE.slice(0, 20)}`) + r(PROSE.slice(20))) +
        p(r('钱从哪里来'), '<w:pStyle w:val="x"/>') +
        p(r('财政补一点'), '<w:numPr><w:ilvl w:val="0"/></w:numPr>') +
        `<w:tbl><w:tr><w:tc>${p(r('项目'))}</w:tc><w:tc>${p(r('86家'))}</w:tc></w:tr></w:tbl>` +
        p(r(PROSE)),
      { 'word/footnotes.xml': `<w:footnotes ${W}><w:footnote>${p(r('数据截至三月。'))}</w:footnote></w:footnotes>` },
    )
    expect(shown(bytes)).toEqual([
      'heading1 社区食堂',
      'boilerplate 2024-03-18 来源：青溪日报 作者：沈知微',
      `paragraph 本报青溪3月18日讯${PROSE}`,
      'heading2 钱从哪里来',
      'list-item 财政补一点',
      'table-cell 项目',
      'table-cell 86家',
      `paragraph ${PROSE}`,
      'paragraph 数据截至三月。',
    ])
    expect(article(bytes)).toMatchObject({ title: '社区食堂', outlet: '青溪日报', date: '2024-03-18', author: '沈知微', place: '青溪' })
  })

  it.each([
    [
      'breaks begin a line, a tab in the text is kept, a tab stop is none',
      p(`${r('一')}<w:r><w:br/></w:r>${r('二')}<w:r><w:tab/></w:r>${r('三')}`, '<w:tabs><w:tab w:pos="9"/></w:tabs>'),
      '一\n二\t三',
    ],
    [
      'what was deleted is gone, what was inserted is there',
      p(`<w:ins>${r('新')}</w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>`),
      '新',
    ],
    [
      'field codes are no text, their results are',
      p(`<w:r><w:instrText>INCLUDETEXT "file:///etc/passwd"</w:instrText></w:r>${r('结果')}`),
      '结果',
    ],
    [
      'a text box is read once',
      p(
        `<mc:AlternateContent><mc:Choice><w:txbxContent>${p(r('框'))}</w:txbxContent></mc:Choice><mc:Fallback>${p(r('框'))}</mc:Fallback></mc:AlternateContent>` +
          r('正文'),
      ),
      '框\n正文',
    ],
    ['no entity but those of XML', p(r('&lt;b&gt; &amp; &#x20BB7;')), '<b> & 𠮷'],
  ])('%s', (_, body, text) => {
    expect(article(docx(body)).text).toBe(text)
  })
})

describe('documents that are none', () => {
  const bomb = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
  const deep = `${'<w:tbl>'.repeat(2000)}${p(r('深'))}${'</w:tbl>'.repeat(2000)}`
  it.each([
    ['a document type', docx('', { 'word/document.xml': bomb + document(p(r('&b;'))) })],
    ['too deep', docx(deep)],
    ['not well formed', docx('<w:p>')],
    ['no document part', zipSync({ 'a.txt': strToU8('x') })],
    ['a path that leads elsewhere', docx(p(r('一')), { '../evil.xml': 'x' })],
    ['a document that swells', docx(`<!--${' '.repeat(3_000_000)}-->${p(r('一'))}`)],
  ])('%s', (_, bytes) => {
    expect(read(bytes)).toMatchObject({ ok: false, problem: { code: 'damaged-document', params: { file: 'news.docx', format: 'DOCX' } } })
  })

  it('without text', () => {
    expect(read(docx(p('')))).toMatchObject({ ok: false, problem: { code: 'no-text' } })
  })

  const whole = docx(p(r(PROSE)) + p(r(PROSE)))
  it('cut at every fiftieth of its length is refused', () => {
    for (let i = 1; i < 50; i++) expect(read(whole.subarray(0, Math.floor((whole.length * i) / 50))).ok).toBe(false)
  })

  it('with flipped bytes never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 }),
        (flips) => {
          const damaged = whole.slice()
          for (const [at, flip] of flips) damaged[at] = (damaged[at] ?? 0) ^ flip
          const result = read(damaged)
          if (result.ok) expect(result.value.text.length).toBeGreaterThan(0)
        },
      ),
      { seed: 58, numRuns: 300 },
    )
  })
})

describe('Markdown', () => {
  it('stays as written; headings and list items are told by their marks', () => {
    const source = `# 社区食堂办到老人家门口\n\n${PROSE}\n\n## 钱从哪里来\n- 财政补一点\n1. 村里贴一点\n`
    const result = importFile({ name: 'a.md', bytes: strToU8(source), decode })
    if (!result.ok) throw new Error(result.problem.code)
    const { text, title, blocks, mime } = result.value
    expect([text, title, mime]).toEqual([source, '社区食堂办到老人家门口', 'text/markdown'])
    expect(blocks.map(({ kind, level }) => `${kind}${level || ''}`)).toEqual([
      'heading1',
      'paragraph',
      'heading2',
      'list-item',
      'list-item',
    ])
  })
})
