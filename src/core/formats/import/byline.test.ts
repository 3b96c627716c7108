import { describe, expect, it } from 'vitest'
import { bylineOf, dateIn, isMetaLine } from '#core/formats/import/byline'

describe('dates', () => {
  it.each([
    ['2024年3月18日', '2024-03-18'],
    ['发布时间：2024-03-18 10:20:00', '2024-03-18'],
    ['2024/3/8', '2024-03-08'],
    ['2024.03.18', '2024-03-18'],
    ['2024年3月', '2024-03'],
    ['二〇二四年三月十八日', '2024-03-18'],
    ['二○一九年十月二十日', '2019-10-20'],
    ['2024年13月1日', '2024'],
    ['2024-03-18T10:20:00+08:00', '2024-03-18'],
    ['3月18日', ''],
    ['电话 0571-88-99', ''],
  ])('%s is %j', (text, date) => {
    expect(dateIn(text)).toBe(date)
  })
})

describe('lines of metadata', () => {
  it.each([
    ['时间：2024-03-18', { date: '2024-03-18' }],
    ['来源：青溪日报 时间：2024-03-18', { outlet: '青溪日报', date: '2024-03-18' }],
    ['来源：青溪日报 作者：沈知微', { outlet: '青溪日报', author: '沈知微' }],
    ['2024年03月18日 10:20 | 来源：新青网 | 记者：林远舟', { outlet: '新青网', author: '林远舟', date: '2024-03-18' }],
    ['發布時間：2024-03-18　來源：澄海時報', { outlet: '澄海時報', date: '2024-03-18' }],
    ['作者：沈知微 林远舟 编辑：郑小满', { author: '沈知微 林远舟' }],
    ['Source: The Merle Courier', { outlet: 'The Merle Courier' }],
    ['By Zoë Brandt and Paul Oakes', { author: 'Zoë Brandt and Paul Oakes' }],
  ])('%s', (line, told) => {
    expect(isMetaLine(line)).toBe(true)
    expect(bylineOf([line], [])).toMatchObject(told)
  })

  it.each([
    '记者昨天从市园林局获悉，公园已建成。',
    '时间：每周六上午九点；地点：码头公园。',
    '全县建成食堂86家。',
    '他说：来源很多。',
    'By the river, towns share one service.',
  ])('%s is none', (line) => {
    expect(isMetaLine(line)).toBe(false)
  })
})

it.each([
  ['本报青溪3月18日讯（记者 沈知微 通讯员 林远舟）公园已建成。', '青溪', '沈知微 林远舟'],
  ['新华社北京3月18日电（记者王若水、李一）全国……', '北京', '王若水、李一'],
  ['公园已建成。', '', ''],
])('dateline of %s', (lead, place, author) => {
  expect(bylineOf([], [lead])).toMatchObject({ place, author })
})
