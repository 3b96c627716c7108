import { describe, expect, it } from 'vitest'
import { countUpTo, createTypeAhead, listTarget } from './list-keys'

describe('listTarget', () => {
  it('stays inside the list', () => {
    expect(listTarget('ArrowDown', -1, 3, 10)).toBe(0)
    expect(listTarget('ArrowDown', 2, 3, 10)).toBe(2)
    expect(listTarget('ArrowUp', 0, 3, 10)).toBe(0)
    expect(listTarget('PageDown', 1, 30, 10)).toBe(11)
    expect(listTarget('PageUp', 1, 30, 10)).toBe(0)
    expect(listTarget('End', 0, 30, 10)).toBe(29)
  })

  it('knows only its own keys, and nothing in an empty list', () => {
    expect(listTarget('a', 0, 3, 10)).toBeNull()
    expect(listTarget('ArrowDown', 0, 0, 10)).toBeNull()
  })
})

describe('type-ahead', () => {
  const names = ['Anhui', 'Beijing', 'Anji', 'Anhua']
  const find = (ahead: ReturnType<typeof createTypeAhead>, letter: string, now: number, active: number) =>
    ahead.find(letter, now, active, names.length, (index) => names[index] ?? '')

  it('goes round the items that begin with one letter', () => {
    const ahead = createTypeAhead()
    expect(find(ahead, 'a', 0, 0)).toBe(2)
    expect(find(ahead, 'a', 1000, 2)).toBe(3)
    expect(find(ahead, 'a', 2000, 3)).toBe(0)
  })

  it('joins letters typed in quick succession', () => {
    const ahead = createTypeAhead()
    expect(find(ahead, 'a', 0, 0)).toBe(2)
    expect(find(ahead, 'n', 100, 2)).toBe(2)
    expect(find(ahead, 'h', 200, 2)).toBe(3)
    expect(find(ahead, 'x', 300, 3)).toBe(-1)
  })
})

it('countUpTo counts what stands at or before an index', () => {
  expect([0, 1, 2, 3, 6].map((index) => countUpTo([1, 2, 5], index))).toEqual([0, 1, 2, 2, 3])
})
