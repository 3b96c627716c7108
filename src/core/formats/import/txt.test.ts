import { describe, expect, it } from 'vitest'
import { txt } from '#core/formats/import/txt'

function parse(text: string) {
  const result = txt.parse({
    name: 'a.txt',
    bytes: new TextEncoder().encode(text),
    decode: (label, bytes, fatal) => new TextDecoder(label, { fatal, ignoreBOM: true }).decode(bytes),
  })
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}
const shown = (text: string) => {
  const article = parse(text)
  return article.blocks.map((b) => `${b.kind}${b.level || ''} ${article.text.slice(b.start, b.end)}`)
}

const ARTICLE = `\uFEFF当前位置: 首页 » 新闻 » 正文\r
\r
　　社区食堂办到老人家门口\r
2024-03-18 10:20  来源：青溪日报  作者：沈知微\r
\r
　　新华社杭州3月18日电（记者王若水）去年以来，全县建成食堂86家。\r
　　“现在下楼就能吃上热饭。”她说。\r
（责任编辑：郑小满）\r
分享到：微信 微博\r
版权所有 未经授权不得转载\r
`

describe('plain text', () => {
  it('is kept to the character, but for its mark and its line ends', () => {
    expect(parse(ARTICLE).text).toBe(ARTICLE.slice(1).replaceAll('\r\n', '\n'))
  })

  it('has one block a line: title, paragraphs, and boilerplate around them', () => {
    expect(shown(ARTICLE)).toEqual([
      'boilerplate 当前位置: 首页 » 新闻 » 正文',
      'heading1 社区食堂办到老人家门口',
      'boilerplate 2024-03-18 10:20  来源：青溪日报  作者：沈知微',
      'paragraph 新华社杭州3月18日电（记者王若水）去年以来，全县建成食堂86家。',
      'paragraph “现在下楼就能吃上热饭。”她说。',
      'boilerplate （责任编辑：郑小满）',
      'boilerplate 分享到：微信 微博',
      'boilerplate 版权所有 未经授权不得转载',
    ])
  })

  it('tells title, outlet, date, author, place and language', () => {
    expect(parse(ARTICLE)).toMatchObject({
      title: '社区食堂办到老人家门口',
      outlet: '青溪日报',
      date: '2024-03-18',
      author: '沈知微',
      place: '杭州',
      language: 'zh-Hans',
      mime: 'text/plain',
    })
  })

  it('takes no title from a sentence, nor from the only line', () => {
    expect(parse('全县建成食堂86家。\n每天供应午餐。').title).toBe('')
    expect(shown('一')).toEqual(['paragraph 一'])
  })

  it('does not take a sentence with a date for a line of metadata', () => {
    const sentence = '2024年3月18日上午，全县建成的86家食堂同时开门，老人们早早排起了队，气氛热烈。'
    expect(shown(`标题\n${sentence}\n第二段。`)[1]).toBe(`paragraph ${sentence}`)
  })

  it.each([
    ['澄海市推動老屋翻新\n三年以來協助一千戶家庭。', 'zh-Hant'],
    ['白浜町が空き家を\n住まいにする取り組みを始める。', 'ja'],
    ['작은 도서관\n서른 곳을 새로 연다.', 'ko'],
    ['River towns\nshare one ambulance service.', 'en'],
    ['12\n34', 'und'],
  ])('%j is %s', (text, language) => {
    expect(parse(text).language).toBe(language)
  })
})
