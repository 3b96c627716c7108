import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MIN_WINDOW } from '#contract/limits'
import { firstWindow, rememberWindow, restoreWindow } from './window-state'

const laptop = { x: 0, y: 25, width: 1440, height: 875 }
const beside = { x: 1440, y: 0, width: 2560, height: 1440 }

test('a window comes back where it was', () => {
  const bounds = { x: 1500, y: 100, width: 1200, height: 900 }
  expect(restoreWindow(rememberWindow(bounds, true), [laptop, beside])).toEqual({ bounds, maximized: true })
})

test('when its display is gone it opens where the system puts it, no larger than the display', () => {
  const text = rememberWindow({ x: 1500, y: 100, width: 2400, height: 1300 }, false)
  expect(restoreWindow(text, [laptop])).toEqual({ bounds: { width: 1440, height: 875 }, maximized: false })
})

test('a title bar that could not be grabbed counts as gone', () => {
  expect(restoreWindow(rememberWindow({ x: 200, y: -300, width: 900, height: 700 }, false), [laptop]).bounds).not.toHaveProperty('x')
  expect(restoreWindow(rememberWindow({ x: 1400, y: 100, width: 900, height: 700 }, false), [laptop]).bounds).not.toHaveProperty('x')
})

test.each([null, '', '{', '[]', '{"bounds":{"x":1e99,"y":0,"width":1,"height":1},"maximized":false}', '{"bounds":null}', '"x"'])(
  'from %j the first window is made',
  (text) => {
    expect(restoreWindow(text, [beside])).toEqual(firstWindow)
  },
)

test('without displays nothing is lost', () => {
  expect(restoreWindow(null, [])).toEqual(firstWindow)
})

test('whatever is remembered, the window can be seen and used', () => {
  const place = fc.record({
    x: fc.integer({ min: -9999, max: 9999 }),
    y: fc.integer({ min: -9999, max: 9999 }),
    width: fc.integer({ min: 1, max: 9999 }),
    height: fc.integer({ min: 1, max: 9999 }),
  })
  fc.assert(
    fc.property(place, (bounds) => {
      const restored = restoreWindow(rememberWindow(bounds, false), [laptop]).bounds
      expect(restored.width).toBeGreaterThanOrEqual(MIN_WINDOW.width)
      expect(restored.height).toBeLessThanOrEqual(laptop.height)
      if (restored.y !== undefined) expect(restored.y).toBeGreaterThanOrEqual(laptop.y - 40)
    }),
    { seed: 5 },
  )
})
