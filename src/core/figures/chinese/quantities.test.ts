import { describe, expect, it, test } from 'vitest'
import { QUANTITIES } from '#core/figures/chinese/quantities'
import { VAGUE } from '#core/figures/chinese/vague'
import { makeDispatch } from '#core/figures/dispatch'
import type { Figure } from '#core/figures/figure'
import { scan } from '#core/figures/find-figures'

const dispatch = makeDispatch([VAGUE, QUANTITIES])
const find = (text: string, numerals = false) => scan(dispatch, text, { numerals })

const limits = ({ bounds }: Figure): string =>
  bounds ? `${bounds.loOpen ? '(' : '['}${bounds.lo ?? ''},${bounds.hi ?? ''}${bounds.hiOpen ? ')' : ']'}` : ''

/** `近300名: 300 (,300) 名`: the quote, then value, bounds and unit as far as there are any. */
const brief = (figure: Figure): string => `${figure.text}: ${[figure.value, limits(figure), figure.unit].filter(Boolean).join(' ')}`

const briefs = (text: string) => find(text).map(brief)

describe.each([
  [
    'counts',
    [
      ['村里有28.6万株油茶。', '28.6万株: 286000 株'],
      ['组织了１５场宣讲', '１５场: 15 场'],
      ['惠及四千三百户', '四千三百户: 4300 户'],
      ['慰问老人0人次', '0人次: 0 人次'],
    ],
  ],
  [
    'hedges before the number',
    [
      ['约600名学员', '约600名: 600 名'],
      ['近5000万元', '近5000万元: 50000000 (,50000000) 元'],
      ['超过了70家', '超过了70家: 70 (70,) 家'],
      ['至少有12个', '至少有12个: 12 [12,) 个'],
      ['不足40人', '不足40人: 40 (,40) 人'],
      ['最多为8件', '最多为8件: 8 (,8] 件'],
      ['≥30吨', '≥30吨: 30 [30,) 吨'],
    ],
  ],
  [
    'no hedges: tails of other words',
    [
      ['附近3家商铺', '3家: 3 家'],
      ['节约20吨水', '20吨: 20 吨'],
    ],
  ],
  [
    'hedges behind the number',
    [
      ['三成以上', '三成以上: 30 [30,) %'],
      ['20岁左右', '20岁左右: 20 岁'],
      ['5年以下', '5年以下: 5 (,5] 年'],
      ['两年多的时间', '两年多: 2 (2,3) 年'],
    ],
  ],
  [
    'hedges inside',
    [
      ['十几个', '十几个: (10,20) 个'],
      ['好几百人', '好几百人: [200,1000) 人'],
      ['上百家', '上百家: 100 [100,) 家'],
      ['6200余份', '6200余份: 6200 (6200,6300) 份'],
      ['4个多月', '4个多月: 4 (4,5) 月'],
    ],
  ],
  [
    'money',
    [
      ['共花了86元5角', '86元5角: 86.5 元'],
      ['四块二', '四块二: 4.2 元'],
      ['人民币柒仟元整', '柒仟元整: 7000 元'],
      ['US$1.5亿', 'US$1.5亿: 150000000 US$'],
      ['三百万新加坡元', '三百万新加坡元: 3000000 新加坡元'],
      ['水价2.8元/立方米', '2.8元/立方米: 2.8 元/立方米'],
    ],
  ],
  [
    'parts of a hundred',
    [
      ['百分之六点二', '百分之六点二: 6.2 %'],
      ['千分之四', '千分之四: 4 ‰'],
      ['万分之五', '万分之五: 0.05 %'],
      ['六成半', '六成半: 65 %'],
      ['打八五折', '八五折: 85 %'],
      ['四分之三', '四分之三: 0.75'],
      ['3又1/4', '3又1/4: 3.25'],
      ['2.5个百分点', '2.5个百分点: 2.5 百分点'],
    ],
  ],
  [
    'measures',
    [
      ['装机5.2万千瓦', '5.2万千瓦: 52000 千瓦'],
      ['两千米', '两千米: 2000 米'],
      ['1米8', '1米8: 1.8 米'],
      ['2小时15分', '2小时15分: 2.25 小时'],
      ['1小时20分', '1小时20分: 80 分'],
      ['一刻钟', '一刻钟: 15 min'],
      ['零下7℃', '零下7℃: -7 ℃'],
      ['半个月', '半个月: 0.5 月'],
      ['两个半小时', '两个半小时: 2.5 小时'],
    ],
  ],
  [
    'ranges',
    [
      ['300—500人', '300—500人: [300,500] 人'],
      ['20至35万元', '20至35万元: [200000,350000] 元'],
      ['6千到8千吨', '6千到8千吨: [6000,8000] 吨'],
      ['5%～8%', '5%～8%: [5,8] %'],
      ['百分之三到五', '百分之三到五: [3,5] %'],
      ['三、四个', '三、四个: [3,4] 个'],
      ['不低于60分且不超过90分', '不低于60分且不超过90分: [60,90] 分'],
    ],
  ],
  ['ratios', [['师生比为1:12', '1:12: 0.0833333333333333']]],
  ['ordinals', [['第6批', '第6批: 6 批']]],
  ['vague quantities', [['成千上万的鸟', '成千上万: ']]],
])('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => expect(briefs(text)).toEqual([expected]))
})

describe('silence', () => {
  test.each([
    '三国演义',
    '四面环山',
    '他一直在',
    '百姓说',
    '我有2.2本计划',
    '2018年',
    '千家万户',
    '一个个走来',
    '买了12345',
    '15分钟生活圈',
    '国道318线',
    '女子200米决赛',
  ])('%s', (text) => expect(briefs(text)).toEqual([]))
})

describe('what a reader doubts is unlikely', () => {
  test.each([
    ['每一名代表', 'indefinite-one'],
    ['“3个服务”活动', 'in-name'],
    ['问了几个人', 'few.alone'],
    ['第三条规定', 'ordinal.numbering'],
    ['最多的一天', 'indefinite-one'],
  ])('%s', (text, rule) => {
    const [figure] = find(text)
    expect(figure?.certainty).toBe('unlikely')
    expect(figure?.rules).toContain(rule)
  })
  it('but a length of time is meant', () => expect(find('用了一天')[0]?.certainty).toBe('likely'))
})

describe('changes', () => {
  const changes = (text: string) =>
    find(text).map(({ change }) => change && `${change.direction} ${change.mode} ${change.factor ?? ''}`.trim())
  test.each([
    ['产量提高了4倍', ['up by 5']],
    ['扩大到3倍', ['up to 3']],
    ['增加到原来的2倍', ['up to 2']],
    ['翻了三番', ['up by 8']],
    ['下降0.8个百分点', ['down by']],
    ['由2万增至6万户', [null, 'up to']],
    ['上升4.5%到620亿元', ['up by', 'up to']],
    ['增加值12亿元', [null]],
  ])('%s', (text, expected) => expect(changes(text)).toEqual(expected))

  it('keeps the loose reading of a multiple at hand', () =>
    expect(find('提高4倍')[0]?.readings).toEqual([{ value: '4', factor: '4', rule: 'change.times-as-much' }]))
})

describe('what is counted and measured', () => {
  const named = (text: string, name: 'entity' | 'property') => {
    const span = find(text)[0]?.[name]
    return span ? text.slice(span.start, span.end) : null
  }
  test.each([
    ['35名护林员参加培训', '护林员'],
    ['12家龙头企业与农户签约', '龙头企业'],
    ['18名在岗职工按期返回', '在岗职工'],
    ['9个县（市）', '县'],
    ['60个。', null],
    ['十几位老师轮流上课', '老师'],
    ['86项高频事项归到一处', '高频事项'],
    ['在14家乡镇卫生院推行', '乡镇卫生院'],
    ['5所县级医院延长开诊时间', '县级医院'],
    ['310多个新建的专业合作社', '专业合作社'],
    ['新增床位640张', '床位'],
    ['服务站有工作人员14名', '工作人员'],
    ['今年以来共有14名', null],
  ])('%s counts %s', (text, entity) => expect(named(text, 'entity')).toBe(entity))
  test.each([
    ['森林覆盖率达68.2%', '森林覆盖率'],
    ['全年粮食总产量为45万吨', '全年粮食总产量'],
    ['入学率提升了2.1个百分点', '入学率'],
    ['共种了45万亩', null],
  ])('%s measures %s', (text, property) => expect(named(text, 'property')).toBe(property))
})

describe('every numeral', () => {
  const values = (text: string) => find(text, true).map(({ value }) => value)
  test.each([
    ['答案是七', ['7']],
    ['三加四', ['3', '4']],
    ['一看就懂', []],
    ['放在陆地上', []],
    ['“一”和“二”', ['1', '2']],
    ['负3.5', ['-3.5']],
    ['2^-2', ['0.25']],
    ['-.5', ['-0.5']],
  ])('%s', (text, expected) => expect(values(text)).toEqual(expected))
  it('infers no upper bound', () => expect(find('600多亿', true)[0]?.bounds?.hi).toBeNull())
})

describe('parts', () => {
  it('have their own spans', () => {
    const [figure] = find('约12.5万多个百分点')
    const quote = ({ start, end }: { start: number; end: number }) => '约12.5万多个百分点'.slice(start, end)
    expect(figure?.parts.hedge.map(quote)).toEqual(['约', '多'])
    expect(figure?.parts.scale.map(quote)).toEqual(['万'])
    expect(figure && [figure.parts.classifier, figure.parts.unit].map((span) => span && quote(span))).toEqual(['个', '百分点'])
    expect(figure?.classifier).toBe('个')
  })
})

describe('hostile text takes linear time', () => {
  test.each(['九', '1,', ' ', '百分之', '一万', '1-', '至少', '第', '零', '十分之'])('%s', (unit) => {
    const text = unit.repeat(Math.ceil(50_000 / unit.length))
    const start = performance.now()
    find(text)
    expect(performance.now() - start).toBeLessThan(4000)
  })
})
