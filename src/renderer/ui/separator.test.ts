import { expect, it } from 'vitest'
import { snapWidth } from './separator'

it('moves a panel in steps of 8 px between its limits', () => {
  expect(snapWidth(235, 200, 400)).toBe(232)
  expect(snapWidth(237, 200, 400)).toBe(240)
  expect(snapWidth(20, 200, 400)).toBe(200)
  expect(snapWidth(2000, 200, 400)).toBe(400)
})
