import { expect, test } from 'vitest'
import { amountOf, compareAmounts } from '#core/analysis/figure-amount'

const compare = (kind: string, [a, unitA]: [string, string], [b, unitB]: [string, string]) =>
  Math.sign(compareAmounts(amountOf(kind, unitA, a), amountOf(kind, unitB, b)))

test('亿元 and 元 compare exactly, beyond what a double holds', () => {
  expect(compare('money', ['3.4', '亿元'], ['340000000', '元'])).toBe(0)
  expect(compare('money', ['90071992547409.93', '万元'], ['900719925474099301', '元'])).toBe(-1)
  expect(compare('money', ['900719925474099301', '元'], ['90071992547409.93', '万元'])).toBe(1)
})

test('areas compare by exact ratio: three 亩 are 2,000 m²', () => {
  expect(compare('area', ['3', '亩'], ['2000', '平方米'])).toBe(0)
  expect(compare('area', ['15', '亩'], ['1', '公顷'])).toBe(0)
  expect(compare('area', ['1', '万亩'], ['6.67', '平方公里'])).toBe(-1)
  expect(compare('area', ['-1', '亩'], ['0', '公顷'])).toBe(-1)
})

test('what differs in dimension is told apart', () => {
  const dimension = (kind: string, unit: string) => amountOf(kind, unit, '1').scale.dimension
  expect(dimension('money', '亿元')).toBe(dimension('money', '元'))
  expect(dimension('money', '美元')).not.toBe(dimension('money', '元'))
  expect(dimension('percent', '%')).not.toBe(dimension('percentage-point', '百分点'))
  expect(dimension('permille', '‰')).toBe(dimension('percent', ''))
  expect(dimension('count', '万家')).toBe(dimension('count', '家'))
  expect(dimension('count', '家')).not.toBe(dimension('count', '户'))
  expect(dimension('length', '千米')).toBe('length')
  expect(dimension('duration', '年')).not.toBe(dimension('duration', '天'))
})

test('the same words share one scale', () => {
  expect(amountOf('money', '元', '1').scale).toBe(amountOf('money', '元', '2').scale)
})
