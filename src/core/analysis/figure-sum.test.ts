import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sumFigures } from '#core/analysis/figure-sum'
import { money, row } from '#core/analysis/testing/figure-rows'

test('adds what has one unit and one kind, exactly', () => {
  expect(sumFigures([money('a', '0.1'), money('b', '0.2'), money('c', '90071992547409930.1')])).toMatchObject({
    count: 3,
    unit: '元',
    sum: '90071992547409930.4',
    median: '0.2',
    hedged: 0,
  })
})

test('adds different units of one dimension in the one most rows use', () => {
  expect(sumFigures([money('a', '1', '亿元'), money('b', '5000', '万元'), money('c', '2', '亿元')])).toMatchObject({
    unit: '亿元',
    sum: '3.5',
    median: '1',
  })
  const areas = [row('a', { kind: 'area', value: '3', unit: '亩' }), row('b', { kind: 'area', value: '0.2', unit: '公顷' })]
  expect(sumFigures(areas)).toMatchObject({ unit: '亩', sum: '6' })
})

test('counts hedged figures apart', () => {
  const hedged = money('近3亿元', '300000000', '元', { approx: 'nearly' })
  expect(sumFigures([money('a', '100'), hedged])).toMatchObject({ sum: '100', median: '100', hedged: 1, hedgedSum: '300000000' })
  expect(sumFigures([hedged])).toMatchObject({ sum: null, median: null, hedgedSum: '300000000' })
})

test('says why there is no sum', () => {
  expect(sumFigures([money('a', '1'), row('b', { value: '1', unit: '家' })])).toBe('kinds')
  expect(sumFigures([money('a', '1'), money('b', '1', '美元')])).toBe('units')
  expect(sumFigures([row('b')])).toBe('no-number')
  expect(sumFigures([])).toBeNull()
})

test('percentages have a median but no sum', () => {
  const shares = ['5', '7', '40'].map((value) => row(value, { kind: 'percent', value, unit: '%' }))
  expect(sumFigures(shares)).toMatchObject({ sum: null, median: '7' })
})

test('a sum does not depend on the order, and taking the negatives away gives nothing', () => {
  const cents = fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(cents, (numbers) => {
      const written = (n: number) => `${n < 0 ? '-' : ''}${Math.trunc(Math.abs(n) / 100)}.${String(Math.abs(n) % 100).padStart(2, '0')}`
      const rows = numbers.map((n) => money('', written(n)))
      const sum = (of: typeof rows) => (sumFigures(of) as { sum: string }).sum
      expect(sum(rows.toReversed())).toBe(sum(rows))
      expect(sum([...rows, ...numbers.map((n) => money('', written(-n)))])).toBe('0')
    }),
    { seed: 7, numRuns: 200 },
  )
})
