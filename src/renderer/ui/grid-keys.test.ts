import { expect, test } from 'vitest'
import { gridKey } from './grid-keys'

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }
const press = (key: string, held: Partial<typeof plain> = {}) =>
  gridKey({ ...plain, key, ...held }, { active: 5, count: 100, page: 20, selecting: false })

test('arrows and page keys move, with Shift they take the rows along', () => {
  expect(press('ArrowDown')).toEqual({ go: 6 })
  expect(press('End')).toEqual({ go: 99 })
  expect(press('PageUp')).toEqual({ go: 0 })
  expect(press('ArrowUp', { shiftKey: true })).toEqual({ go: 4, select: 'range' })
})

test('Space selects, Mod A selects all, Enter opens', () => {
  expect(press(' ')).toEqual({ go: 5, select: 'toggle' })
  expect(press(' ', { shiftKey: true })).toEqual({ go: 5, select: 'range' })
  expect(press('a', { ctrlKey: true })).toEqual({ select: 'all' })
  expect(press('A', { metaKey: true })).toEqual({ select: 'all' })
  expect(press('Enter')).toEqual({ open: true })
})

test('everything else belongs to others', () => {
  for (const [key, held] of [
    ['c', { ctrlKey: true }],
    ['ArrowDown', { altKey: true }],
    ['j', {}],
    ['Escape', {}],
  ] as const)
    expect(press(key, held)).toBeNull()
  expect(gridKey({ ...plain, key: 'Enter' }, { active: -1, count: 0, page: 20, selecting: false })).toBeNull()
  expect(gridKey({ ...plain, key: 'Escape' }, { active: 5, count: 100, page: 20, selecting: true })).toEqual({ select: 'none' })
})
