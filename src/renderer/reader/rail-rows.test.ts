import { expect, test } from 'vitest'
import { railRows } from './rail-rows'
import { FIGURE, INITIATIVE, looks, mark, marksOf } from './testing/marks'

const groups = [
  { firstPiece: 0, lastPiece: 1, start: 0, end: 100 },
  { firstPiece: 1, lastPiece: 2, start: 101, end: 201 },
]
const yOf = (group: number) => ({ top: group * 20, height: 20 })

test('figures right, initiatives left, at the height of their text', () => {
  const marks = marksOf([mark('a', FIGURE, 50, 55), mark('b', INITIATIVE, 151, 160), mark('c', FIGURE, 52, 53)])
  const { left, right } = railRows(marks, groups, looks, 40, yOf)
  expect([...right].flatMap((slot, row) => (slot ? [[row, slot]] : []))).toEqual([[10, 2]])
  expect([...left].flatMap((slot, row) => (slot ? [[row, slot]] : []))).toEqual([[30, 1]])
})

test('marks past the last row go into it, and none of an unknown code', () => {
  const unknown = { ...mark('x', FIGURE, 0, 5), code: INITIATIVE }
  expect(railRows(marksOf([mark('a', FIGURE, 200, 201)]), groups, looks, 10, yOf).right[9]).toBe(2)
  expect(Math.max(...railRows(marksOf([unknown]), groups, new Map(), 10, yOf).left)).toBe(0)
})

test('suggestions have rows of their own', () => {
  const marks = marksOf([mark('a', FIGURE, 50, 55), { ...mark('b', FIGURE, 151, 160), suggested: true }])
  const { right, suggested } = railRows(marks, groups, looks, 40, yOf)
  expect([right[10], right[30], suggested.right[10], suggested.right[30]]).toEqual([2, 0, 0, 2])
})
