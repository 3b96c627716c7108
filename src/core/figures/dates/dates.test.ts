import { describe, expect, it } from 'vitest'
import { DATES } from '#core/figures/dates/dates'
import { makeDispatch } from '#core/figures/dispatch'
import { scan } from '#core/figures/find-figures'

const dispatch = makeDispatch(DATES)
const figuresIn = (text: string) => scan(dispatch, text, { numerals: false })
const datesIn = (text: string) => figuresIn(text).map(({ text: quote, date }) => [quote, date])

describe('what recurs', () => {
  it.each([
    ['诊所每周一到周五开门', '每周一到周五', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
    ['每週六至週日', '每週六至週日', 'FREQ=WEEKLY;BYDAY=SA,SU'],
    ['每周二、四、六开课', '每周二、四、六', 'FREQ=WEEKLY;BYDAY=TU,TH,SA'],
    ['每星期三下午2点半', '每星期三下午2点半', 'FREQ=WEEKLY;BYDAY=WE;BYHOUR=14;BYMINUTE=30'],
    ['每月15日发放', '每月15日', 'FREQ=MONTHLY;BYMONTHDAY=15'],
    ['每月1日至3日', '每月1日至3日', 'FREQ=MONTHLY;BYMONTHDAY=1,2,3'],
    ['每年3月5日', '每年3月5日', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=5'],
    ['open every Friday', 'every Friday', 'FREQ=WEEKLY;BYDAY=FR'],
    ['open Tuesday to Thursday', 'Tuesday to Thursday', 'FREQ=WEEKLY;BYDAY=TU,WE,TH'],
    ['每天上午9点', '每天上午9点', 'FREQ=DAILY;BYHOUR=9;BYMINUTE=0'],
  ])('%s', (text, quote, date) => expect(datesIn(text)).toEqual([[quote, date]]))
  it('is likely where the days may be those of one week', () => expect(figuresIn('周二至周四')[0]?.certainty).toBe('likely'))
})

describe('days of the week alone', () => {
  it.each(['每周三次', '星期五', '周一上午', '每周', '下周三', '本周五（禮拜五）', 'on Monday'])('%s is silent', (text) =>
    expect(datesIn(text)).toEqual([]),
  )
})

describe('recent periods', () => {
  it.each([
    ['近两年，', '近两年', '2', '年'],
    ['最近三个月来', '最近三个月来', '3', '月'],
    ['近５年', '近５年', '5', '年'],
    ['近兩年', '近兩年', '2', '年'],
    ['近十五年来', '近十五年来', '15', '年'],
    ['近两年发展迅速', '近两年', '2', '年'],
    ['二十年來變化', '二十年來', '20', '年'],
    ['3个月来', '3个月来', '3', '月'],
  ])('%s', (text, quote, value, unit) => expect(figuresIn(text)).toMatchObject([{ text: quote, kind: 'date', value, unit }]))
  it('has bounds where the number is not said', () =>
    expect(figuresIn('近几年')).toMatchObject([{ value: null, bounds: { lo: '2', hi: '9' }, approx: 'about' }]))
  it.each(['近年来', '近2000万元', '近两年的时间', '历时近三年', '近百年历史', '近三成', '附近', '三年来自', '节省近两个月'])(
    '%s is none',
    (text) => expect(figuresIn(text)).toEqual([]),
  )
})

it('gives days of the lunar calendar no date', () =>
  expect(figuresIn('农历八月十五，正月初一')).toMatchObject([
    { text: '农历八月十五', date: null },
    { text: '正月初一', date: null },
  ]))

it('stays out of the way of numerals', () => expect(scan(dispatch, '1991年1月，近两年', { numerals: true })).toEqual([]))
