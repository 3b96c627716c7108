import { expect, test } from 'vitest'
import { spansTouching } from './mark-spans'

const spans = [0, 10, 20, 30].map((start) => ({ start, end: start + 5 }))
const starts = (start: number, end: number) => spansTouching(spans, { start, end }).map((span) => span.start)

test('only what is on screen of many spans', () => {
  expect(starts(12, 21)).toEqual([10, 20])
  expect(starts(15, 20)).toEqual([])
  expect(starts(0, 99)).toEqual([0, 10, 20, 30])
  expect(starts(35, 99)).toEqual([])
})
