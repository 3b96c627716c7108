import { expect, test } from 'vitest'
import { resizeSpans } from './resize-spans'

const text = { next: (n: number) => n + 1, previous: (n: number) => n - 1 }
const one = [{ start: 10, end: 20 }]
const two = [
  { start: 10, end: 14 },
  { start: 18, end: 24 },
]

test('either end moves both ways', () => {
  expect(resizeSpans(one, 'end', 25, text)).toEqual([{ start: 10, end: 25 }])
  expect(resizeSpans(one, 'end', 12, text)).toEqual([{ start: 10, end: 12 }])
  expect(resizeSpans(one, 'start', 4, text)).toEqual([{ start: 4, end: 20 }])
  expect(resizeSpans(one, 'start', 15, text)).toEqual([{ start: 15, end: 20 }])
})

test('one character always stays', () => {
  expect(resizeSpans(one, 'end', 3, text)).toEqual([{ start: 10, end: 11 }])
  expect(resizeSpans(one, 'start', 30, text)).toEqual([{ start: 19, end: 20 }])
})

test('nothing moved: nothing changes', () => {
  expect(resizeSpans(one, 'end', 20, text)).toBeNull()
  expect(resizeSpans(one, 'start', 10, text)).toBeNull()
  expect(resizeSpans([], 'start', 10, text)).toBeNull()
})

test('a discontinuous mark loses the parts an end is drawn over', () => {
  expect(resizeSpans(two, 'end', 12, text)).toEqual([{ start: 10, end: 12 }])
  expect(resizeSpans(two, 'end', 16, text)).toEqual([{ start: 10, end: 14 }])
  expect(resizeSpans(two, 'start', 16, text)).toEqual([{ start: 18, end: 24 }])
  expect(resizeSpans(two, 'start', 20, text)).toEqual([{ start: 20, end: 24 }])
  expect(resizeSpans(two, 'end', 30, text)).toEqual([
    { start: 10, end: 14 },
    { start: 18, end: 30 },
  ])
})
