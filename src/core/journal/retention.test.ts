import fc from 'fast-check'
import { expect, test } from 'vitest'
import { worthKeeping } from '#core/journal/retention'

const MINUTE = 60_000
const everyTenMinutes = (count: number) => Array.from({ length: count }, (_, i) => ({ at: Date.UTC(2026, 10, 23) - i * 10 * MINUTE }))

test('ten recent ones, then hours, then days', () => {
  const snapshots = everyTenMinutes(6 * 24 * 40)
  const kept = worthKeeping(snapshots)
  expect(snapshots.slice(0, 10).every((snapshot) => kept.has(snapshot))).toBe(true)
  expect(kept.size).toBeLessThanOrEqual(10 + 24 + 30)
  const oldest = Math.min(...[...kept].map(({ at }) => at))
  expect((Date.UTC(2026, 10, 23) - oldest) / 86_400_000).toBeGreaterThan(28)
})

test('whatever the clock says, the ten newest stay, and as many as there may be', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ at: fc.integer({ min: 0, max: 4e12 }) }), { maxLength: 200 }), (snapshots) => {
      const kept = worthKeeping(snapshots)
      expect(snapshots.slice(0, 10).every((snapshot) => kept.has(snapshot))).toBe(true)
      expect(kept.size).toBeLessThanOrEqual(64)
    }),
    { seed: 31 },
  )
})
