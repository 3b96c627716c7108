import { expect, test } from 'vitest'
import { CoderId } from '#core/model/ids'
import { accountsOf, standing } from '#core/registry/accounts'
import { seriesOf } from '#core/registry/series'
import { figureOf } from '#core/registry/testing/samples'
import { whenOf } from '#core/registry/when'

const firms = (id: string, value: string, more: Record<string, string> = {}, articleDate = '2024-03-18') =>
  figureOf(id, { value, unit: '家', entity: '小微企业', ...more }, articleDate)

const told = (...figures: ReturnType<typeof firms>[]) =>
  accountsOf(figures).map(({ kind, figures: of }) => [kind, ...of.map(({ row }) => row.id)])

test('two values of one thing at one time are a conflict, in whatever unit; at two times they are not', () => {
  const a = firms('a', '333300', { asOf: '2024-02' })
  expect(told(a, firms('b', '32.1', { asOf: '2024-02', unit: '万家' }))).toEqual([['conflict', 'a', 'b']])
  expect(told(a, firms('b', '321000', { asOf: '2024-01' }))).toEqual([])
  expect(told(a, firms('b', '321000', { asOf: '2024-02', entity: '个体户' }))).toEqual([])
  expect(told(a, firms('b', '321000', { asOf: '2024-02', change: 'up-by' }))).toEqual([])
})

test('a hedge that leaves room for the other figure is no conflict', () => {
  const exact = firms('a', '296000', { date: '2023' })
  expect(told(exact, firms('b', '300000', { date: '2023', approx: 'nearly' }))).toEqual([])
  expect(told(exact, firms('b', '220000', { date: '2023', approx: 'more-than' }))).toEqual([])
  expect(told(exact, firms('b', '300000', { date: '2023', approx: 'more-than' }))).toEqual([['conflict', 'a', 'b']])
})

test('the same value again is a repeat; said of two times it is two figures', () => {
  const a = firms('a', '333300', {}, '2024-03-18')
  const b = firms('b', '33.33', { unit: '万家' }, '2024-04-02')
  expect(told(b, a)).toEqual([['repeat', 'a', 'b']])
  expect(told(firms('a', '5', { asOf: '2023' }), firms('b', '5', { asOf: '2024' }))).toEqual([])
})

test('what the reader decided leaves one of each, and is known as long as the figures say the same', () => {
  const figures = [firms('a', '10', { asOf: '2024' }), firms('b', '12', { asOf: '2024' }), firms('c', '10', { asOf: '2024' })]
  const accounts = accountsOf(figures)
  const decided = { coder: CoderId.parse('c1'), createdAt: '2026-11-23T10:42:07.000Z' }
  const [conflict, repeat] = accounts
  if (!conflict || !repeat) throw new Error('nothing found')
  const ids = (settlements: Parameters<typeof standing>[2]) => standing(figures, accounts, settlements).map(({ row }) => row.id)
  expect(ids([])).toEqual(['a', 'b', 'c'])
  expect(ids([{ ...decided, key: repeat.key, verdict: 'same', holds: '' }])).toEqual(['a', 'b'])
  expect(ids([{ ...decided, key: conflict.key, verdict: 'holds', holds: '12家' }])).toEqual(['b'])
  expect(ids([{ ...decided, key: conflict.key, verdict: 'different', holds: '' }])).toEqual(['a', 'b', 'c'])
  const [again] = accountsOf([...figures, firms('d', '13', { asOf: '2024' })])
  expect(again?.key).not.toBe(conflict.key)
})

test('a figure stands at the end of what it says it is as of, else of its period, else on the day of its article', () => {
  expect(whenOf('', '2023', '2024-03-18')).toMatchObject({ source: 'period', time: Date.UTC(2023, 11, 31) })
  expect(whenOf('2024-02', '2023', '')).toMatchObject({ source: 'as-of', time: Date.UTC(2024, 1, 29) })
  expect(whenOf('', '2019/2021-06', '')).toMatchObject({ date: '2019/2021-06', time: Date.UTC(2021, 5, 30) })
  expect(whenOf('', 'FREQ=WEEKLY', '2024-03-18')).toMatchObject({ source: 'article', time: Date.UTC(2024, 2, 18) })
  expect(whenOf('', '', '')).toBeNull()
})

test('a chart has figures of one dimension in the order of time; those of most figures come first', () => {
  const all = [
    figureOf('y', { value: '2000', unit: '万元', kind: 'money', asOf: '2024' }),
    firms('b', '12', { asOf: '2024' }),
    firms('a', '10', { asOf: '2023' }),
    firms('none', '10', {}, ''),
  ]
  expect(seriesOf(all).map(({ unit, figures }) => [unit, ...figures.map(({ row }) => row.id)])).toEqual([
    ['家', 'a', 'b'],
    ['万元', 'y'],
  ])
})
