import { describe, expect, it } from 'vitest'
import { importFile } from '#core/formats/import/import-file'
import type { ParsedArticle } from '#core/formats/import/importer'
import { isCreditLine } from '#core/formats/import/metadata/credit-line'

const PROSE = '去年以来，全县建成社区食堂八十六家，每天供应午餐九千多份，老人下楼就能吃上热饭，子女在外地工作也放心。'

function read(name: string, source: string): ParsedArticle {
  const decode = (label: string, bytes: Uint8Array, fatal: boolean) => new TextDecoder(label, { fatal, ignoreBOM: true }).decode(bytes)
  const result = importFile({ name, bytes: new TextEncoder().encode(source), decode })
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}
const text = (...lines: string[]) => read('a.txt', lines.join('\n'))
const page = (head: string, body: string, lang = 'zh-CN') =>
  read('a.html', `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`)

describe('lines that tell where, when and by whom', () => {
  it.each([
    ['时间：2024-03-18', { date: '2024-03-18' }],
    ['来源：青溪日报 时间：2024-03-18', { outlet: '青溪日报', date: '2024-03-18' }],
    ['来源：青溪日报 作者：沈知微', { outlet: '青溪日报', author: '沈知微' }],
    ['2024年03月18日 10:20 | 来源：新青网 | 记者：林远舟', { outlet: '新青网', author: '林远舟', date: '2024-03-18' }],
    ['2024-03-18 10:20来源：青溪日报', { outlet: '青溪日报', date: '2024-03-18' }],
    ['發布時間：2024-03-18　來源：澄海時報', { outlet: '澄海時報', date: '2024-03-18' }],
    ['作者：沈知微 林远舟 编辑：郑小满', { author: '沈知微 林远舟' }],
    ['来源：青溪日报 作者：沈知微 放大字体 打印本文', { outlet: '青溪日报', author: '沈知微' }],
    ['2024-03-18 记者 沈知微 放大字体 打印本文', { author: '沈知微' }],
    ['2024-03-18 10:20:33　青溪新闻网', { outlet: '青溪新闻网', date: '2024-03-18' }],
    ['（来源：青溪日报 2024年3月18日）', { outlet: '青溪日报', date: '2024-03-18' }],
    ['Source: The Merle Courier', { outlet: 'The Merle Courier' }],
    ['By Zoë Brandt and Paul Oakes', { author: 'Zoë Brandt and Paul Oakes' }],
    ['By Zoë Brandt, March 18, 2024', { author: 'Zoë Brandt', date: '2024-03-18' }],
    ['By LI YANG in Merle | Merle Daily | Updated: 2024-03-18 07:20', { author: 'LI YANG', outlet: 'Merle Daily', date: '2024-03-18' }],
    ['Merle Daily, March 18, 2024', { outlet: 'Merle Daily', date: '2024-03-18' }],
    ['(Xinhua) 09:32, March 18, 2024', { outlet: 'Xinhua', date: '2024-03-18' }],
  ])('%s', (line, told) => {
    expect(isCreditLine({ text: line })).toBe(true)
    expect(text('社区食堂办到老人家门口', line, PROSE, PROSE)).toMatchObject(told)
  })

  it.each([
    '记者昨天从市园林局获悉，公园已建成。',
    '记者：您怎么看这件事？我想听听您的意见。',
    '时间：每周六上午九点；地点：码头公园。',
    '全县建成食堂86家。',
    '他说：来源很多。',
    'By the river, towns share one service.',
    '2024年3月18日上午，全县建成的86家食堂同时开门，老人们早早排起了队，气氛热烈。',
    '今天是2024年5月1日 星期三',
  ])('%s is none', (line) => {
    expect(isCreditLine({ text: line })).toBe(false)
  })
})

describe('what the first and the last paragraphs say', () => {
  it.each([
    ['本报青溪3月18日讯（记者 沈知微 通讯员 林远舟）', { place: '青溪', author: '沈知微 林远舟', outlet: '' }],
    ['新华社北京3月18日电（记者王若水、李一）', { place: '北京', author: '王若水、李一', outlet: '新华社' }],
    ['据新华社杭州2024年3月18日电', { place: '杭州', date: '2024-03-18', outlet: '新华社' }],
    ['青溪在线4月24日讯(青溪在线记者 方远)', { outlet: '青溪在线', author: '方远', place: '' }],
    ['BEIJING, March 1 (Xinhua) -- ', { place: 'Beijing', outlet: 'Xinhua' }],
    ['MERLE, France, March 1, 2024 (Reuters) - ', { place: 'Merle, France', outlet: 'Reuters', date: '2024-03-01' }],
  ])('%s', (dateline, told) => {
    expect(text('社区食堂办到老人家门口', dateline + PROSE, PROSE)).toMatchObject(told)
  })

  it.each([
    ['（来源：青溪日报）', { outlet: '青溪日报' }],
    ['（记者 沈知微）', { author: '沈知微' }],
    ['《青溪日报》（2024年03月18日 04 版）', { outlet: '青溪日报', date: '2024-03-18' }],
  ])('…%s', (closing, told) => {
    expect(text('社区食堂办到老人家门口', PROSE, PROSE + closing)).toMatchObject(told)
  })

  it('the day under a notice', () => {
    expect(text('关于社区食堂的通知', PROSE, PROSE, '青溪县民政局', '2024年3月18日').date).toBe('2024-03-18')
  })
})

describe('what a page says beside its text', () => {
  const body = `<h1>社区食堂办到老人家门口</h1><p>${PROSE}</p><p>${PROSE}</p>`

  it('meta elements, the day of publication before that of a change', () => {
    const head =
      '<meta property="article:modified_time" content="2024-05-01T08:00:00+08:00"><meta name="PubDate" content="2024-03-18 10:20"><meta name="ContentSource" content="青溪日报">'
    expect(page(head, body)).toMatchObject({ date: '2024-03-18', outlet: '青溪日报' })
  })

  it('JSON-LD, also in a graph, its UTC moved to the clock of the page', () => {
    const article = {
      '@type': 'NewsArticle',
      headline: '社区食堂办到老人家门口',
      datePublished: '2024-03-17T16:30:00Z',
      author: [{ name: '沈知微' }],
      publisher: { name: '新青网' },
    }
    const head = `<script type="application/ld+json">${JSON.stringify({ '@graph': [{ '@type': 'WebSite' }, article] })}</script>`
    expect(page(head, body)).toMatchObject({ title: '社区食堂办到老人家门口', date: '2024-03-18', author: '沈知微', outlet: '新青网' })
  })

  it('broken JSON-LD says nothing', () => {
    expect(page('<script type="application/ld+json">{"@type":</script>', body).date).toBe('')
  })

  it.each([
    ['<link rel="canonical" href="https://news.example.com/2024/0318/c1-86.html">', '2024-03-18'],
    ['<link rel="canonical" href="https://news.example.com/n/t20240318_12345.htm">', '2024-03-18'],
    ['<meta property="og:url" content="https://news.example.com/2024-03/18/content_1.htm">', '2024-03-18'],
    ['<link rel="canonical" href="https://news.example.com/2024/03/a.html">', '2024-03'],
    ['<link rel="canonical" href="https://news.example.com/a.html?t=20240318">', ''],
  ])('the day in the address %s', (head, date) => {
    expect(page(head, body).date).toBe(date)
  })

  it('the address that a browser wrote into a saved page', () => {
    const { url, date } = read(
      'a.html',
      `<!DOCTYPE html>\n<!-- saved from url=(0054)https://news.example.com/2024-03/18/content_1.htm -->\n<html><body>${body}`,
    )
    expect([url, date]).toEqual(['https://news.example.com/2024-03/18/content_1.htm', '2024-03-18'])
  })

  it.each([
    ['社区食堂办到老人家门口_民生_青溪新闻网', '社区食堂办到老人家门口'],
    ['青溪新闻网 - 社区食堂办到老人家门口', '社区食堂办到老人家门口'],
    ['社区食堂办到老人家门口-青溪在线', '社区食堂办到老人家门口'],
  ])('a title %s', (title, shown) => {
    expect(
      page(`<title>${title}</title>`, `<div class=logo>青溪新闻网</div><div class=t>${shown}</div><p>${PROSE}</p><p>${PROSE}</p>`).title,
    ).toBe(shown)
  })

  it('a title that has a dash of its own', () => {
    const shown = '从“一碗热饭”看民生-青溪县社区食堂调查'
    expect(page(`<title>${shown}-青溪在线</title>`, `<div>${shown}</div><p>${PROSE}</p>`).title).toBe(shown)
  })
})

describe('how sure', () => {
  it('a quote and a source stand with every field, and rivals with a doubtful one', () => {
    const { findings } = page(
      '<meta name="publishdate" content="2024-03-18">',
      `<h1>社区食堂办到老人家门口</h1><p>发布时间：2024-03-20 来源：青溪日报</p><p>${PROSE}</p><p>${PROSE}</p>`,
    )
    const date = findings.find(({ field }) => field === 'date')
    expect(date).toMatchObject({ value: '2024-03-18', quote: '2024-03-18', by: 'meta', rivals: ['2024-03-20'] })
    expect(date?.confidence).toBeLessThan(0.8)
  })

  it('places that agree make each other likelier, and a month supports its day', () => {
    const sureOf = (head: string) => page(head, `<p>${PROSE}</p>`).findings.find(({ field }) => field === 'date')?.confidence ?? 0
    const one = sureOf('<meta name="date" content="2024-03-18">')
    const two = sureOf('<meta name="date" content="2024-03-18"><link rel=canonical href="https://a.example.com/2024/0318/a.html">')
    const half = sureOf('<meta name="date" content="2024-03-18"><link rel=canonical href="https://a.example.com/2024/03/a.html">')
    expect(one).toBeLessThan(half)
    expect(half).toBeLessThan(two)
  })

  it('the file name tells a day when nothing else does', () => {
    expect(read('青溪日报_20240318_04版.txt', `社区食堂办到老人家门口\n${PROSE}\n${PROSE}`)).toMatchObject({ date: '2024-03-18' })
  })
})
