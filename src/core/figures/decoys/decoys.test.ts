import { describe, expect, it } from 'vitest'
import { DATES } from '#core/figures/dates/dates'
import { DECOYS, DECOYS_BEFORE_DATES } from '#core/figures/decoys/decoys'
import { makeDispatch } from '#core/figures/dispatch'
import { scan } from '#core/figures/find-figures'
import { makeFigure } from '#core/figures/make-figure'
import type { FigureOptions, Recogniser } from '#core/figures/recogniser'

const NUMERALS = '0123456789零一二三四五六七八九十百千万亿两半兩萬'

/** Stands in for the numbers: every run of numerals that nobody claimed. */
const leftover: Recogniser = {
  id: 'leftover',
  starts: NUMERALS,
  recognise: (text, at) => {
    let end = at
    while (end < text.length && NUMERALS.includes(text.charAt(end))) end++
    return { end, figures: [makeFigure(text, { start: at, end, kind: 'count', rules: [] })] }
  },
}
const dispatch = makeDispatch([...DECOYS_BEFORE_DATES, ...DATES, ...DECOYS, leftover])
const leftIn = (text: string, options: FigureOptions = { numerals: false }) =>
  scan(dispatch, text, options)
    .map((figure) => figure.text)
    .join('')

describe('words', () => {
  it.each(['三心二意', '統一領導', '进一步', '萬眾創新', '两会', '十三五规划', '四川', '第一时间', '一体化', '独一无二'])('%s', (text) =>
    expect(leftIn(text)).toBe(''),
  )
  it.each([
    ['一千万', '一千万'],
    ['三十万一天', '三十万一'],
    ['一万一千', '一万一千'],
    ['统一零售价3元', '3'],
    ['传统一千人', '一千'],
    ['二十一般', '二十一'],
    ['十分之三', '十三'],
    ['计划一年', '一'],
    ['系统一万个', '一万'],
    ['三公里', '三'],
    ['五小时', '五'],
    ['四平方米', '四'],
    ['四周年', '四'],
    ['十分钟', '十'],
    ['两百', '两百'],
  ])('%s leaves %s', (text, rest) => expect(leftIn(text)).toBe(rest))
  it('keeps names of counted things where every numeral is asked for', () => expect(leftIn('五台山', { numerals: true })).toBe('五'))
  it('keeps words where every numeral is asked for', () => expect(leftIn('三心二意，两会', { numerals: true })).toBe(''))
})

describe('slogans', () => {
  it.each(['“四个全面”', '「兩個維護」', '“百日攻坚”行动', '“三严三实”', '一村一品', '三纵四横', '千企联千村'])('%s', (text) =>
    expect(leftIn(text)).toBe(''),
  )
  it.each([
    ['“三个月”', '三'],
    ['“五千元”', '五千'],
    ['两名七旬老人', '两七'],
    ['三天两夜', '三两'],
    ['一元五角', '一五'],
    ['四点五倍', '四五'],
    ['百平方千米', '百千'],
  ])('%s leaves %s', (text, rest) => expect(leftIn(text)).toBe(rest))
})

describe('identifiers', () => {
  it.each([
    '见https://example.org/a/2019/03?p=5%25。',
    'www.example.cn/12',
    'office2020@example.com',
    '地址192.168.1.20',
    '版本v2.0',
    'G20峰会',
    '5G网络',
    'PM2.5',
    'Ｇ６０高速',
    'COVID-19',
    'GB/T 15835-2011',
    'ISO 9001认证',
    '编号9a1-677-0060',
    '666666666s',
    '浙A12345',
  ])('%s', (text) => expect(leftIn(text)).toBe(''))
  it.each([
    ['RMB500', '500'],
    ['12km', '12'],
    ['2e5', '25'],
    ['1.5万', '15万'],
    ['5k-20k', '520'],
    ['3541.07万元2.3本项目', '354107万'],
  ])('%s leaves %s', (text, rest) => expect(leftIn(text)).toBe(rest))
})

describe('telephone numbers', () => {
  it.each([
    '电话：0571-88001234',
    '拨打400-820-1234',
    '手机13800138000',
    '+86 138 0013 8000',
    '(0571) 8800 1234',
    '热线12345678',
    '0044 20 7946 0000 ext. 12',
    '13800138000 13900139000',
    '212.555.0100',
    '+1(212)555-0100',
  ])('%s', (text) => expect(leftIn(text)).toBe(''))
  it.each([
    ['电话费12345678元', '12345678'],
    ['人口1 234 567人', '1234567'],
    ['0.000000012', '0000000012'],
  ])('%s leaves %s', (text, rest) => expect(leftIn(text)).toBe(rest))
})

describe('numbers of things', () => {
  it.each([
    '国发〔2019〕5号',
    '公告2019年第12号',
    '（2019）京01民终1234号',
    '依照第七条第二款',
    '第十八条之一',
    '第三章',
    '十八届三中全会',
    '十三届全国人大五次会议',
    '地铁3号线',
    '二号楼',
    '18路公交',
    '1203室',
    '3·15晚会',
    '“1+N”',
    '身份证号330106199001011234',
    '股票代码600519',
    '2018款轿车',
    '第一，加强领导；第二，压实责任',
    '国道318线',
    '15分钟便民生活圈',
    '女子100米决赛',
    '4×100米接力',
    '1. 总体要求',
    '三、保障措施',
    '（一）总体要求',
    '前言\n2、组织领导',
  ])('%s', (text) => expect(leftIn(text)).toBe(''))
  it.each([
    ['一、二季度', '一二季度'],
    ['1.5亿元', '15亿'],
    ['第3条生产线', '3'],
    ['号召3人', '3'],
  ])('%s leaves %s', (text, rest) => expect(leftIn(text)).toBe(rest))
})
