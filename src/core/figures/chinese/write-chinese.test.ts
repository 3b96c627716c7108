import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { writeChinese } from '#core/figures/chinese/write-chinese'
import { findFigures } from '#core/figures/find-figures'

const readBack = (written: string | null) => findFigures(written ?? '', { numerals: true }).map(({ value }) => value)

describe('a decimal in Chinese numerals', () => {
  test.each([
    ['0', '零'],
    ['10', '十'],
    ['15', '十五'],
    ['110', '一百一十'],
    ['1005', '一千零五'],
    ['10050', '一万零五十'],
    ['120000', '十二万'],
    ['100000001', '一亿零一'],
    ['20030004000', '二百亿三千万四千'],
    ['3500000000000', '三万亿五千亿'],
    ['-0.25', '负零点二五'],
  ])('%s', (decimal, written) => expect(writeChinese(decimal)).toBe(written))

  it('has no words beyond twenty digits, nor for what is no decimal', () => {
    expect(writeChinese('1'.repeat(21))).toBeNull()
    expect(writeChinese('ten')).toBeNull()
  })

  it('reads back as the same value', () => {
    const decimal = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 20n - 1n }), fc.integer({ min: 0, max: 9999 }))
    fc.assert(
      fc.property(decimal, ([whole, fraction]) => {
        const value = fraction === 0 ? String(whole) : `${whole}.${String(fraction).padStart(4, '0').replace(/0+$/, '')}`
        expect(readBack(writeChinese(value))).toEqual([value])
      }),
      { seed: 20170424, numRuns: 500 },
    )
  })
})
