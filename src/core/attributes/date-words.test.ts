import { expect, test } from 'vitest'
import { dateWords, shortDateWords } from '#core/attributes/date-words'

test.each([
  ['2019-03-05', '5 March 2019', '2019年3月5日'],
  ['2019-03', 'March 2019', '2019年3月'],
  ['2019', '2019', '2019年'],
  ['2019-03-05T08:15', '5 March 2019 08:15', '2019年3月5日 08:15'],
  ['--03-05', '5 March', '3月5日'],
  ['--11', 'November', '11月'],
  ['---05', 'day 5', '5日'],
  ['T09:30', '09:30', '09:30'],
  ['2019-33', 'Q1 2019', '2019年第一季度'],
  ['XXXX-34', 'Q2', '第二季度'],
  ['2019-40', 'first half of 2019', '2019年上半年'],
  ['2019-12~', 'around December 2019', '2019年12月前后'],
  ['199X', '1990s', '1990年代'],
  ['20XX', '21st century', '21世纪'],
  ['18XX', '19th century', '19世纪'],
  ['-0220', '221 BC', '公元前221年'],
  ['2019/2021', '2019 – 2021', '2019年 – 2021年'],
  ['--03-05/--03-08', '5 March – 8 March', '3月5日 – 3月8日'],
  ['2019/..', 'since 2019', '2019年以来'],
  ['../2025', 'until 2025', '2025年以前'],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'every Monday to Friday', '每周一至周五'],
  ['FREQ=WEEKLY;BYDAY=TU,TH,SA', 'every Tuesday, Thursday, Saturday', '每周二、周四、周六'],
  ['FREQ=WEEKLY;BYDAY=WE;BYHOUR=14;BYMINUTE=30', 'every Wednesday 14:30', '每周三 14:30'],
  ['FREQ=MONTHLY;BYMONTHDAY=1,2,3', 'day 1 to 3 of every month', '每月1日至3日'],
  ['FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=5', 'every 5 March', '每年3月5日'],
  ['FREQ=DAILY;BYHOUR=9;BYMINUTE=0', 'every day 09:00', '每天 09:00'],
  ['FREQ=SECONDLY', 'FREQ=SECONDLY', 'FREQ=SECONDLY'],
  ['next week', 'next week', 'next week'],
])('%s', (date, english, chinese) => {
  expect([dateWords(date, 'en'), dateWords(date, 'zh-CN')]).toEqual([english, chinese])
})

test('in little room months and days of the week are short', () => {
  expect([shortDateWords('2019-11/2020-05', 'en'), shortDateWords('FREQ=WEEKLY;BYDAY=TU,TH', 'en')]).toEqual([
    'Nov 2019 – May 2020',
    'every Tue, Thu',
  ])
  expect(shortDateWords('2019-11', 'zh-CN')).toBe('2019年11月')
})
