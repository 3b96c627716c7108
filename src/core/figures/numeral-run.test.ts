import { expect, it } from 'vitest'
import { charAfter, isDigitAt, isHanNumeralAt, isNumeralAt, numeralRunEnd } from '#core/figures/numeral-run'

it('ends where digits become other characters, Han numerals too', () => {
  expect(numeralRunEnd('2017年', 0, 9)).toBe(4)
  expect(numeralRunEnd('十二3', 0, 9)).toBe(2)
  expect(numeralRunEnd('年', 0, 9)).toBe(0)
})
it('looks no further than asked', () => expect(numeralRunEnd('1'.repeat(99), 0, 8)).toBe(8))
it('knows digits from Han numerals', () => {
  expect([isDigitAt('1一', 0), isDigitAt('1一', 1), isHanNumeralAt('1一', 1), isNumeralAt('年', 0)]).toEqual([true, false, true, false])
})
it('looks over one space', () => expect([charAfter('5 月', 1), charAfter('5', 1)]).toEqual(['月', '']))
