import { expect, test } from 'vitest'
import { safeCell, toTsv } from '#core/analysis/figure-tsv'

test('one line a row, one tab between cells, nothing else breaks the grid', () => {
  expect(
    toTsv([
      ['原文', '数值'],
      ['近\t2000\n万元', '20000000'],
    ]),
  ).toBe('原文\t数值\r\n近 2000 万元\t20000000')
})

test('what a spreadsheet would run as a formula is text', () => {
  for (const formula of ['=1+1', '+cmd', '-2+3', '@SUM(A1)', '＝1', ' =1', '\t=1']) expect(safeCell(formula).startsWith("'")).toBe(true)
})

test('numbers stay numbers', () => {
  for (const number of ['-5', '-0.25', '33.33', '333300']) expect(safeCell(number)).toBe(number)
})
