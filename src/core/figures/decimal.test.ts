import { describe, expect, it } from 'vitest'
import {
  add,
  compare,
  type Decimal,
  decimalOf,
  divide,
  fromDigits,
  lastPlace,
  multiply,
  timesTen,
  writeDecimal,
} from '#core/figures/decimal'

const written = (value: Decimal | null) => value && writeDecimal(value)

describe('a decimal', () => {
  it('is written in full, without needless zeros', () => {
    expect(written(timesTen(fromDigits('3333', 2), 4))).toBe('333300')
    expect(written(fromDigits('0500', 3))).toBe('0.5')
    expect(written(fromDigits('100', 2))).toBe('1')
    expect(written(timesTen(decimalOf(0), 8))).toBe('0')
  })
  it('adds and multiplies without drift', () => {
    expect(written(add(fromDigits('1', 1), fromDigits('2', 1)))).toBe('0.3')
    expect(written(multiply(fromDigits('11', 1), fromDigits('11', 1)))).toBe('1.21')
  })
  it('divides exactly where the quotient ends, else to fifteen digits', () => {
    expect(written(divide(decimalOf(3), decimalOf(8)))).toBe('0.375')
    expect(written(divide(decimalOf(1), decimalOf(3)))).toBe('0.333333333333333')
    expect(written(divide(decimalOf(-2), decimalOf(3)))).toBe('-0.666666666666667')
    expect(divide(decimalOf(1), decimalOf(0))).toBeNull()
  })
  it('knows its last place', () => {
    expect(lastPlace(decimalOf(1400))).toBe(2)
    expect(lastPlace(fromDigits('148', 1))).toBe(-1)
  })
  it('compares by value', () => {
    expect(compare(fromDigits('10', 1), decimalOf(1))).toBe(0)
    expect(compare(decimalOf(-1), fromDigits('1', 9))).toBeLessThan(0)
  })
})
