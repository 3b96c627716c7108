import { expect, test } from 'vitest'
import { numberTicks, timeTicks } from '#core/registry/ticks'

test('ticks of numbers are round and reach around what is shown', () => {
  expect(numberTicks(0, 1500, 4)).toEqual([0, 500, 1000, 1500])
  expect(numberTicks(0, 0.37, 4)).toEqual([0, 0.1, 0.2, 0.3, 0.4])
  expect(numberTicks(-30, 12, 4)).toEqual([-40, -20, 0, 20])
  expect(numberTicks(0, 0, 4).length).toBeGreaterThan(1)
  expect(numberTicks(3e12, 3e12, 4).at(-1)).toBeGreaterThanOrEqual(3e12)
})

test('ticks of time stand where months, quarters or years begin', () => {
  const days = (from: string, to: string) =>
    timeTicks(Date.parse(from), Date.parse(to), 5).map((time) => new Date(time).toISOString().slice(0, 10))
  expect(days('2024-01-15', '2024-05-15')).toEqual(['2024-02-01', '2024-03-01', '2024-04-01', '2024-05-01'])
  expect(days('2019-03-01', '2024-05-15')).toEqual(['2020-01-01', '2022-01-01', '2024-01-01'])
  expect(days('2024-02-10', '2024-02-12')).toEqual([])
})
