import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { importFile } from '#core/formats/import/import-file'
import type { ParsedArticle } from '#core/formats/import/importer'
import type { DecodeBytes } from '#core/text/decode'

const decode: DecodeBytes = (label, bytes, fatal) => {
  try {
    return new TextDecoder(label, { fatal, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
const folder = new URL('../../../../fixtures/import/html/', import.meta.url)

function read(name: string): ParsedArticle {
  const result = importFile({ name, bytes: readFileSync(new URL(name, folder)), decode })
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}
const fromSource = (source: string): ParsedArticle => {
  const result = importFile({ name: 'page.html', bytes: new TextEncoder().encode(source), decode })
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}
/** Metadata, then one line for each block: kind, level, text. */
function golden(article: ParsedArticle): string {
  const { text, blocks, warnings, findings, boilerplate, ...rest } = article
  const sure = new Map(findings.map(({ field, by, confidence }): [string, string] => [field, ` (${by} ${confidence})`]))
  const head = Object.entries(rest).map(([key, value]) => `${key}: ${value}${sure.get(key) ?? ''}`)
  head.push(`boilerplate: ${JSON.stringify(boilerplate)}`)
  const lines = blocks.map(({ kind, level, start, end }) => `${kind}${level || ''} | ${text.slice(start, end)}`)
  return [...head, `warnings: ${warnings.map((w) => w.code).join(' ')}`, '', ...lines, ''].join('\n')
}

describe('pages of the kinds that portals make', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.html')))('%s', async (name) => {
    await expect(golden(read(name))).toMatchFileSnapshot(fileURLToPath(new URL(name.replace('.html', '.golden.txt'), folder)))
  })

  it('blocks are sorted lines of the text, each without white space at its ends', () => {
    for (const name of readdirSync(folder).filter((n) => n.endsWith('.html'))) {
      const { text, blocks } = read(name)
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text)
      expect(blocks.every(({ start, end }) => text.slice(start, end) === text.slice(start, end).trim())).toBe(true)
    }
  })
})

describe('text of a page', () => {
  it.each([
    ['white space collapses, a line feed between Han is none', '<p>一 \n 二  三\n\tfour\nfive 六</p>', '一二 三 four five 六'],
    ['a no-break space is kept', '<p>11&nbsp;&nbsp;km</p>', '11\u00a0\u00a0km'],
    ['<br> begins a new line', '<p>一<br>二<br><br>三</p>', '一\n二\n三'],
    ['preformatted text keeps its lines', '<pre>一\n二</pre>', '一\n二'],
    ['inline elements do not split', '<p>增<b>长</b>1<sup>2</sup>%<wbr>以上</p>', '增长12%以上'],
    ['crossed and unclosed tags', '<b>一<p>二<i>三</b>四<div>五', '一\n二三四\n五'],
    ['entities', '<p>&lt;b&gt; &amp; &#20108; &#x20BB7; &euro;</p>', '<b> & 二 𠮷 €'],
    ['scripts, styles and comments are no text', '<p>一<script>x</script><style>y</style><!-- z -->二</p>', '一二'],
  ])('%s', (_, source, text) => {
    expect(fromSource(`<!doctype html><body>${source}`).text).toBe(text)
  })

  it.each([
    ['fr', '<p>Quatre villes partagent un service.', 'fr'],
    ['zh-CN', '<p>Four towns share one service.', 'en'],
    ['en', '<p>社区食堂每天供应午餐。', 'zh-Hans'],
    ['x"y', '<p>Four towns.', 'en'],
  ])('declared as %s, %s is in %s', (lang, source, language) => {
    expect(fromSource(`<html lang='${lang}'>${source}`).language).toBe(language)
  })

  it('an article whose wrapper is named like chrome stays an article', () => {
    const prose = '社区食堂每天供应午餐九千多份，老人都说好。'.repeat(8)
    const { blocks } = fromSource(
      `<body class="sidebar-page"><div class="nav-content comment"><p>${prose}</p></div><div class="nav">首页</div>`,
    )
    expect(blocks.map((b) => b.kind)).toEqual(['paragraph', 'boilerplate'])
  })

  it('a logo in a heading is not the title', () => {
    const { title, blocks } = fromSource(
      '<title>夜市搬家之后 - 青溪新闻网</title><div class=header><h1>青溪新闻网</h1></div><h2>夜市搬家之后</h2><p>摊位从四十个增加到一百二十个，生意更好了。</p>',
    )
    expect(title).toBe('夜市搬家之后')
    expect(blocks.map((b) => `${b.kind}${b.level}`)).toEqual(['boilerplate0', 'heading1', 'paragraph0'])
  })

  it.each(['div', 'b', 'a', 'table', 'ul><li', 'span', 'svg', 'p'])('100,000 nested <%s> do not overflow', { timeout: 30_000 }, (tag) => {
    const result = importFile({ name: 'deep.html', bytes: new TextEncoder().encode(`<html>${`<${tag}>`.repeat(100_000)}深处`), decode })
    if (tag === 'svg') expect(result).toMatchObject({ ok: false, problem: { code: 'no-text' } })
    else expect(result).toMatchObject({ ok: true, value: { text: '深处' } })
  })
})

describe('hostile pages', () => {
  it('nothing but visible words comes out, and nothing runs', () => {
    const { text, url } = read('hostile.html')
    expect(text).toBe(
      ['正常标题', '第一段正文。', '"> 普通链接文字', '<script>alert(1)</script> 是文字。', '第二段交错标签结束。', '<p>后面全是文字'].join(
        '\n',
      ),
    )
    expect(url).toBe('')
    expect(globalThis).not.toHaveProperty('__pwned')
  })

  it('an address that is not of the web is not taken over', () => {
    expect(fromSource('<link rel=canonical href="javascript:alert(1)"><p>字').url).toBe('')
    expect(fromSource('<meta property="og:url" content="data:text/html,x"><p>字').url).toBe('')
  })
})
