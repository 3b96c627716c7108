import { expect, test } from 'vitest'
import { periodDate } from '#core/initiatives/details/period-date'

test.each([
  ['2022年以来', '2022/..'],
  ['2024年3月', '2024-03'],
  ['2024年3月8日', '2024-03-08'],
  ['2018年', '2018'],
  ['in January 2023', '2023-01'],
  ['since 2021', '2021/..'],
  ['by 2030', '2030'],
])('%s is %s', (words, date) => {
  expect(periodDate(words)).toBe(date)
})

test.each(['去年', '近两年', '3月8日', 'last spring', 'in May'])('%s must be reckoned from another date', (words) => {
  expect(periodDate(words)).toBeNull()
})
