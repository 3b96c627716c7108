import { expect, test } from 'vitest'
import { HOVER_PRIORITY, markName, markPriority, OWN_HIGHLIGHTS } from './highlight-names'
import { NO_LANE } from './lanes'

test('containers lie under lines, lines under short codes, pushed lines over them', () => {
  expect(markPriority({ slot: 1, short: false, lane: 1, suggested: false })).toBe(1)
  expect(markPriority({ slot: 4, short: false, lane: 1, suggested: false })).toBe(2)
  expect(markPriority({ slot: 2, short: true, lane: 0, suggested: false })).toBe(3)
  expect(markPriority({ slot: 2, short: true, lane: 1, suggested: false })).toBe(4)
  expect(markPriority({ slot: 2, short: true, lane: NO_LANE, suggested: false })).toBe(1)
})

test('what the coder does now is over every code', () => {
  expect(Math.min(HOVER_PRIORITY, ...Object.values(OWN_HIGHLIGHTS))).toBeGreaterThan(4)
  expect(OWN_HIGHLIGHTS.pending).toBe(Math.max(...Object.values(OWN_HIGHLIGHTS)))
})

test('short and long codes of one slot have their own highlights', () => {
  expect(markName({ slot: 2, short: true, lane: 0, suggested: false })).not.toBe(
    markName({ slot: 2, short: false, lane: 0, suggested: false }),
  )
})

test('suggestions have highlights of their own, over every code', () => {
  const drawing = { slot: 2, short: true, lane: 0, suggested: true }
  expect(markName(drawing)).not.toBe(markName({ ...drawing, suggested: false }))
  expect([1, 2, 3].map((lane) => markPriority({ ...drawing, lane }))).toEqual([5, 5, 5])
  expect(Math.min(HOVER_PRIORITY, ...Object.values(OWN_HIGHLIGHTS))).toBeGreaterThan(5)
})
