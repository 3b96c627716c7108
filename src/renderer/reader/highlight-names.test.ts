import { expect, test } from 'vitest'
import { HOVER_PRIORITY, markName, markPriority, OWN_HIGHLIGHTS } from './highlight-names'
import { NO_LANE } from './lanes'

test('containers lie under lines, lines under short codes, pushed lines over them', () => {
  expect(markPriority({ slot: 1, short: false, lane: 1 })).toBe(1)
  expect(markPriority({ slot: 4, short: false, lane: 1 })).toBe(2)
  expect(markPriority({ slot: 2, short: true, lane: 0 })).toBe(3)
  expect(markPriority({ slot: 2, short: true, lane: 1 })).toBe(4)
  expect(markPriority({ slot: 2, short: true, lane: NO_LANE })).toBe(1)
})

test('what the coder does now is over every code', () => {
  expect(Math.min(HOVER_PRIORITY, ...Object.values(OWN_HIGHLIGHTS))).toBeGreaterThan(4)
  expect(OWN_HIGHLIGHTS.pending).toBe(Math.max(...Object.values(OWN_HIGHLIGHTS)))
})

test('short and long codes of one slot have their own highlights', () => {
  expect(markName({ slot: 2, short: true, lane: 0 })).not.toBe(markName({ slot: 2, short: false, lane: 0 }))
})
