import { expect, test } from 'vitest'
import { marksAt, pickNext } from './hit'
import { FIGURE, INITIATIVE, mark, marksOf } from './testing/marks'

const outer = mark('outer', INITIATIVE, 0, 20)
const inner = mark('inner', FIGURE, 4, 8)
const parted = mark('parted', INITIATIVE, 2, 30, [
  { start: 2, end: 3 },
  { start: 25, end: 30 },
])
const marks = marksOf([outer, inner, parted])

test('innermost first, the gap of a discontinuous mark is not hit', () => {
  expect(marksAt(marks, 5).map(({ id }) => id)).toEqual(['inner', 'outer'])
  expect(marksAt(marks, 2).map(({ id }) => id)).toEqual(['outer', 'parted'])
  expect(marksAt(marks, 27).map(({ id }) => id)).toEqual(['parted'])
})

test('a mark ends before its end offset', () => {
  expect(marksAt(marks, 8).map(({ id }) => id)).toEqual(['outer'])
})

test('clicking the same place again goes outwards and round', () => {
  const hit = marksAt(marks, 5)
  expect(pickNext(hit, null)).toBe('inner')
  expect(pickNext(hit, inner.id)).toBe('outer')
  expect(pickNext(hit, outer.id)).toBe('inner')
  expect(pickNext(hit, parted.id)).toBe('inner')
  expect(pickNext([], inner.id)).toBeNull()
})
