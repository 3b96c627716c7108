import { expect, test } from 'vitest'
import { chartOf } from '#core/registry/chart'
import { initiativeFiguresTable } from '#core/registry/figures-table'
import { seriesOf } from '#core/registry/series'
import { figureOf } from '#core/registry/testing/samples'

const figures = [
  figureOf('b', { value: '2', unit: '万户', entity: '农户', asOf: '2024-06' }),
  figureOf('a', { value: '8000', unit: '户', entity: '农户', asOf: '2023-12', approx: 'about' }),
  figureOf('c', { value: '500', unit: '户', entity: '企业', asOf: '2024-06' }),
  figureOf('d', { value: '500', unit: '户', entity: '企业' }),
]

test('a line for each counted thing, in one unit, over the time of its figures', () => {
  const [series] = seriesOf(figures)
  const chart = series && chartOf(series)
  expect(chart?.unit).toBe('户')
  expect(chart?.lines.map(({ thing, points }) => [thing, points.map(({ figure, value }) => [figure.row.id, value])])).toEqual([
    [
      '农户',
      [
        ['a', 8000],
        ['b', 20000],
      ],
    ],
    ['企业', [['c', 500]]],
  ])
  const [about] = chart?.lines[0]?.points ?? []
  expect([about?.low, about?.high]).toEqual([7200, 8800])
  expect(chart?.valueTicks).toEqual([0, 5000, 10000, 15000, 20000])
})

test('the table has every figure, those without a time too', () => {
  const table = initiativeFiguresTable(figures.map((figure) => ({ ...figure, title: '题', outlet: '', date: '', place: '' })))
  const names = table.columns.map(({ name }) => name)
  const cells = [...table.rows()].map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]])))
  expect(cells.map(({ time, base_value }) => [time, base_value])).toEqual([
    ['2024-06', 20000],
    ['2023-12', 8000],
    ['2024-06', 500],
    [null, 500],
  ])
  expect(cells[1]).toMatchObject({ base_low: 7200, base_high: 8800, approx: 'about' })
})
