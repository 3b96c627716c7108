import { describe, expect, it } from 'vitest'
import { dateLine, localTime, monthHeading } from './dates'

describe('monthHeading', () => {
  it('names the month in the language of the interface', () => {
    expect(monthHeading('2024-03', 'en')).toBe('March 2024')
    expect(monthHeading('2024-03', 'zh-CN')).toBe('2024年3月')
  })

  it('leaves a year alone', () => {
    expect(monthHeading('2024', 'en')).toBe('2024')
    expect(monthHeading('', 'en')).toBe('')
  })
})

describe('localTime', () => {
  const at = (hour: number, day = 18) => new Date(2024, 2, day, hour, 5).getTime()

  it('is the time alone on the same day', () => {
    expect(localTime(at(9), at(17))).toBe('09:05')
  })

  it('carries the date on every other day', () => {
    expect(localTime(at(9), at(9, 19))).toBe('2024-03-18 09:05')
    expect(localTime(new Date(at(9)).toISOString(), at(9, 19))).toBe('2024-03-18 09:05')
  })
})

describe('dateLine', () => {
  it('says as much as is known', () => {
    expect(dateLine('2024-03-18', 'en')).toBe('18 March 2024')
    expect(dateLine('2024-03-18', 'zh-CN')).toBe('2024年3月18日')
    expect(dateLine('2024-03', 'en')).toBe('March 2024')
    expect(dateLine('', 'en')).toBe('')
  })
})
