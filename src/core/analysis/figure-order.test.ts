import { expect, test } from 'vitest'
import { type FigureSort, sortFigures } from '#core/analysis/figure-order'
import type { FigureRow } from '#core/analysis/figure-row'
import { money, row, surroundings } from '#core/analysis/testing/figure-rows'

const order = (rows: readonly FigureRow[], sort: FigureSort): string[] => sortFigures(rows, sort, surroundings).map(({ quote }) => quote)

const rows = [
  row('无数'),
  money('2亿元', '2', '亿元'),
  row('3亩', { kind: 'area', value: '3', unit: '亩' }),
  money('1000万元', '10000000'),
  row('1公顷', { kind: 'area', value: '1', unit: '公顷' }),
  row('2001平方米', { kind: 'area', value: '2001', unit: '平方米' }),
  money('近3亿元', '300000000'),
]

test('values are sorted inside a dimension, and dimensions stay apart in both directions', () => {
  const up = order(rows, { column: 'value', descending: false })
  const down = order(rows, { column: 'value', descending: true })
  expect(up).toEqual(['3亩', '2001平方米', '1公顷', '1000万元', '2亿元', '近3亿元', '无数'])
  expect(down).toEqual(['1公顷', '2001平方米', '3亩', '近3亿元', '2亿元', '1000万元', '无数'])
})

test('equal rows stand in reading order, and rows that say nothing come last, whichever way', () => {
  const said = [row('甲', { entity: '企业' }), row('乙'), row('丙', { entity: '企业' }), row('丁', { entity: '党员' })]
  expect(order(said, { column: 'entity', descending: false })).toEqual(['丁', '甲', '丙', '乙'])
  expect(order(said, { column: 'entity', descending: true })).toEqual(['甲', '丙', '丁', '乙'])
})

test('the order of articles runs both ways, with their figures', () => {
  const some = [row('一'), row('二'), row('三')]
  expect(order(some, { column: 'article', descending: true })).toEqual(['三', '二', '一'])
})
